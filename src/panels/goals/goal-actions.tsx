import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Trash2 from 'lucide-react/icons/trash-2';
import Undo2 from 'lucide-react/icons/undo-2';
import { moveGoal } from '../../commands/move-goal.ts';
import { removeGoal } from '../../commands/remove-goal.ts';
import type { Goal } from '../../domain/goal.ts';
import { appStore } from '../../state/app-store.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useStore } from '../../ui/use-store.ts';
import { useGoals } from './use-goals.ts';

/** What can be done to a goal as a whole: moved, removed, given back as the programme has it. */
export function GoalActions({ goal }: { readonly goal: Goal }) {
  const { t, inForce, loaded } = useGoals();
  const isOwn = useStore(appStore, ({ document }) => Object.hasOwn(document.plan.goals, goal.id));
  const isBrought =
    !inForce.programme?.standsAlone &&
    (loaded?.programme?.goals.some(({ id }) => id === goal.id) ?? false);
  const siblings = inForce.goals.filter(({ focusArea }) => focusArea === goal.focusArea);
  const at = siblings.findIndex(({ id }) => id === goal.id);
  return (
    <>
      <IconButton
        label={t('goals.up')}
        icon={<ArrowUp aria-hidden size={18} />}
        isDisabled={at === 0}
        onPress={() => moveGoal(goal.id, -1)}
      />
      <IconButton
        label={t('goals.down')}
        icon={<ArrowDown aria-hidden size={18} />}
        isDisabled={at === siblings.length - 1}
        onPress={() => moveGoal(goal.id, 1)}
      />
      {isOwn &&
        (isBrought ? (
          <Button
            look="quiet"
            icon={<Undo2 aria-hidden size={18} />}
            onPress={() => removeGoal(goal.id)}
          >
            {t('goals.reset')}
          </Button>
        ) : (
          <Button
            look="danger"
            icon={<Trash2 aria-hidden size={18} />}
            onPress={() => removeGoal(goal.id)}
          >
            {t('goals.remove')}
          </Button>
        ))}
    </>
  );
}

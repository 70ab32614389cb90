import { stepName } from '../../commands/step-name.ts';
import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Copy from 'lucide-react/icons/copy';
import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash-2';
import { duplicateStep } from '../../commands/duplicate-step.ts';
import { moveStep } from '../../commands/move-step.ts';
import { removeStep } from '../../commands/remove-step.ts';
import type { StepId } from '../../domain/ids.ts';
import type { WorkshopStep } from '../../domain/workshop-step.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './steps.module.css';

interface StepListProps {
  readonly steps: readonly WorkshopStep[];
  readonly chosenId: StepId;
  readonly onChoose: (id: StepId) => void;
  readonly onAdd: () => void;
}

/** The steps to be prepared, in their order, and what is done with the one that is chosen. */
export function StepList({ steps, chosenId, onChoose, onAdd }: StepListProps) {
  const { t } = useText();
  const at = steps.findIndex(({ id }) => id === chosenId);
  const title = stepName(steps[at], at + 1, t);
  const duplicate = () => {
    const copied = duplicateStep(chosenId);
    if (copied.ok) onChoose(copied.value);
  };
  const remove = () => {
    const beside = steps[at + 1] ?? steps[at - 1];
    if (removeStep(chosenId).ok && beside) onChoose(beside.id);
  };
  return (
    <div className={styles.list}>
      <ol className={styles.items} aria-label={t('presenter.steps')}>
        {steps.map((step, index) => (
          <li key={step.id}>
            <button
              type="button"
              className={joinClasses(styles.item, step.id === chosenId && styles.chosen)}
              aria-pressed={step.id === chosenId}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
              onClick={() => onChoose(step.id)}
              onKeyDown={(event) => {
                if (!event.altKey || !/^Arrow(Up|Down)$/.test(event.key)) return;
                event.preventDefault();
                moveStep(step.id, event.key === 'ArrowUp' ? -1 : 1);
              }}
            >
              <span className={styles.number}>{index + 1}</span>
              <span>{stepName(step, index + 1, t)}</span>
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.row} role="group" aria-label={t('steps.actions', { title })}>
        <IconButton
          label={t('steps.earlier', { title })}
          icon={<ArrowUp aria-hidden size={20} />}
          isDisabled={at === 0}
          onPress={() => moveStep(chosenId, -1)}
        />
        <IconButton
          label={t('steps.later', { title })}
          icon={<ArrowDown aria-hidden size={20} />}
          isDisabled={at === steps.length - 1}
          onPress={() => moveStep(chosenId, 1)}
        />
        <IconButton
          label={t('steps.duplicate', { title })}
          icon={<Copy aria-hidden size={20} />}
          onPress={duplicate}
        />
        <IconButton
          label={t('steps.remove', { title })}
          icon={<Trash2 aria-hidden size={20} />}
          onPress={remove}
        />
      </div>
      <Button isWide icon={<Plus aria-hidden size={18} />} onPress={onAdd}>
        {t('steps.add')}
      </Button>
    </div>
  );
}

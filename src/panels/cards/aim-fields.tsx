import X from 'lucide-react/icons/x';
import { describeMeasure } from '../../commands/describe-measure.ts';
import { goalTitle } from '../../commands/goal-title.ts';
import type { FocusAreaId } from '../../domain/ids.ts';
import type { Measure } from '../../domain/measure.ts';
import { appStore } from '../../state/app-store.ts';
import { selectGoalDoor } from '../../state/select-goal-door.ts';
import { selectProgramme } from '../../state/select-programme.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './measure-fields.module.css';

const none = '';

/** What a measure is for: the focus area it belongs to, and the goals it serves. */
export function AimFields({ measure: { id, focusArea, goals } }: { readonly measure: Measure }) {
  const { t, language } = useText();
  const programme = useStore(appStore, selectProgramme);
  const door = useStore(appStore, selectGoalDoor);
  const areas = programme.programme?.focusAreas ?? [];
  const title = (goalId: string): string => {
    const goal = programme.goals.find((one) => one.id === goalId);
    return goal ? goalTitle(goal, door, t, language) : goalId;
  };
  const others = programme.goals.filter((goal) => !goals.includes(goal.id));
  const isGone = focusArea !== null && areas.every((area) => area.id !== focusArea);
  if (areas.length === 0 && programme.goals.length === 0 && !isGone) return null;
  return (
    <>
      {(areas.length > 0 || isGone) && (
        <Select
          label={t('measure.focusArea')}
          value={focusArea ?? none}
          items={[
            { id: none, label: t('register.none.focusAreas') },
            ...areas.map((area) => ({ id: String(area.id), label: wordsIn(area.title, language) })),
            ...(isGone ? [{ id: String(focusArea), label: String(focusArea) }] : []),
          ]}
          onChange={(chosen) =>
            describeMeasure(id, { focusArea: chosen === none ? null : (chosen as FocusAreaId) })
          }
        />
      )}
      {(programme.goals.length > 0 || goals.length > 0) && (
        <div>
          <p className={styles.label}>{t('register.goals')}</p>
          {goals.length > 0 && (
            <ul className={styles.goals}>
              {goals.map((goalId) => (
                <li key={goalId}>
                  {title(goalId)}
                  <IconButton
                    label={t('register.filter.drop', { what: title(goalId) })}
                    size="small"
                    icon={<X aria-hidden size={14} />}
                    onPress={() =>
                      describeMeasure(id, { goals: goals.filter((one) => one !== goalId) })
                    }
                  />
                </li>
              ))}
            </ul>
          )}
          {others.length > 0 && (
            <Select
              label={t('register.addGoal')}
              isLabelHidden
              value={none}
              items={[
                { id: none, label: t('register.addGoal') },
                ...others.map((goal) => ({
                  id: String(goal.id),
                  label: goalTitle(goal, door, t, language),
                })),
              ]}
              onChange={(chosen) => {
                const goal = others.find((one) => one.id === chosen);
                if (goal) describeMeasure(id, { goals: [...goals, goal.id] });
              }}
            />
          )}
        </div>
      )}
    </>
  );
}

import Plus from 'lucide-react/icons/plus';
import { addGoal } from '../../commands/put-goal.ts';
import { showGoal } from '../../commands/show-goal.ts';
import type { FocusAreaId } from '../../domain/ids.ts';
import { appStore } from '../../state/app-store.ts';
import { wordsIn } from '../../text/words-in.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useStore } from '../../ui/use-store.ts';
import { GoalLine } from './goal-line.tsx';
import { GoalView } from './goal-view.tsx';
import styles from './goals-page.module.css';
import { useGoals } from './use-goals.ts';

/** The goals of the programme: which letters each has, and how far it has come. */
export function GoalsPage() {
  const { t, language, inForce, year } = useGoals();
  const shownId = useStore(appStore, ({ session }) => session.goalShown);
  const shown = inForce.goals.find(({ id }) => id === shownId);
  if (shown) {
    return (
      <section className={styles.page} aria-label={t('rail.goals')}>
        <GoalView key={shown.id} goal={shown} />
      </section>
    );
  }
  const areas = inForce.programme?.focusAreas ?? [];
  const known = new Set(areas.map(({ id }) => id));
  const groups = [
    ...areas.map(({ id, title }) => ({
      id: id as FocusAreaId | null,
      title: wordsIn(title, language),
      goals: inForce.goals.filter(({ focusArea }) => focusArea === id),
    })),
    {
      id: null,
      title: t('goals.noFocusArea'),
      goals: inForce.goals.filter(({ focusArea }) => focusArea === null || !known.has(focusArea)),
    },
  ];
  return (
    <section className={styles.page} aria-label={t('rail.goals')}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('goals.title')}</h2>
        <p className={styles.soft}>{t('goals.about')}</p>
        {year !== null && (
          <p className={styles.soft}>{t('goals.seenIn', { year: String(year) })}</p>
        )}
        <div>
          <Button
            look="main"
            icon={<Plus aria-hidden size={18} />}
            onPress={() => {
              const added = addGoal();
              if (added.ok) showGoal(added.value);
            }}
          >
            {t('goals.new')}
          </Button>
        </div>
      </header>
      {inForce.goals.length === 0 && (
        <EmptyState title={t('goals.none')}>{t('goals.noneAbout')}</EmptyState>
      )}
      {groups
        .filter(({ goals, id }) => goals.length > 0 || (id !== null && inForce.goals.length > 0))
        .map(({ id, title, goals }) => (
          <section key={id ?? ''} className={styles.group} aria-label={title}>
            <h3 className={styles.groupTitle}>{title}</h3>
            {goals.length === 0 ? (
              <p className={styles.soft}>{t('goals.noneInArea')}</p>
            ) : (
              <ul className={styles.list}>
                {goals.map((goal) => (
                  <GoalLine key={goal.id} goal={goal} />
                ))}
              </ul>
            )}
          </section>
        ))}
    </section>
  );
}

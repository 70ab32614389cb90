import type { Goal } from '../../domain/goal.ts';
import { useText } from '../../text/use-text.ts';
import styles from './goals-page.module.css';

interface GoalLabelsProps {
  readonly goal: Goal;
  readonly isComplete: boolean;
}

/** What must stand beside a goal wherever it is shown: that it is an example, that it is not whole. */
export function GoalLabels({ goal, isComplete }: GoalLabelsProps) {
  const { t } = useText();
  if (isComplete && !goal.illustrative) return null;
  return (
    <p className={styles.labels}>
      {goal.illustrative && <span className={styles.label}>{t('goals.illustrative')}</span>}
      {!isComplete && <span className={styles.label}>{t('goals.incomplete')}</span>}
    </p>
  );
}

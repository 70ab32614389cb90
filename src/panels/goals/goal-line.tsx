import { useMemo } from 'react';
import { showGoal } from '../../commands/show-goal.ts';
import { goalProgress } from '../../domain/goal-progress.ts';
import type { Goal } from '../../domain/goal.ts';
import { smartLetters } from '../../domain/smart-letters.ts';
import { wordsIn } from '../../text/words-in.ts';
import { GoalLabels } from './goal-labels.tsx';
import styles from './goals-page.module.css';
import { PaceMark } from './pace-mark.tsx';
import { progressWords } from './progress-words.ts';
import { SmartBadges } from './smart-badges.tsx';
import { useGoals } from './use-goals.ts';

/** A goal among the others: its letters, what is missing of it, and how it goes. */
export function GoalLine({ goal }: { readonly goal: Goal }) {
  const { t, language, door, inForce, year } = useGoals();
  const letters = useMemo(() => smartLetters(goal, door), [goal, door]);
  const progress = useMemo(() => goalProgress(goal, inForce, year), [goal, inForce, year]);
  const gaps = letters.flatMap((one) => one.gaps);
  return (
    <li className={styles.line}>
      <div className={styles.lineHead}>
        <button type="button" className={styles.name} onClick={() => showGoal(goal.id)}>
          {wordsIn(goal.title, language)}
        </button>
        <SmartBadges letters={letters} />
      </div>
      <GoalLabels goal={goal} isComplete={gaps.length === 0} />
      <p className={styles.going}>
        <PaceMark pace={progress.pace} />
        <span className={styles.soft}>{progressWords(goal, progress, t, language)}</span>
      </p>
      {gaps.length > 0 && (
        <ul className={styles.gaps} aria-label={t('goals.missing')}>
          {gaps.map((gap) => (
            <li key={gap}>{t(`goals.gap.${gap}`)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

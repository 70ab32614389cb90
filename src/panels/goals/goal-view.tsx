import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useMemo, useState } from 'react';
import Check from 'lucide-react/icons/check';
import Pencil from 'lucide-react/icons/pencil';
import { showGoal } from '../../commands/show-goal.ts';
import { goalProgress } from '../../domain/goal-progress.ts';
import type { Goal } from '../../domain/goal.ts';
import { smartLetters } from '../../domain/smart-letters.ts';
import { isWordless } from '../../domain/words.ts';
import { wordsIn } from '../../text/words-in.ts';
import { Button } from '../../ui/button.tsx';
import { SourcesButton } from '../../ui/sources-button.tsx';
import { GoalActions } from './goal-actions.tsx';
import { GoalChart } from './goal-chart.tsx';
import { GoalForm } from './goal-form.tsx';
import { GoalLabels } from './goal-labels.tsx';
import { GoalLetters } from './goal-letters.tsx';
import { GoalMeasures } from './goal-measures.tsx';
import styles from './goals-page.module.css';
import { PaceMark } from './pace-mark.tsx';
import { progressWords } from './progress-words.ts';
import { SmartBadges } from './smart-badges.tsx';
import { useGoals } from './use-goals.ts';

/** One goal: its five letters, how far it has come, and what serves it. */
export function GoalView({ goal }: { readonly goal: Goal }) {
  const { t, language, door, inForce, year, sourcesOf } = useGoals();
  const letters = useMemo(() => smartLetters(goal, door), [goal, door]);
  const progress = useMemo(() => goalProgress(goal, inForce, year), [goal, inForce, year]);
  // A goal that has just been begun is there to be written.
  const [isEditing, setEditing] = useState(
    letters.every(({ gaps }) => gaps.length > 0) && isWordless(goal.note),
  );
  const title = wordsIn(goal.title, language);
  const area = inForce.programme?.focusAreas.find(({ id }) => id === goal.focusArea);
  const isComplete = letters.every(({ gaps }) => gaps.length === 0);
  return (
    <>
      <div>
        <Button
          look="quiet"
          icon={<ArrowLeft aria-hidden size={18} />}
          onPress={() => showGoal(null)}
        >
          {t('goals.all')}
        </Button>
      </div>
      <header className={styles.head}>
        <p className={styles.soft}>
          {area ? wordsIn(area.title, language) : t('goals.noFocusArea')}
        </p>
        <h2 className={styles.title}>
          {title}{' '}
          <SourcesButton
            label={t('goals.sourcesOf', { goal: title })}
            title={t('goals.sources')}
            items={sourcesOf(goal.sources)}
          />
        </h2>
        <p className={styles.going}>
          <SmartBadges letters={letters} />
        </p>
        <GoalLabels goal={goal} isComplete={isComplete} />
        <div className={styles.actions}>
          <Button
            icon={isEditing ? <Check aria-hidden size={18} /> : <Pencil aria-hidden size={18} />}
            onPress={() => setEditing(!isEditing)}
          >
            {isEditing ? t('goals.done') : t('goals.edit')}
          </Button>
          <GoalActions goal={goal} />
        </div>
      </header>
      {isEditing ? (
        <GoalForm goal={goal} letters={letters} />
      ) : (
        <GoalLetters goal={goal} letters={letters} />
      )}
      <section className={styles.section} aria-label={t('goals.progressTitle')}>
        <h3 className={styles.groupTitle}>{t('goals.progressTitle')}</h3>
        <p className={styles.going}>
          <PaceMark pace={progress.pace} />
        </p>
        {year !== null && (
          <p className={styles.soft}>{t('goals.seenIn', { year: String(year) })}</p>
        )}
        <p>{progressWords(goal, progress, t, language)}</p>
        <GoalChart goal={goal} progress={progress} />
        {progress.latest && (
          <p className={styles.soft}>
            {t('goals.latestFrom', { year: String(progress.latest.year) })} {progress.latest.origin}
            <SourcesButton
              label={t('goals.sourcesOf', { goal: String(progress.latest.year) })}
              title={t('goals.sources')}
              items={sourcesOf(progress.latest.sources)}
            />
          </p>
        )}
      </section>
      {!isEditing && !isWordless(goal.note) && (
        <section className={styles.section}>
          <h3 className={styles.groupTitle}>{t('goals.field.note')}</h3>
          <p>{wordsIn(goal.note, language)}</p>
        </section>
      )}
      <GoalMeasures goalId={goal.id} />
    </>
  );
}

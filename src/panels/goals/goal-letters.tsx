import { showIndicator } from '../../commands/show-indicator.ts';
import type { Goal } from '../../domain/goal.ts';
import type { LetterStanding, SmartLetter } from '../../domain/smart-letters.ts';
import { formatDate, formatList } from '../../text/format.ts';
import { valueWords } from '../../text/observation-words.ts';
import { wordsIn } from '../../text/words-in.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import styles from './goals-page.module.css';
import { LetterBadge } from './smart-badges.tsx';
import { useGoals } from './use-goals.ts';

interface GoalLettersProps {
  readonly goal: Goal;
  readonly letters: readonly LetterStanding[];
}

/** The five letters under one another: what is said of each, and what is missing. */
export function GoalLetters({ goal, letters }: GoalLettersProps) {
  const { t } = useGoals();
  return (
    <ol className={styles.letters}>
      {letters.map(({ letter, gaps }) => (
        <li key={letter} className={styles.letter}>
          <LetterBadge letter={letter} isMissing={gaps.length > 0} />
          <div className={styles.said}>
            <h3 className={styles.letterTitle}>{t(`goals.letter.${letter}`)}</h3>
            <Said goal={goal} letter={letter} />
            {gaps.length > 0 && (
              <ul className={styles.gaps} aria-label={t('goals.missing')}>
                {gaps.map((gap) => (
                  <li key={gap}>{t(`goals.gap.${gap}`)}</li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Said({ goal, letter }: { readonly goal: Goal; readonly letter: SmartLetter }) {
  const { t, language, placeName } = useGoals();
  if (letter === 's') {
    const zones = goal.zones.map(placeName);
    return (
      <>
        <p>{wordsIn(goal.specific, language)}</p>
        {zones.length > 0 && <p className={styles.soft}>{formatList(zones, language)}</p>}
      </>
    );
  }
  if (letter === 'm') return <Measured goal={goal} />;
  if (letter === 'a') {
    const by = wordsIn(goal.accepted.by, language);
    const on = goal.accepted.on === null ? '' : formatDate(goal.accepted.on, language);
    return <p>{[by, on].filter(Boolean).join(', ')}</p>;
  }
  if (letter === 'r') return <p>{wordsIn(goal.realistic, language)}</p>;
  return (
    <p>{goal.deadline !== null && t('goals.by', { date: formatDate(goal.deadline, language) })}</p>
  );
}

function Measured({ goal }: { readonly goal: Goal }) {
  const { t, language, inForce, placeName } = useGoals();
  const { indicatorId, measuredIn, baseline, target } = goal;
  const indicator = inForce.indicators.find(({ id }) => id === indicatorId);
  const value = (number: number): string =>
    indicator ? valueWords(number, indicator, language) : String(number);
  return (
    <>
      {indicator && (
        <p>
          <LinkButton onPress={() => showIndicator(indicator.id)}>
            {wordsIn(indicator.title, language)}
          </LinkButton>
          {measuredIn !== null && ` · ${placeName(measuredIn)}`}
        </p>
      )}
      {(baseline !== null || target !== null) && (
        <p className={styles.fromTo}>
          {baseline !== null && (
            <span>
              {t('goals.baseline')}: <strong>{value(baseline.value)}</strong>
              {baseline.year !== null && ` (${baseline.year})`}
            </span>
          )}
          {target !== null && (
            <span>
              {t('goals.target')}: <strong>{value(target)}</strong>
            </span>
          )}
        </p>
      )}
    </>
  );
}

import CalendarClock from 'lucide-react/icons/calendar-clock';
import type { NextDue } from '../../domain/next-due.ts';
import { formatDate } from '../../text/format.ts';
import { wordsIn } from '../../text/words-in.ts';
import { dueWords, standingWords } from './due-words.ts';
import styles from './programme-page.module.css';
import { StatementSources } from './statement-sources.tsx';
import { useProgramme } from './use-programme.ts';

interface DueCardProps {
  readonly dues: readonly NextDue[];
  /** The year that the page is seen from, where it is not this one. */
  readonly seenFrom: number | null;
}

const mostAfter = 2;

/** What is due next, on top of the page. */
export function DueCard({ dues, seenFrom }: DueCardProps) {
  const { t, language } = useProgramme();
  const coming = dues.filter(({ state }) => state === 'due');
  const next = coming.filter(({ on }) => on === coming[0].on);
  const after = coming.slice(next.length, next.length + mostAfter);
  const rhythm = dues.filter(({ state }) => state === 'ended').toReversed();
  const last = dues.find(({ state }) => state === 'ended' || state === 'passed');
  return (
    <section className={styles.due} aria-label={t('programme.due.next')}>
      <CalendarClock aria-hidden size={22} />
      <div>
        <p className={styles.small}>
          {seenFrom === null
            ? t('programme.due.next')
            : t('programme.due.nextSeen', { year: String(seenFrom) })}
        </p>
        {next.length === 0 ? (
          <>
            <p className={styles.dueWhat}>
              {last?.on
                ? t('programme.due.noneSince', { date: formatDate(last.on, language) })
                : t('programme.due.none')}
            </p>
            {rhythm.length > 0 && (
              <ul className={styles.dueAfter} aria-label={t('programme.due.rhythm')}>
                <li>{t('programme.due.rhythm')}</li>
                {rhythm.map(({ rule }) => (
                  <li key={rule.id}>
                    <strong>{dueWords(rule.due, t, language)}</strong>{' '}
                    {wordsIn(rule.what, language)}
                  </li>
                ))}
              </ul>
            )}
          </>
        ) : (
          <>
            <p className={styles.dueDate}>
              {formatDate(next[0].on ?? '', language)}
              <span className={styles.soft}>{standingWords(next[0], t)}</span>
            </p>
            {next.map(({ rule }) => (
              <p key={rule.id} className={styles.dueWhat}>
                {wordsIn(rule.what, language)}{' '}
                <StatementSources of={wordsIn(rule.what, language)} ids={rule.sources} />
              </p>
            ))}
          </>
        )}
        {after.length > 0 && (
          <ul className={styles.dueAfter} aria-label={t('programme.due.after')}>
            {after.map(({ rule, on }) => (
              <li key={rule.id}>
                <strong>{formatDate(on ?? '', language)}</strong> {wordsIn(rule.what, language)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

import type { Ballot } from '../../domain/ballot.ts';
import type { BallotResult } from '../../domain/ballot-result.ts';
import { formatCount, formatList, formatPercent } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Bar } from '../../ui/bar.tsx';
import styles from './votes-page.module.css';

interface ResultTableProps {
  readonly ballot: Ballot;
  readonly result: BallotResult;
}

/** The choices' shares of all dots as bars, the numbers beside them; equals are said. */
export function ResultTable({ ballot, result }: ResultTableProps) {
  const { t, language } = useText();
  const [{ dots: most }] = result.choices;
  const first = result.choices.filter(({ dots }) => dots === most && dots > 0);
  const isCounted = ballot.counted !== null;
  return (
    <>
      <p className={styles.outcome} role="status">
        {first.length > 1
          ? t('votes.tie', {
              choices: formatList(
                first.map(({ label }) => label),
                language,
              ),
              dots: most,
            })
          : t('votes.won', { choice: first[0].label, dots: most })}{' '}
        {t(isCounted ? 'votes.countedSum' : `votes.sum.${ballot.voters}`, {
          dots: result.dots,
          number: result.voters,
        })}
      </p>
      <table className={styles.result}>
        <caption>{t('votes.resultCaption', { title: ballot.title })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('votes.choice')}</th>
            <th scope="col">{t('votes.share')}</th>
            <th scope="col">{t('votes.dotsHead')}</th>
            {!isCounted && <th scope="col">{t(`votes.votersHead.${ballot.voters}`)}</th>}
          </tr>
        </thead>
        <tbody>
          {result.choices.map(({ id, label, dots, voters }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td className={styles.bar}>
                <Bar share={result.dots > 0 ? dots / result.dots : 0} tone="sketch" />
                <span>{formatPercent(result.dots > 0 ? dots / result.dots : 0, language)}</span>
              </td>
              <td className={styles.number}>{formatCount(dots, language)}</td>
              {voters !== null && !isCounted && (
                <td className={styles.number}>{formatCount(voters, language)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

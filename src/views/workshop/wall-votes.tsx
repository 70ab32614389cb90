import { useState } from 'react';
import type { BallotResult } from '../../domain/ballot-result.ts';
import { formatCount } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Bar } from '../../ui/bar.tsx';
import { roomForRows, useHeight } from './use-height.ts';
import styles from './wall-chart.module.css';

const captionLines = 3.5;
const rowLines = 2.2;

/** The dots of a vote, the most first, on one scale. */
export function WallVotes({ result }: { readonly result: BallotResult | null }) {
  const { t, language } = useText();
  const [box, setBox] = useState<HTMLElement | null>(null);
  const room = roomForRows(useHeight(box), captionLines, rowLines);
  if (!result) return <p className={styles.small}>{t('wall.votesHidden')}</p>;
  const most = Math.max(1, ...result.choices.map(({ dots }) => dots));
  const rest = result.choices.length - room;
  return (
    <div ref={setBox} className={styles.chart}>
      <table className={styles.table}>
        <caption>{result.title}</caption>
        <tbody>
          {result.choices.slice(0, room).map(({ id, label, dots }) => (
            <tr key={id} className={styles.row}>
              <th scope="row">{label}</th>
              <td className={styles.numbers}>{formatCount(dots, language)}</td>
              <td className={`${styles.bars} ${styles.whole}`} aria-hidden>
                <Bar share={dots / most} tone="sketch" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.small}>
        {t('wall.votes', { dots: result.dots, voters: result.voters })}
        {rest > 0 && ` ${t('wall.more', { count: rest })}`}
      </p>
    </div>
  );
}

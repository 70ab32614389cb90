import { useMemo } from 'react';
import { countContributions } from '../../domain/contribution-counts.ts';
import { contributionKinds } from '../../domain/contribution.ts';
import { appStore } from '../../state/app-store.ts';
import { formatCount } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Bar } from '../../ui/bar.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './wall-chart.module.css';

/** How much was said of each kind, of what everybody may read. */
export function WallHeard() {
  const { t, language } = useText();
  const contributions = useStore(appStore, ({ document }) => document.plan.contributions);
  const { totals, total } = useMemo(
    () =>
      countContributions(Object.values(contributions), {
        by: 'kind',
        zones: [],
        zoneOf: () => null,
      }),
    [contributions],
  );
  const most = Math.max(1, ...totals.map(({ count }) => count));
  return (
    <div className={styles.chart}>
      <table className={styles.table}>
        <caption>{t('wall.heard', { count: total.count, dots: total.dots })}</caption>
        <tbody>
          {contributionKinds.map((kind, at) => (
            <tr key={kind} className={styles.row}>
              <th scope="row">{t(`contributions.kind.${kind}`)}</th>
              <td className={styles.numbers}>{formatCount(totals[at].count, language)}</td>
              <td className={`${styles.bars} ${styles.whole}`} aria-hidden>
                <Bar share={totals[at].count / most} tone="sketch" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

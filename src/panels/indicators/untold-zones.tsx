import { formatList } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import type { IndicatorRow } from './indicator-rows.ts';
import styles from './indicators-page.module.css';

/** Names the zones that nothing is told of: they are not zero, and not forgotten. */
export function UntoldZones({ rows }: { readonly rows: readonly IndicatorRow[] }) {
  const { t, language } = useText();
  const names = rows
    .filter(({ sort, points }) => sort === 'zone' && points.length === 0)
    .map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <p className={styles.quiet}>
      {t('indicators.untoldZones', { zones: formatList(names, language) })}
    </p>
  );
}

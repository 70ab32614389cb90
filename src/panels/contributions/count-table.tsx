import Download from 'lucide-react/icons/download';
import { type CSSProperties, useMemo } from 'react';
import type { ContributionRow } from '../../commands/contribution-rows.ts';
import { listContributions, lookAtContributions } from '../../commands/look-at-contributions.ts';
import { saveContributionCounts } from '../../commands/save-contributions.ts';
import {
  countContributions,
  type ContributionCount,
  type CountedZone,
} from '../../domain/contribution-counts.ts';
import { contributionStandings } from '../../domain/contribution-standing.ts';
import type { ContributionKind } from '../../domain/contribution.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { Zone } from '../../domain/loaded-workspace.ts';
import { formatCount } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useRovingGrid } from '../../ui/use-roving-grid.ts';
import styles from './count-table.module.css';

interface CountTableProps {
  readonly rows: readonly ContributionRow[];
  readonly zones: readonly Zone[];
  readonly by: 'kind' | 'theme';
}

const classes = 5;

/** How much was said of what and where; a click on a number lists it. */
export function CountTable({ rows, zones, by }: CountTableProps) {
  const { t, language } = useText();
  const counts = useMemo(() => {
    const places = new Map(rows.map(({ id, zoneId }) => [id, zoneId]));
    return countContributions(
      rows.map(({ contribution }) => contribution),
      {
        by,
        zones: zones.map(({ id }) => id),
        zoneOf: ({ id }) => places.get(id) ?? null,
      },
    );
  }, [rows, zones, by]);
  const { columns, totals, total } = counts;
  // Where most is said comes first; what is on no zone stays last.
  const lines = useMemo(
    () =>
      counts.rows.toSorted(
        (a, b) =>
          Number(a.zoneId === null) - Number(b.zoneId === null) || b.total.count - a.total.count,
      ),
    [counts],
  );
  const grid = useRovingGrid(lines.length + 1, columns.length + 1);
  const most = Math.max(1, ...lines.flatMap(({ cells }) => cells.map(({ count }) => count)));
  const names = new Map(zones.map(({ id, name }) => [id, name]));
  const zoneName = (zoneId: ZoneId | null) =>
    zoneId === null ? t('contributions.noZone') : (names.get(zoneId) ?? String(zoneId));
  const columnName = (column: string) =>
    by === 'kind'
      ? t(`contributions.kind.${column as ContributionKind}`)
      : column || t('contributions.noTheme');
  // Without those taken back, so that the list is as long as the number says.
  const standings = contributionStandings.filter((standing) => standing !== 'withdrawn');
  const list = (zoneId: ZoneId | null | 'all', column: string | null) => {
    const isKind = by === 'kind';
    listContributions({
      standings,
      ...(zoneId === 'all' ? {} : { zones: [zoneId ?? 'none'] }),
      ...(column !== null && isKind ? { kinds: [column as ContributionKind] } : {}),
      ...(column !== null && !isKind ? { themes: [column || 'none'] } : {}),
    });
  };
  const cell = (
    spot: readonly [row: number, column: number],
    { count }: ContributionCount,
    zone: CountedZone['zoneId'] | 'all',
    column: string | null,
  ) => {
    const isShaded = count > 0 && zone !== 'all' && column !== null;
    const heat = isShaded ? Math.max(1, Math.ceil((classes * count) / most)) : 0;
    const look: CSSProperties | undefined =
      heat === 0
        ? undefined
        : { background: `var(--heat-${heat})`, color: `var(--on-heat-${heat})` };
    return (
      <td key={column ?? 'total'} role="gridcell" className={styles.cell}>
        <button
          type="button"
          {...grid.cell(...spot)}
          style={look}
          aria-label={t('contributions.countCell', {
            count,
            zone: zone === 'all' ? t('contributions.total') : zoneName(zone),
            column: column === null ? t('contributions.total') : columnName(column),
          })}
          onClick={() => list(zone, column)}
        >
          {formatCount(count, language)}
        </button>
      </td>
    );
  };
  return (
    <>
      <div className={styles.tools}>
        <Segmented
          label={t('contributions.countBy')}
          value={by}
          items={(['kind', 'theme'] as const).map((id) => ({
            id,
            label: t(`contributions.by.${id}`),
          }))}
          onChange={(countBy) => lookAtContributions({ countBy })}
        />
        <Button
          look="quiet"
          icon={<Download aria-hidden size={18} />}
          onPress={() => saveContributionCounts({ ...counts, rows: lines }, by, zoneName)}
        >
          {t('contributions.saveCounts')}
        </Button>
      </div>
      <p className={styles.about}>{t('contributions.countsHelp')}</p>
      <div className={styles.frame}>
        <table
          {...grid.grid}
          role="grid"
          className={styles.table}
          aria-label={t('contributions.counts')}
        >
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {t('contributions.column.zone')}
              </th>
              {columns.map((column) => (
                <th key={column} role="columnheader" scope="col">
                  {columnName(column)}
                </th>
              ))}
              <th role="columnheader" scope="col">
                {t('contributions.total')}
              </th>
              <th role="columnheader" scope="col">
                {t('contributions.column.dots')}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {lines.map((line, row) => (
              <tr key={line.zoneId ?? 'none'} role="row">
                <th role="rowheader" scope="row">
                  {zoneName(line.zoneId)}
                </th>
                {columns.map((column, at) => cell([row, at], line.cells[at], line.zoneId, column))}
                {cell([row, columns.length], line.total, line.zoneId, null)}
                <td role="gridcell" className={styles.dots}>
                  {formatCount(line.total.dots, language)}
                </td>
              </tr>
            ))}
            <tr role="row" className={styles.total}>
              <th role="rowheader" scope="row">
                {t('contributions.total')}
              </th>
              {columns.map((column, at) => cell([lines.length, at], totals[at], 'all', column))}
              {cell([lines.length, columns.length], total, 'all', null)}
              <td role="gridcell" className={styles.dots}>
                {formatCount(total.dots, language)}
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </>
  );
}

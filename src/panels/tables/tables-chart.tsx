import { useMemo } from 'react';
import type { ZoneId } from '../../domain/ids.ts';
import type { TablesAnswer } from '../../domain/tables-answer.ts';
import { tablesInOrder, type TableProposal } from '../../domain/tables-in-order.ts';
import { appStore } from '../../state/app-store.ts';
import { workspaceRead } from '../../state/workspace-read.ts';
import { formatCount } from '../../text/format.ts';
import { questionWords } from '../../text/question-words.ts';
import { useText } from '../../text/use-text.ts';
import { Bar } from '../../ui/bar.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { useStore } from '../../ui/use-store.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { type TableCell, tableRows, type ZoneRow } from './table-rows.ts';
import styles from './tables-chart.module.css';

interface TablesChartProps {
  /** For the wall: type that is read from afar, and only the zones that change most. */
  readonly isLarge?: boolean;
}

/** As many zones as have room on a wall. */
const zonesOnWall = 4;

/** Today and every table on the same scale, all together and zone by zone. */
export function TablesChart({ isLarge = false }: TablesChartProps) {
  const { t, language } = useText();
  const plan = useStore(appStore, (state) => state.document.plan);
  const loaded = useStore(appStore, workspaceRead);
  const question = useStore(appStore, (state) => state.session.question);
  const latest = useStore(appStore, (state) => state.derived.tables);
  const isWorking = useStore(appStore, (state) => state.derived.tablesStatus.status === 'working');
  const tables = useMemo(() => tablesInOrder(plan), [plan]);
  const zoneNames = useMemo(
    () => new Map<ZoneId, string>(loaded?.zones.map(({ id, name }) => [id, name])),
    [loaded],
  );
  const answer: TablesAnswer | null = latest?.question === question ? latest : null;
  const rows = useMemo(
    () => answer && tableRows(answer, tables, zoneNames, { t, language }),
    [answer, tables, zoneNames, t, language],
  );
  if (tables.length === 0) return <p className={styles.small}>{t('tables.none')}</p>;
  if (!answer || !rows || answer.today.refused !== null) return null;
  const zones = isLarge ? rows.changed.slice(0, zonesOnWall) : rows.changed;
  const caption = t('tables.caption', { question: questionWords(question, t, language) });
  return (
    <div
      className={joinClasses(styles.chart, isLarge && styles.large)}
      data-stale={isWorking || undefined}
    >
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={caption}>
        <table className={styles.table}>
          <caption className={joinClasses(!isLarge && styles.heard)}>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('board.zone')}</th>
              <th scope="col">{t('board.today')}</th>
              {tables.map((table) => (
                <TableHead key={table.id} table={table} />
              ))}
            </tr>
          </thead>
          <tbody>
            {[rows.total, ...zones].map((row) => (
              <ChartRow key={row.zoneId ?? 'total'} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.small}>
        {t('board.scale')} · {t('board.hatched')}
        {zones.length < rows.changed.length &&
          ` · ${t('tables.moreZones', { count: rows.changed.length - zones.length })}`}
        {rows.same > 0 &&
          ` · ${t('tables.sameZones', { count: rows.same, number: formatCount(rows.same, language) })}`}
      </p>
    </div>
  );
}

function TableHead({ table }: { readonly table: TableProposal }) {
  return (
    <th scope="col" title={table.name}>
      {table.name}
    </th>
  );
}

function ChartRow({ row }: { readonly row: ZoneRow }) {
  return (
    <tr className={joinClasses(row.zoneId === null && styles.total)}>
      <th scope="row">{row.name}</th>
      {row.cells.map((cell, at) => (
        // A column has its place, and nothing else tells it apart.
        <td key={at}>
          <Cell cell={cell} tone={at === 0 ? 'today' : 'sketch'} />
        </td>
      ))}
    </tr>
  );
}

function Cell({ cell, tone }: { readonly cell: TableCell; readonly tone: 'today' | 'sketch' }) {
  const { t } = useText();
  return (
    <div className={styles.cell}>
      <Bar share={cell.share} tone={tone} unknownShare={cell.unknownShare} />
      <span className={styles.share}>
        <span aria-hidden>{cell.text}</span>
        <VisuallyHidden>{cell.spoken}</VisuallyHidden>
      </span>
      {cell.gain && (
        <span
          className={joinClasses(
            styles.gain,
            cell.sign > 0 && styles.more,
            cell.sign < 0 && styles.less,
          )}
        >
          {cell.sign === 0 ? t('board.same') : cell.gain}
        </span>
      )}
    </div>
  );
}

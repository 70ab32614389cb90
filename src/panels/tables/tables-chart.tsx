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
import { type TableCell, type TableRows, tableRows, type ZoneRow } from './table-rows.ts';
import styles from './tables-chart.module.css';

interface TablesChartProps {
  /** For the wall: a line for each table, all zones together. */
  readonly isLarge?: boolean;
}

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
  const caption = t('tables.caption', { question: questionWords(question, t, language) });
  if (isLarge) return <LinesOfTables {...{ tables, rows, caption }} isStale={isWorking} />;
  return (
    <div className={styles.chart} data-stale={isWorking || undefined}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={caption}>
        <table className={styles.table}>
          <caption className={styles.heard}>{caption}</caption>
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
            {[rows.total, ...rows.changed].map((row) => (
              <ChartRow key={row.zoneId ?? 'total'} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.small}>
        {t('board.scale')} · {t('board.hatched')}
        {rows.same > 0 &&
          ` · ${t('tables.sameZones', { count: rows.same, number: formatCount(rows.same, language) })}`}
      </p>
    </div>
  );
}

interface LinesOfTablesProps {
  readonly tables: readonly TableProposal[];
  readonly rows: TableRows;
  readonly caption: string;
  readonly isStale: boolean;
}

/** A line for today and for each table: twelve have room on a wall, where nobody scrolls. */
function LinesOfTables({ tables, rows, caption, isStale }: LinesOfTablesProps) {
  const { t } = useText();
  return (
    <div className={styles.chart} data-stale={isStale || undefined}>
      <table className={styles.lines}>
        <caption>{caption}</caption>
        <thead className={styles.heard}>
          <tr>
            <th scope="col">{t('tables.title')}</th>
            <th scope="col">{t('tables.peopleMore')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.total.cells.map((cell, at) => (
            <tr key={tables[at - 1]?.id ?? 'today'}>
              <th scope="row">{tables[at - 1]?.name ?? t('board.today')}</th>
              <td>
                <Cell cell={cell} tone={at === 0 ? 'today' : 'sketch'} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
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
        <td key={cell.id}>
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

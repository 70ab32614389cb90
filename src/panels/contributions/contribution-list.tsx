import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import { useEffect, useState } from 'react';
import type { ContributionRow } from '../../commands/contribution-rows.ts';
import { goToContribution } from '../../commands/go-to-contribution.ts';
import { lookAtContributions } from '../../commands/look-at-contributions.ts';
import type { ContributionColumn } from '../../domain/contribution-columns.ts';
import type { ContributionId } from '../../domain/ids.ts';
import { appStore } from '../../state/app-store.ts';
import type { ContributionsSession } from '../../state/contributions-session.ts';
import { useText } from '../../text/use-text.ts';
import { useGridKeys } from '../../ui/use-grid-keys.ts';
import { useRowsInSight } from '../../ui/use-rows-in-sight.ts';
import { useStore } from '../../ui/use-store.ts';
import { ContributionLine } from './contribution-line.tsx';
import styles from './contribution-list.module.css';

const headHeight = 42;

/** The least breadth of a column in rem, and its share of what is left; 0: no more than that. */
const breadths: Readonly<Record<ContributionColumn, readonly [least: number, share: number]>> = {
  text: [14, 3],
  kind: [7, 0],
  standing: [7, 0],
  about: [9, 1],
  theme: [8, 1],
  dots: [4.5, 0],
  madeOn: [6.5, 0],
  source: [6.5, 0],
};

const boxRem = 2.5;

interface ContributionListProps {
  readonly rows: readonly ContributionRow[];
  readonly columns: readonly ContributionColumn[];
  readonly rowHeight: number;
  readonly look: ContributionsSession;
  readonly chosen: ReadonlySet<ContributionId>;
  readonly onChoose: (ids: readonly ContributionId[], isChosen: boolean) => void;
}

/** What was said, as a grid: only the lines in sight are in the page. */
export function ContributionList(props: ContributionListProps) {
  const { rows, columns, rowHeight, look, chosen, onChoose } = props;
  const { t } = useText();
  const [keptRow, setKeptRow] = useState(-1);
  const { frame, onScroll, places, bringIn } = useRowsInSight({
    count: rows.length,
    rowHeight,
    kept: keptRow,
    above: headHeight,
  });
  const selectedId = useStore(appStore, ({ session }) =>
    session.selection?.type === 'contribution' ? session.selection.id : null,
  );
  const selectedRow = rows.findIndex(({ id }) => id === selectedId);
  const keys = useGridKeys({
    rowCount: rows.length,
    columnCount: columns.length + 1,
    bringIn: (row) => {
      // What has the focus stays on the page when it is scrolled out of sight.
      setKeptRow(row);
      bringIn(row);
    },
    onEnter: (row) => goToContribution(rows[row].id),
    onSpace: (row) => onChoose([rows[row].id], !chosen.has(rows[row].id)),
  });
  useEffect(() => {
    if (selectedRow !== -1) bringIn(selectedRow);
  }, [bringIn, selectedRow]);

  const isAll = rows.length > 0 && rows.every(({ id }) => chosen.has(id));
  return (
    <div
      ref={frame}
      role="grid"
      aria-label={t('contributions.label')}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      className={styles.frame}
      style={tracksOf(columns)}
      onKeyDown={keys.onKeyDown}
      onScroll={onScroll}
      onFocus={(event) => setKeptRow(rowOf(event.target))}
    >
      <div role="rowgroup" className={styles.head}>
        <div role="row" aria-rowindex={1} className={styles.row}>
          <div role="gridcell" aria-colindex={1} className={styles.check}>
            <input
              {...keys.cellProps({ row: -1, column: 0 })}
              type="checkbox"
              aria-label={t('contributions.chooseAll')}
              checked={isAll}
              onChange={() =>
                onChoose(
                  rows.map(({ id }) => id),
                  !isAll,
                )
              }
            />
          </div>
          {columns.map((column, i) => {
            const isSorted = look.sortedBy === column;
            return (
              <div
                key={column}
                role="columnheader"
                aria-colindex={i + 2}
                aria-sort={isSorted ? (look.descending ? 'descending' : 'ascending') : 'none'}
                className={styles.heading}
              >
                <button
                  {...keys.cellProps({ row: -1, column: i + 1 })}
                  type="button"
                  className={styles.sort}
                  onClick={() => sortBy(column, look)}
                >
                  {t(`contributions.column.${column}`)}
                  {isSorted &&
                    (look.descending ? (
                      <ArrowDown aria-hidden size={14} />
                    ) : (
                      <ArrowUp aria-hidden size={14} />
                    ))}
                </button>
              </div>
            );
          })}
        </div>
      </div>
      <div role="rowgroup" className={styles.lines} style={{ height: rows.length * rowHeight }}>
        {places.map((index) => {
          const row = rows[index];
          return (
            <ContributionLine
              key={row.id}
              row={row}
              index={index}
              height={rowHeight}
              columns={columns}
              isChosen={chosen.has(row.id)}
              isSelected={row.id === selectedId}
              cellProps={keys.cellProps}
              onChoose={(isChosen) => onChoose([row.id], isChosen)}
            />
          );
        })}
      </div>
    </div>
  );
}

function tracksOf(columns: readonly ContributionColumn[]): Record<string, string> {
  const tracks = columns.map((column) => {
    const [least, share] = breadths[column];
    return share === 0 ? `${least}rem` : `minmax(${least}rem, ${share}fr)`;
  });
  const least = columns.reduce((sum, column) => sum + breadths[column][0], boxRem);
  return { '--tracks': [`${boxRem}rem`, ...tracks].join(' '), '--least': `${least}rem` };
}

/** The place of the line that something in the page belongs to; -1: the heading's. */
function rowOf(element: Element): number {
  const place = element.closest('[aria-rowindex]')?.getAttribute('aria-rowindex');
  return place ? Math.max(-1, Number(place) - 2) : -1;
}

/** Up, then down, then as it was. */
function sortBy(column: ContributionColumn, { sortedBy, descending }: ContributionsSession): void {
  if (sortedBy !== column) lookAtContributions({ sortedBy: column, descending: false });
  else if (descending) lookAtContributions({ sortedBy: null, descending: false });
  else lookAtContributions({ descending: true });
}

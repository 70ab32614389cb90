import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import { useEffect, useState } from 'react';
import { goToMeasure } from '../../commands/go-to-measure.ts';
import { hover } from '../../commands/hover.ts';
import { layOutRegister } from '../../commands/lay-out-register.ts';
import type { RegisterRow } from '../../commands/register-rows.ts';
import type { MeasureId } from '../../domain/ids.ts';
import type { RegisterColumn, RegisterLayout } from '../../domain/register-columns.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { useRowsInSight } from '../../ui/use-rows-in-sight.ts';
import { useStore } from '../../ui/use-store.ts';
import { columnTracks } from './column-tracks.ts';
import { RegisterLine } from './register-line.tsx';
import { RegisterTotals } from './register-totals.tsx';
import styles from './register-table.module.css';
import { useGridKeys } from '../../ui/use-grid-keys.ts';

const rowHeight = 44;
/** Of the heading and of the sums. */
const edgeHeight = 42;

interface RegisterTableProps {
  readonly rows: readonly RegisterRow[];
  readonly columns: readonly RegisterColumn[];
  readonly layout: RegisterLayout;
  readonly currency: string | null;
  readonly chosen: ReadonlySet<MeasureId>;
  readonly onChoose: (ids: readonly MeasureId[], isChosen: boolean) => void;
}

/** The register as a grid: only the lines in sight are in the page. */
export function RegisterTable(props: RegisterTableProps) {
  const { rows, columns, layout, currency, chosen, onChoose } = props;
  const { t } = useText();
  const [keptRow, setKeptRow] = useState(-1);
  const { frame, onScroll, places, bringIn } = useRowsInSight({
    count: rows.length,
    rowHeight,
    kept: keptRow,
    above: edgeHeight,
    below: edgeHeight,
  });
  const selectedId = useStore(appStore, ({ session }) =>
    session.selection?.type === 'measure' ? session.selection.id : null,
  );
  const hoveredId = useStore(appStore, ({ session }) =>
    session.hovered?.type === 'measure' ? session.hovered.id : null,
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
    onEnter: (row) => goToMeasure(rows[row].id),
    onSpace: (row) => onChoose([rows[row].id], !chosen.has(rows[row].id)),
  });
  useEffect(() => {
    // What is selected on the map is the line in view.
    if (selectedRow !== -1) bringIn(selectedRow);
  }, [bringIn, selectedRow]);

  const { tracks, least } = columnTracks(columns);
  const breadths: Record<string, string> = { '--tracks': tracks, '--least': least };
  const isAll = rows.length > 0 && rows.every(({ id }) => chosen.has(id));
  return (
    <div
      ref={frame}
      role="grid"
      aria-label={t('register.label')}
      aria-rowcount={rows.length + 2}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      className={styles.frame}
      style={breadths}
      onKeyDown={keys.onKeyDown}
      onScroll={onScroll}
      onFocus={(event) => setKeptRow(rowOf(event.target))}
      onPointerLeave={() => hover(null)}
    >
      <div role="rowgroup" className={styles.head}>
        <div role="row" aria-rowindex={1} className={styles.row}>
          <div role="gridcell" aria-colindex={1} className={styles.check}>
            <input
              {...keys.cellProps({ row: -1, column: 0 })}
              type="checkbox"
              aria-label={t('register.chooseAll')}
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
            const isSorted = layout.sortedBy === column;
            return (
              <div
                key={column}
                role="columnheader"
                aria-colindex={i + 2}
                aria-sort={isSorted ? (layout.descending ? 'descending' : 'ascending') : 'none'}
                className={joinClasses(styles.heading, column === 'title' && styles.title)}
              >
                <button
                  {...keys.cellProps({ row: -1, column: i + 1 })}
                  type="button"
                  className={styles.sort}
                  onClick={() => sortBy(column, layout)}
                >
                  {t(`register.column.${column}`)}
                  {isSorted && <Arrow isDown={layout.descending} />}
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
            <RegisterLine
              key={row.id}
              row={row}
              index={index}
              top={index * rowHeight}
              columns={columns}
              currency={currency}
              isChosen={chosen.has(row.id)}
              isSelected={row.id === selectedId}
              isHovered={row.id === hoveredId}
              cellProps={keys.cellProps}
              onChoose={(isChosen) => onChoose([row.id], isChosen)}
            />
          );
        })}
      </div>
      <RegisterTotals rows={rows} columns={columns} currency={currency} />
    </div>
  );
}

/** The place of the line that something in the page belongs to; -1: the heading's. */
function rowOf(element: Element): number {
  const place = element.closest('[aria-rowindex]')?.getAttribute('aria-rowindex');
  return place ? Math.max(-1, Number(place) - 2) : -1;
}

function Arrow({ isDown }: { readonly isDown: boolean }) {
  return isDown ? <ArrowDown aria-hidden size={14} /> : <ArrowUp aria-hidden size={14} />;
}

/** Up, then down, then as it was. */
function sortBy(column: RegisterColumn, { sortedBy, descending }: RegisterLayout): void {
  if (sortedBy !== column) layOutRegister({ sortedBy: column, descending: false });
  else if (descending) layOutRegister({ sortedBy: null, descending: false });
  else layOutRegister({ descending: true });
}

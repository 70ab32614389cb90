import type { CSSProperties } from 'react';
import { hover } from '../../commands/hover.ts';
import { goToZone } from '../../commands/go-to-zone.ts';
import { showMatrixCell } from '../../commands/show-matrix-cell.ts';
import type { MatrixView } from '../../domain/matrix-view.ts';
import type { MatrixRow, ProgrammeMatrix } from '../../domain/programme-matrix.ts';
import { useText } from '../../text/use-text.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { useRovingGrid } from '../../ui/use-roving-grid.ts';
import { cellWords, cellFigure, figureText } from './cell-figure.ts';
import { heatClass } from './heat-class.ts';
import type { MatrixNames } from '../../commands/matrix-names.ts';
import styles from './matrix-table.module.css';

interface MatrixTableProps {
  readonly matrix: ProgrammeMatrix;
  readonly names: MatrixNames;
  readonly view: MatrixView;
  readonly currency: string | null;
}

type Grid = ReturnType<typeof useRovingGrid>;

/** The matrix: arrow keys go from cell to cell, Enter opens its measures. */
export function MatrixTable({ matrix, names, view, currency }: MatrixTableProps) {
  const { t } = useText();
  const { rows, columns } = matrix;
  const grid = useRovingGrid(rows.length, columns.length + 2);
  return (
    <div className={styles.frame}>
      <table
        {...grid.grid}
        role="grid"
        className={styles.table}
        aria-label={t('matrix.caption', {
          columns: t(view.columns === 'goals' ? 'matrix.byGoal' : 'matrix.byFocusArea'),
        })}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className={styles.corner}>
              {t('matrix.zone')}
            </th>
            {columns.map((id) => (
              <th key={id} role="columnheader" scope="col" title={names.column(id)}>
                <span className={styles.columnName}>{names.column(id)}</span>
              </th>
            ))}
            <th role="columnheader" scope="col">
              {t('matrix.total')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, at) => (
            <Line key={lineKey(row, at)} {...{ row, at, matrix, names, view, currency, grid }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps extends MatrixTableProps {
  readonly row: MatrixRow;
  readonly at: number;
  readonly grid: Grid;
}

function Line({ row, at, matrix, names, view, currency, grid }: LineProps) {
  const { t } = useText();
  const { place } = row;
  const name = names.place(place);
  const mark = place.kind === 'zone' ? { type: 'zone' as const, id: place.zoneId } : null;
  const cell = (index: number) => ({
    row,
    matrix,
    view,
    currency,
    name,
    spot: grid.cell(at, index + 1),
  });
  return (
    <tr
      role="row"
      className={styles[place.kind]}
      onPointerEnter={mark ? () => hover(mark) : undefined}
      onPointerLeave={mark ? () => hover(null) : undefined}
      onFocus={() => hover(mark)}
      onBlur={() => hover(null)}
    >
      <th role="rowheader" scope="row" className={styles.name}>
        {place.kind === 'zone' ? (
          <button
            type="button"
            {...grid.cell(at, 0)}
            title={t('matrix.toZone', { zone: name })}
            onClick={() => goToZone(place.zoneId)}
          >
            {name}
          </button>
        ) : (
          <span {...grid.cell(at, 0)}>{name}</span>
        )}
      </th>
      {matrix.columns.map((id, index) => (
        <Cell key={id} {...cell(index)} column={id} columnName={names.column(id)} />
      ))}
      <Cell {...cell(matrix.columns.length)} column={null} columnName={t('matrix.total')} />
    </tr>
  );
}

interface CellProps extends Pick<LineProps, 'row' | 'matrix' | 'view' | 'currency'> {
  readonly name: string;
  /** null: the total of the line. */
  readonly column: ProgrammeMatrix['columns'][number] | null;
  readonly columnName: string;
  readonly spot: ReturnType<Grid['cell']>;
}

function Cell({ row, matrix, view, currency, name, column, columnName, spot }: CellProps) {
  const { t, language } = useText();
  const cell = column === null ? row.total : row.cells[matrix.columns.indexOf(column)];
  const words = { figure: view.figure, currency, t, language };
  const isEnd = column !== null && column !== 'none' && row.place.kind === 'zone';
  const isHole = isEnd && cell.measures.length === 0;
  const heat = isEnd ? heatClass(view.figure, cellFigure(view.figure, cell, row)) : 0;
  const spoken = cellWords(cell, row, words);
  const look: CSSProperties | undefined =
    heat === 0 ? undefined : { background: `var(--heat-${heat})`, color: `var(--on-heat-${heat})` };
  return (
    <td role="gridcell" className={joinClasses(styles.cell, isHole && styles.hole)}>
      <button
        type="button"
        {...spot}
        style={look}
        title={spoken}
        aria-label={t('matrix.cell', { zone: name, column: columnName, words: spoken })}
        onClick={() => showMatrixCell(matrix, row, column)}
      >
        <span className={styles.narrowName}>{columnName}</span>
        {isHole ? (
          <>
            <span className={styles.nothing}>0</span>
            <span className={styles.holeWord}>{t('matrix.empty')}</span>
          </>
        ) : (
          <span>{figureText(cell, row, words)}</span>
        )}
      </button>
    </td>
  );
}

/** A zone may stand in two groups. */
function lineKey({ place }: MatrixRow, at: number): string {
  return place.kind === 'zone' ? `${place.zoneId} ${at}` : `${place.kind} ${at}`;
}

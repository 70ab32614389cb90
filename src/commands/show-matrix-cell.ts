import type { FocusAreaId, GoalId } from '../domain/ids.ts';
import type { MatrixColumnId, MatrixRow, ProgrammeMatrix } from '../domain/programme-matrix.ts';
import { appStore } from '../state/app-store.ts';
import { showInRegister } from './show-in-register.ts';
import { showMeasures } from './show-measures.ts';

/** Shows the measures of a cell on the map and in the register; without a column those of its line. */
export function showMatrixCell(
  matrix: ProgrammeMatrix,
  row: MatrixRow,
  column: MatrixColumnId | null,
): void {
  const state = appStore.getState();
  const { matrixView: view, workspace } = state.session;
  if (workspace.status !== 'ready') return;
  const cell = column === null ? row.total : row.cells[matrix.columns.indexOf(column)];
  showMeasures(cell.measures);
  // A measure of a focus area that is no more stands under none, and is named by no filter.
  const chosen = column === null || column === 'none' ? [] : [column];
  showInRegister({
    only: new Set(cell.measures),
    zones: row.place.kind === 'zone' ? [row.place.zoneId] : [],
    ...(view.columns === 'goals'
      ? { goals: chosen as readonly GoalId[] }
      : { focusAreas: chosen as readonly FocusAreaId[] }),
  });
}

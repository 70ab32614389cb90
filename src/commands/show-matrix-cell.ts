import type { FocusAreaId, GoalId, ZoneId } from '../domain/ids.ts';
import type { Zone } from '../domain/loaded-workspace.ts';
import { findMeasure } from '../domain/resolve-measures.ts';
import type { MatrixColumnId, MatrixRow, ProgrammeMatrix } from '../domain/programme-matrix.ts';
import type { MeasureStatus } from '../domain/measure.ts';
import { appStore } from '../state/app-store.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { showInRegister } from './show-in-register.ts';
import { showMeasures } from './show-measures.ts';

const counted: readonly MeasureStatus[] = ['idea', 'proposed', 'adopted', 'under-way', 'done'];

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
  const planned = plannedMeasures(state);
  const found = cell.measures.flatMap((id) => findMeasure(state.document.plan, planned, id) ?? []);
  showMeasures(cell.measures);
  const chosen = column === null ? [] : [column];
  showInRegister({
    statuses: counted,
    zones: zonesOf(row, matrix, workspace.workspace.zones),
    ...(view.columns === 'goals'
      ? { goals: chosen as readonly (GoalId | 'none')[] }
      : { focusAreas: chosen as readonly (FocusAreaId | 'none')[] }),
    groups: view.measures === 'all' ? [] : [...new Set(found.map(({ group }) => group ?? 'none'))],
  });
}

function zonesOf(
  { place }: MatrixRow,
  { rows }: ProgrammeMatrix,
  zones: readonly Zone[],
): readonly (ZoneId | 'none')[] {
  switch (place.kind) {
    case 'zone':
      return [place.zoneId];
    case 'group':
      return zones.filter(({ groups }) => groups?.includes(place.group)).map(({ id }) => id);
    case 'other-zones': {
      const shown = new Set(
        rows.flatMap((row) => (row.place.kind === 'zone' ? [row.place.zoneId] : [])),
      );
      return zones.filter(({ id }) => !shown.has(id)).map(({ id }) => id);
    }
    case 'no-zone':
      return ['none'];
    case 'total':
      return [];
  }
}

import type { LayerFeature, ResidentCell } from '../domain/loaded-workspace.ts';
import type { ResidentsInfo } from '../domain/workspace.ts';

/** The cells with residents; a cell that says no number of them, or has no outline, is left out. */
export function residentCells(
  features: readonly LayerFeature[],
  { residentsField }: ResidentsInfo,
): readonly ResidentCell[] {
  const cells: ResidentCell[] = [];
  for (const { geometry, properties } of features) {
    const residents = properties[residentsField];
    if (geometry.type !== 'Polygon' || typeof residents !== 'number' || !(residents >= 0)) continue;
    cells.push({ id: properties.id, residents, geometry });
  }
  return cells;
}

import type { ZoneId } from '../domain/ids.ts';
import type { LayerFeature, ResidentCell, Zone } from '../domain/loaded-workspace.ts';
import type { ResidentsInfo, ZoneSetInfo } from '../domain/workspace.ts';

/** The zones of a set in the file's order; null when one has no id or no outline, or there are none. */
export function zonesOf(
  features: readonly LayerFeature[],
  { idField, nameField }: ZoneSetInfo,
): readonly Zone[] | null {
  const zones: Zone[] = [];
  for (const { geometry, properties } of features) {
    const id = properties[idField];
    const name = properties[nameField];
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return null;
    if (typeof id !== 'string' || id === '') return null;
    zones.push({
      id: id as ZoneId,
      name: typeof name === 'string' ? name : id,
      geometry,
      attributes: properties,
    });
  }
  return zones.length > 0 ? zones : null;
}

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

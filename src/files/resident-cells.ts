import type { LayerFeature, ResidentCell } from '../domain/loaded-workspace.ts';
import { byGroup, residentGroups } from '../domain/resident-groups.ts';
import type { ResidentsInfo } from '../domain/workspace.ts';

/**
 * The residents of a file in the form that the workspace says. A feature that tells no number of
 * them, or has no fitting place, is left out. A group is known only where every one tells it: the
 * others would pass for having none.
 */
export function residentCells(
  features: readonly LayerFeature[],
  { residentsField, groups = {}, form = 'cells' }: ResidentsInfo,
): readonly ResidentCell[] {
  const cells: Required<ResidentCell>[] = [];
  for (const { geometry, properties } of features) {
    const residents = countOf(properties[residentsField]);
    if (residents === null || !fits(geometry, form)) continue;
    const counts = byGroup((group) => {
      const numbers = (groups[group]?.fields ?? []).map((field) => countOf(properties[field]));
      if (numbers.length === 0) return null;
      return numbers.reduce((sum, one) => (sum === null || one === null ? null : sum + one));
    });
    cells.push({ id: properties.id, residents, geometry, groups: counts });
  }
  const known = residentGroups.filter((group) =>
    cells.every((cell) => cell.groups[group] !== null),
  );
  return cells.map((cell) => ({
    ...cell,
    groups: byGroup((group) => (known.includes(group) ? cell.groups[group] : null)),
  }));
}

function fits(
  geometry: GeoJSON.Geometry,
  form: ResidentsInfo['form'],
): geometry is ResidentCell['geometry'] {
  if (form === 'points') return geometry.type === 'Point';
  return geometry.type === 'Polygon' || (form !== 'cells' && geometry.type === 'MultiPolygon');
}

function countOf(found: unknown): number | null {
  return typeof found === 'number' && Number.isFinite(found) && found >= 0 ? found : null;
}

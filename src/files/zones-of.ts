import type { ZoneId } from '../domain/ids.ts';
import type { LayerFeature, Zone } from '../domain/loaded-workspace.ts';
import type { ZoneSetInfo } from '../domain/workspace.ts';
import { textsOf } from './texts-of.ts';

/** The zones of a set in the file's order; null when one has no id or no outline, or there are none. */
export function zonesOf(
  features: readonly LayerFeature[],
  { idField, nameField, groupField }: ZoneSetInfo,
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
      ...(groupField === undefined ? {} : { groups: textsOf(properties[groupField]) }),
    });
  }
  return zones.length > 0 ? zones : null;
}

import { measureKinds } from '../../domain/measure-kind.ts';
import type { MeasureStatus } from '../../domain/measure.ts';
import type { RawFeature } from './read-workspace-folder.ts';

const statuses: Readonly<Record<MeasureStatus, true>> = {
  idea: true,
  proposed: true,
  adopted: true,
  'under-way': true,
  done: true,
  dropped: true,
};

/**
 * What keeps a feature from being a planned measure, in words; null when it is one: a title, a kind
 * of the catalogue, a status, a focus area of the programme, zones that exist, and without a
 * geometry at least one zone unless it serves the whole place.
 */
export function checkMeasure(
  { properties, geometry }: RawFeature,
  zoneIds: ReadonlySet<unknown>,
  focusAreas: ReadonlySet<unknown>,
): string | null {
  const { title, kind, status, focusArea, zones, citywide } = properties;
  if (typeof title !== 'string' || title === '') return 'has no title';
  if (!measureKinds.some(({ id }) => id === kind))
    return `kind ${JSON.stringify(kind)} is not known`;
  if (typeof status !== 'string' || !Object.hasOwn(statuses, status)) {
    return `status ${JSON.stringify(status)} is not known`;
  }
  if (focusArea !== undefined && !focusAreas.has(focusArea)) {
    return `focus area ${JSON.stringify(focusArea)} is not in the programme`;
  }
  if (!Array.isArray(zones)) return 'has no list of zones';
  const lost: unknown = zones.find((id) => !zoneIds.has(id));
  if (lost !== undefined) return `zone ${JSON.stringify(lost)} does not exist`;
  if (geometry === null && zones.length === 0 && citywide !== true) {
    return 'has neither a geometry nor a zone, and is not citywide';
  }
  return null;
}

import type { FocusAreaId, MeasureId, SourceId, ZoneId } from '../domain/ids.ts';
import { measureKinds } from '../domain/measure-kind.ts';
import type { Measure, MeasureGeometry, MeasureStatus } from '../domain/measure.ts';
import { parseGeometry } from './parse-layer-feature.ts';

const statuses: Readonly<Record<MeasureStatus, true>> = {
  idea: true,
  proposed: true,
  adopted: true,
  'under-way': true,
  done: true,
  dropped: true,
};

/**
 * A feature of a workspace's layer of planned measures as a measure, or null when it is none: it
 * needs an id, a title, a kind of the catalogue and a status. A geometry that no measure can have
 * is refused too; none at all means that it serves its zones.
 */
export function parsePlannedMeasure(feature: unknown): Measure | null {
  if (!isRecord(feature) || !isRecord(feature.properties)) return null;
  const { id, title, kind, status, note, responsible } = feature.properties;
  const known = measureKinds.find((entry) => entry.id === kind);
  const geometry = feature.geometry === null ? null : parseGeometry(feature.geometry);
  if (typeof id !== 'string' || typeof title !== 'string' || !known) return null;
  if (!isStatus(status) || (feature.geometry !== null && !isMeasureGeometry(geometry))) return null;
  const { focusArea, periodFrom, periodTo, source, references, zones } = feature.properties;
  return {
    id: id as MeasureId,
    kind: known.id,
    ownKind: null,
    title,
    note: typeof note === 'string' ? note : '',
    geometry: isMeasureGeometry(geometry) ? geometry : null,
    zones: texts(zones) as ZoneId[],
    status,
    focusArea: typeof focusArea === 'string' ? (focusArea as FocusAreaId) : null,
    period: { from: year(periodFrom), to: year(periodTo) },
    responsible: typeof responsible === 'string' ? responsible : '',
    homes: null,
    budget: [],
    sources: [...new Set([...texts(source), ...texts(references)])] as SourceId[],
  };
}

function isStatus(value: unknown): value is MeasureStatus {
  return typeof value === 'string' && Object.hasOwn(statuses, value);
}

function isMeasureGeometry(geometry: GeoJSON.Geometry | null): geometry is MeasureGeometry {
  return (
    geometry !== null && ['Point', 'LineString', 'Polygon', 'MultiPolygon'].includes(geometry.type)
  );
}

function year(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) ? value : null;
}

/** A list of texts; FlatGeobuf holds a list as its JSON text, and one text stands for itself. */
function texts(value: unknown): string[] {
  if (typeof value === 'string' && value.startsWith('[')) return texts(parsed(value));
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { blankRegister } from '../domain/blank-register.ts';
import type { FocusAreaId, GoalId, LayerId, MeasureId, SourceId, ZoneId } from '../domain/ids.ts';
import { measureKinds } from '../domain/measure-kind.ts';
import type { Measure, MeasureGeometry, MeasureStatus } from '../domain/measure.ts';
import { checkField } from '../domain/schema/check-record.ts';
import { parseJson } from './parse-json.ts';
import { parseGeometry } from './parse-layer-feature.ts';
import { textsOf } from './texts-of.ts';

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
 * is refused too; none at all means that it serves its zones. `group` is the layer it came with.
 */
export function parsePlannedMeasure(feature: unknown, group: LayerId): Measure | null {
  if (!isRecord(feature) || !isRecord(feature.properties)) return null;
  const { id, title, kind, status, note, responsible } = feature.properties;
  const known = measureKinds.find((entry) => entry.id === kind);
  const geometry = feature.geometry === null ? null : parseGeometry(feature.geometry);
  if (typeof id !== 'string' || typeof title !== 'string' || !known) return null;
  if (!isStatus(status) || (feature.geometry !== null && !isMeasureGeometry(geometry))) return null;
  const { focusArea, periodFrom, periodTo, source, references, zones, goals } = feature.properties;
  return {
    id: id as MeasureId,
    kind: known.id,
    ownKind: null,
    title,
    note: typeof note === 'string' ? note : '',
    geometry: isMeasureGeometry(geometry) ? geometry : null,
    zones: textsOf(zones) as ZoneId[],
    status,
    focusArea: typeof focusArea === 'string' ? (focusArea as FocusAreaId) : null,
    period: { from: year(periodFrom), to: year(periodTo) },
    responsible: typeof responsible === 'string' ? responsible : '',
    ...blankRegister,
    ...register(feature.properties),
    goals: textsOf(goals) as GoalId[],
    group,
    sources: [...new Set([...textsOf(source), ...textsOf(references)])] as SourceId[],
  };
}

/** What the register says, where the feature tells it as a plan would keep it. */
function register(properties: Readonly<Record<string, unknown>>) {
  return {
    homes: told<Measure['homes']>('homes', properties['homes'], null),
    budget: told<Measure['budget']>('budget', properties['budgetLines'], []),
    statusDates: told<Measure['statusDates']>('statusDates', properties['statusDates'], []),
    partners: told('partners', properties['partners'], ''),
    origin: told('origin', properties['origin'], ''),
    links: told<Measure['links']>('links', properties['links'], []),
  };
}

/** FlatGeobuf holds lists and objects as their JSON text. */
function told<Value>(field: keyof Measure, value: unknown, otherwise: Value): Value {
  if (value === undefined) return otherwise;
  const found = typeof value === 'string' && /^[[{]/.test(value) ? parsedJson(value) : value;
  return checkField('measures', field, found) ? otherwise : (found as Value);
}

function parsedJson(text: string): unknown {
  const read = parseJson(text);
  return read.ok ? read.value : text;
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { blankRegister } from '../domain/blank-register.ts';
import type { MeasureGeometry, Measure } from '../domain/measure.ts';
import { measureKinds } from '../domain/measure-kind.ts';
import type { MeasureKindId } from '../domain/measure-kind.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { OwnKind } from '../domain/own-kind.ts';
import type { PlanFileIssue, PlanFileReport } from '../domain/plan-file-report.ts';
import { planFileVersion } from '../domain/schema/plan-file.ts';
import { repairRecord } from '../domain/schema/repair-record.ts';
import { shapeTrouble } from '../geo/shape-trouble.ts';
import type { FeatureRefusal, ReadFeature } from './features/feature-reading.ts';
import { placeFeatures } from './features/place-features.ts';
import { fieldsOfFeature } from './fields-of-feature.ts';
import { parseJson } from './parse-json.ts';
import { readGeojson } from './read-geojson.ts';

/** Measures from a clipboard, each without an id of its own yet, and what became of every feature. */
export interface ClipboardReading {
  readonly measures: readonly Omit<Measure, 'id'>[];
  /** Own kinds that came with them. */
  readonly kinds: readonly OwnKind[];
  readonly report: PlanFileReport;
}

/** What a shape of unknown meaning is taken for: it can be made another kind afterwards. */
const kindOfShape: Readonly<Record<MeasureGeometry['type'], MeasureKindId>> = {
  Point: 'free-note',
  LineString: 'green-path',
  Polygon: 'park',
  MultiPolygon: 'park',
};

const whyRefused: Readonly<Record<FeatureRefusal, string>> = {
  'no-geometry': 'no-drawn-shape',
  'unknown-geometry-type': 'geometry-type',
  'bad-coordinates': 'position',
  'too-few-points': 'too-few-positions',
  'zero-position': 'position-range',
  'outside-the-world': 'position-range',
};

/** More than this is a file to be opened, and would keep the page from answering. */
const mostLetters = 8_000_000;

const titleNames = ['title', 'name', 'navn', 'namn', 'tittel', 'titel'];
const noteNames = ['note', 'description', 'desc', 'beskrivelse', 'beskrivning'];

/**
 * The measures in a text from a clipboard: our own copies with all that they hold, or GeoJSON of
 * any program, its kind chosen by its shape and its name kept. A feature of several points or lines
 * becomes as many measures. WGS 84, or a system that the text itself declares. Every feature is
 * accounted for: read = kept + repaired + skipped, and one that is skipped has its reason.
 * Refused: `clipboard-empty`, `clipboard-too-large`, `clipboard-not-geojson`, `clipboard-newer`, `clipboard-system`
 * (values: detail) where coordinates are of a system that is not declared or not known.
 */
export function readClipboardGeojson(text: string): Outcome<ClipboardReading> {
  if (text.trim() === '') return { ok: false, reason: 'clipboard-empty' };
  if (text.length > mostLetters) return { ok: false, reason: 'clipboard-too-large' };
  const raw = readGeojson(new TextEncoder().encode(text));
  if (!raw.ok) return { ok: false, reason: 'clipboard-not-geojson' };
  const placed = placeFeatures(raw.value, null);
  if (!placed.ok) {
    return { ok: false, reason: 'clipboard-system', values: { detail: placed.detail } };
  }
  const own = ownExtras(text);
  if (own.version > planFileVersion) return { ok: false, reason: 'clipboard-newer' };
  const measures: Omit<Measure, 'id'>[] = [];
  const issues: PlanFileIssue[] = [];
  for (const [index, feature] of placed.value.features.entries()) {
    const title = textOf(feature.properties, titleNames);
    const taken = takeFeature(feature, title);
    measures.push(...taken.measures);
    if (taken.issue) issues.push({ part: 'measure', index, title, ...taken.issue });
  }
  const read = placed.value.features.length;
  const repaired = issues.filter(({ done }) => done === 'repaired').length;
  const skipped = issues.length - repaired;
  const report = { read, kept: read - repaired - skipped, repaired, skipped, issues };
  return { ok: true, value: { measures, kinds: own.kinds, report } };
}

interface Taken {
  readonly measures: readonly Omit<Measure, 'id'>[];
  readonly issue: Pick<PlanFileIssue, 'done' | 'fields' | 'why'> | null;
}

function takeFeature(feature: ReadFeature, title: string): Taken {
  const { geometry, properties, refusal, repairs } = feature;
  const isOwn = isKind(properties['kind']) && typeof properties['status'] === 'string';
  // A measure that serves whole zones has no shape, and is one all the same.
  if (isOwn && refusal === 'no-geometry') return ownMeasure(properties, null, []);
  if (geometry === null) return skipped('geometry', whyRefused[refusal ?? 'no-geometry']);
  const shapes = shapesOf(geometry);
  const trouble = shapes.flatMap((shape) => shapeTrouble(shape) ?? [])[0];
  if (shapes.length === 0) return skipped('geometry', 'geometry-type');
  if (trouble) return skipped('geometry', trouble);
  const fields = shapes.length > 1 || repairs.length > 0 ? ['geometry'] : [];
  if (isOwn && shapes.length === 1) return ownMeasure(properties, shapes[0], fields);
  const note = textOf(properties, noteNames);
  const measures = shapes.map((shape) => foreignMeasure(shape, title, note));
  return { measures, issue: fields.length > 0 ? repairedIn(fields) : null };
}

function ownMeasure(
  properties: Readonly<Record<string, unknown>>,
  geometry: MeasureGeometry | null,
  fields: readonly string[],
): Taken {
  const record = repairRecord('measures', fieldsOfFeature({ id: 'copy', geometry, properties }));
  if (!record.ok) return skipped(record.field, record.why);
  // Every field has passed the rules of measures.
  const { id: _, ...copied } = record.record as unknown as Measure;
  // A copy is a person's own, whatever it was copied from.
  const measure = { ...copied, group: null };
  const all = [...new Set([...fields, ...record.repaired])];
  return { measures: [measure], issue: all.length > 0 ? repairedIn(all) : null };
}

function foreignMeasure(
  geometry: MeasureGeometry,
  title: string,
  note: string,
): Omit<Measure, 'id'> {
  return {
    kind: kindOfShape[geometry.type],
    ownKind: null,
    title,
    note,
    geometry,
    zones: [],
    status: 'idea',
    focusArea: null,
    period: { from: null, to: null },
    responsible: '',
    ...blankRegister,
    homes: null,
    budget: [],
    sources: [],
  };
}

function repairedIn(fields: readonly string[]): Taken['issue'] {
  return { done: 'repaired', fields, why: 'repaired' };
}

function skipped(field: string, why: string): Taken {
  return { measures: [], issue: { done: 'skipped', fields: [field], why } };
}

/** The shapes that a geometry is made of, one for each measure; areas of one feature stay together. */
function shapesOf(geometry: GeoJSON.Geometry): readonly MeasureGeometry[] {
  switch (geometry.type) {
    case 'Point':
    case 'LineString':
    case 'Polygon':
      return [geometry];
    case 'MultiPolygon':
      return geometry.coordinates.length === 1
        ? [{ type: 'Polygon', coordinates: geometry.coordinates[0] }]
        : [geometry];
    case 'MultiPoint':
      return geometry.coordinates.map((coordinates) => ({ type: 'Point', coordinates }));
    case 'MultiLineString':
      return geometry.coordinates.map((coordinates) => ({ type: 'LineString', coordinates }));
    case 'GeometryCollection':
      return geometry.geometries.flatMap(shapesOf);
  }
}

function isKind(value: unknown): boolean {
  return measureKinds.some(({ id }) => id === value);
}

/** The first property of one of these names that holds words, however it is written. */
function textOf(properties: Readonly<Record<string, unknown>>, names: readonly string[]): string {
  const entries = Object.entries(properties);
  for (const wanted of names) {
    const found = entries.find(([name, value]) => name.toLowerCase() === wanted && isWords(value));
    if (found) return String(found[1]);
  }
  return '';
}

function isWords(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
}

/** What our own copies tell beside their features. */
function ownExtras(text: string): { readonly version: number; readonly kinds: readonly OwnKind[] } {
  const parsed = parseJson(text);
  const strok = parsed.ok && isRecord(parsed.value) ? parsed.value['strok'] : null;
  if (!isRecord(strok)) return { version: 0, kinds: [] };
  const version = typeof strok['schemaVersion'] === 'number' ? strok['schemaVersion'] : 0;
  const kinds: readonly unknown[] = Array.isArray(strok['kinds']) ? strok['kinds'] : [];
  return {
    version,
    kinds: kinds.flatMap((kind) => {
      const repaired = repairRecord('kinds', kind);
      return repaired.ok ? [repaired.record as unknown as OwnKind] : [];
    }),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

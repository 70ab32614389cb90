import { decodeText } from './features/decode-text.ts';
import type {
  FileNotice,
  FileOutcome,
  RawFeature,
  RawFeatures,
} from './features/feature-reading.ts';
import { parseJson } from './parse-json.ts';

/**
 * The features of a GeoJSON file: a collection, one feature or a bare geometry, in UTF-8, UTF-16
 * or Windows-1252, with or without a byte order mark. The `crs` member of GeoJSON 2008 is what the
 * file declares. Members that are no features are kept as features without geometry, to be
 * counted. Refused: `empty-file`, `too-deep`, `not-json` (detail: where), `web-page`, `xml`,
 * `other-json` (detail: what it is).
 */
export function readGeojson(bytes: Uint8Array): FileOutcome<RawFeatures> {
  const { text, encoding } = decodeText(bytes);
  const start = text.trimStart().slice(0, 200);
  if (start.startsWith('<')) {
    const reason = /^<(!doctype html|html|head|body)/i.test(start) ? 'web-page' : 'xml';
    return { ok: false, reason, detail: start.split('\n')[0].slice(0, 60) };
  }
  const parsed = parseJson(text);
  if (!parsed.ok) return refusedJson(parsed.reason, text);
  const { value } = parsed;
  if (!isRecord(value)) return { ok: false, reason: 'other-json', detail: typeName(value) };
  const features = featuresOf(value);
  if (features === null) return { ok: false, reason: 'other-json', detail: typeName(value) };
  const notices: FileNotice[] =
    encoding === 'windows-1252' ? [{ notice: 'read-as-windows-1252', detail: '' }] : [];
  return { ok: true, value: { features, declaredSystem: declaredSystem(value), notices } };
}

function refusedJson(
  reason: string,
  text: string,
): { readonly ok: false; readonly reason: 'empty-file' | 'too-deep' | 'not-json'; detail: string } {
  if (reason === 'empty-file' || reason === 'too-deep') return { ok: false, reason, detail: '' };
  return { ok: false, reason: 'not-json', detail: whereBroken(text) };
}

const jsonToken =
  /\s*(?:[{}[\],:]|"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)\s*/y;

/** Line and column of the first thing that is no part of JSON, or where the engine says it stops. */
function whereBroken(text: string): string {
  const at = firstStrange(text) ?? whereEngineStops(text) ?? text.length;
  const lines = text.slice(0, at).split('\n');
  return `line ${lines.length}, column ${lines[lines.length - 1].length + 1}`;
}

function firstStrange(text: string): number | null {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    jsonToken.lastIndex = at;
    if (!jsonToken.test(text)) return at;
    at = jsonToken.lastIndex;
  }
  return null;
}

function whereEngineStops(text: string): number | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const told = /position (\d+)/.exec(String(error))?.[1];
    return told === undefined ? null : Number(told);
  }
}

function featuresOf(value: Readonly<Record<string, unknown>>): readonly RawFeature[] | null {
  if (value.type === 'FeatureCollection') {
    return Array.isArray(value.features) ? value.features.map(toFeature) : null;
  }
  if (value.type === 'Feature') return [toFeature(value)];
  const isGeometry = 'coordinates' in value || value.type === 'GeometryCollection';
  return isGeometry ? [{ id: null, properties: {}, geometry: value }] : null;
}

function toFeature(value: unknown): RawFeature {
  if (!isRecord(value)) return { id: null, properties: {}, geometry: null };
  const { id, properties } = value;
  return {
    id: typeof id === 'string' || typeof id === 'number' ? id : null,
    properties: isRecord(properties) ? properties : {},
    geometry: value.type === 'Feature' ? value.geometry : null,
  };
}

function declaredSystem({ crs }: Readonly<Record<string, unknown>>): string | null {
  if (!isRecord(crs) || !isRecord(crs.properties)) return null;
  const { name, code, href } = crs.properties;
  if (typeof name === 'string' && name !== '') return name;
  if (typeof code === 'string' || typeof code === 'number') return `EPSG:${code}`;
  return typeof href === 'string' ? href : null;
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (!isRecord(value)) return `a ${typeof value}`;
  const { type } = value;
  if (type === 'Topology') return 'TopoJSON';
  if ('geometryType' in value && 'features' in value) return 'Esri JSON';
  return typeof type === 'string' ? `an object of type ${type.slice(0, 40)}` : 'an object';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

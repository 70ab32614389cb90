import { isDeepStrictEqual } from 'node:util';
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { Feature } from 'geojson';
import type { LngLatBounds } from '../../geo/lng-lat.ts';
import { boundsOf } from './bounds-of.ts';
import { plain } from './write-flatgeobuf.ts';

/**
 * Reads FlatGeobuf back as the app does, by bounding box, and compares with the features it was
 * made of: the same ids, attributes and coordinates to the last bit in the whole of `bounds`, and
 * through the index exactly those features whose box meets its south-western quarter. What differs,
 * in words; null when nothing does.
 */
export async function verifyFlatgeobuf(
  bytes: Uint8Array,
  features: readonly Feature[],
  bounds: LngLatBounds,
): Promise<string | null> {
  const written = new Map(features.map((feature) => [idOf(feature), plain(feature)]));
  const all = await readInside(bytes, bounds);
  if (all.length !== written.size)
    return `${written.size} features went in, ${all.length} came out`;
  for (const read of all) {
    const original = written.get(idOf(read));
    if (!original) return `${idOf(read)} came out but never went in`;
    if (!isDeepStrictEqual(read.geometry.type, original.geometry.type)) {
      return `${idOf(read)} changed from ${original.geometry.type} to ${read.geometry.type}`;
    }
    if (!isDeepStrictEqual(coordinatesOf(read), coordinatesOf(original))) {
      return `${idOf(read)} has other coordinates`;
    }
    if (!isDeepStrictEqual(withoutNulls(read), withoutNulls(original))) {
      return `${idOf(read)} has other attributes`;
    }
  }
  const [west, south, east, north] = bounds;
  const quarter: LngLatBounds = [west, south, (west + east) / 2, (south + north) / 2];
  const expected = features.filter((feature) => meets(boundsOf([feature]), quarter)).map(idOf);
  const found = (await readInside(bytes, quarter)).map(idOf);
  return isDeepStrictEqual(new Set(found), new Set(expected))
    ? null
    : `the index finds ${found.length} features in the south-western quarter, not ${expected.length}`;
}

async function readInside(bytes: Uint8Array, [minX, minY, maxX, maxY]: LngLatBounds) {
  // flatgeobuf tells every step of a search to console.debug, which Node prints among the report.
  const terminal = globalThis.console;
  const { debug } = terminal;
  terminal.debug = () => undefined;
  try {
    const features: Feature[] = [];
    for await (const feature of deserialize(bytes, { rect: { minX, minY, maxX, maxY } })) {
      features.push(feature);
    }
    return features;
  } finally {
    terminal.debug = debug;
  }
}

function meets(box: LngLatBounds | null, other: LngLatBounds): boolean {
  return (
    box !== null &&
    box[0] <= other[2] &&
    box[2] >= other[0] &&
    box[1] <= other[3] &&
    box[3] >= other[1]
  );
}

function idOf(feature: Feature): string {
  return String(feature.properties?.['id']);
}

function coordinatesOf({ geometry }: Feature): unknown {
  return geometry.type === 'GeometryCollection' ? geometry.geometries : geometry.coordinates;
}

/** A column that other features fill reads as null or not at all where a feature has no value. */
function withoutNulls({ properties }: Feature): Record<string, unknown> {
  const entries = Object.entries(properties ?? {});
  return Object.fromEntries(entries.filter(([, found]) => found !== null && found !== undefined));
}

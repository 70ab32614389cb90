import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { describe, expect, it } from 'vitest';
import { readFeatures, tallyFeatures } from './read-features.ts';
import type { FeatureReading } from './features/feature-reading.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const json = (value: unknown): Uint8Array => utf8(JSON.stringify(value));

const feature = (geometry: unknown, properties: Record<string, unknown> = {}): unknown => ({
  type: 'Feature',
  properties,
  geometry,
});
const collection = (features: readonly unknown[], crs?: string): unknown => ({
  type: 'FeatureCollection',
  ...(crs === undefined ? {} : { crs: { type: 'name', properties: { name: crs } } }),
  features,
});
const points = (...positions: unknown[]): unknown[] =>
  positions.map((coordinates) => feature({ type: 'Point', coordinates }));

async function read(bytes: Uint8Array, told: string | null = null): Promise<FeatureReading> {
  const outcome = await readFeatures({ bytes }, told);
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.detail}`);
  return outcome.value;
}

async function refusalOf(bytes: Uint8Array, told: string | null = null): Promise<string> {
  const outcome = await readFeatures({ bytes }, told);
  return outcome.ok ? 'read' : outcome.reason;
}

function positionOf(reading: FeatureReading, at = 0): readonly number[] {
  const { geometry } = reading.features[at];
  if (geometry?.type !== 'Point') throw new Error(`Feature ${at} is no point`);
  return geometry.coordinates;
}

const noticesOf = (reading: FeatureReading): string[] =>
  reading.notices.map(({ notice }) => notice);

describe('a GeoJSON file', () => {
  it('is a collection, a feature or a bare geometry', async () => {
    const point = { type: 'Point', coordinates: [10, 63] };
    for (const value of [collection([feature(point)]), feature(point), point]) {
      expect(positionOf(await read(json(value)))).toEqual([10, 63]);
    }
  });

  it('may have a byte order mark, be in UTF-16, or in Latin-1, which is said', async () => {
    const text = JSON.stringify(collection([feature(null, { navn: 'Bærum Ås Øy' })]));
    const utf16 = Uint16Array.from(`\uFEFF${text}`, (c) => c.charCodeAt(0));
    const wide = new Uint8Array(2 * utf16.length);
    for (const [i, code] of utf16.entries()) {
      wide[2 * i] = code & 255;
      wide[2 * i + 1] = code >> 8;
    }
    for (const bytes of [utf8(`\uFEFF${text}`), wide]) {
      const reading = await read(bytes);
      expect(reading.features[0].properties.navn).toBe('Bærum Ås Øy');
      expect(noticesOf(reading)).not.toContain('read-as-windows-1252');
    }
    const old = await read(latin1(text));
    expect(old.features[0].properties.navn).toBe('Bærum Ås Øy');
    expect(noticesOf(old)).toContain('read-as-windows-1252');
  });

  it('with a declared system is brought to degrees', async () => {
    const utm = [569_500, 7_034_000];
    const declared = await read(json(collection(points(utm), 'urn:ogc:def:crs:EPSG::25832')));
    const [lng, lat] = positionOf(declared);
    expect(lng).toBeCloseTo(10.3926, 3);
    expect(lat).toBeCloseTo(63.4278, 3);
    expect(positionOf(await read(json(collection(points(utm))), 'EPSG:25832'))).toEqual([lng, lat]);
  });

  it('in metres that declares nothing is refused unless told', async () => {
    const bytes = json(collection(points([569_500, 7_034_000])));
    expect(await refusalOf(bytes)).toBe('no-system');
    expect(await refusalOf(bytes, 'EPSG:4326')).toBe('not-degrees');
    expect(await refusalOf(bytes, 'EPSG:1')).toBe('unknown-system');
  });

  it('that declares an unknown system is refused unless told another', async () => {
    const bytes = json(collection(points([569_500, 7_034_000]), 'urn:x:nosuch'));
    expect(await refusalOf(bytes)).toBe('unknown-system');
    const reading = await read(bytes, 'EPSG:25832');
    expect(noticesOf(reading)).toEqual(['asked-system-used']);
  });

  it('goes by its own word before what was told, and by degrees before both', async () => {
    const inMetres = collection(points([569_500, 7_034_000]), 'EPSG:25832');
    expect(noticesOf(await read(json(inMetres), 'EPSG:25833'))).toEqual(['declared-system-used']);
    expect(noticesOf(await read(json(inMetres), 'EPSG:25832'))).toEqual([]);
    const inDegrees = await read(json(collection(points([10.4, 63.4]), 'EPSG:25832')));
    expect(positionOf(inDegrees)).toEqual([10.4, 63.4]);
    expect(noticesOf(inDegrees)).toEqual(['already-degrees']);
  });

  it('with north before east is turned, and said to be', async () => {
    const degrees = await read(json(collection(points([63.4, 10.4], [59.9, 10.7]))));
    expect(positionOf(degrees)).toEqual([10.4, 63.4]);
    expect(noticesOf(degrees)).toEqual(['axes-swapped']);
    const sweref = await read(json(collection(points([6_580_000, 674_000]), 'EPSG:3006')));
    const right = await read(json(collection(points([674_000, 6_580_000]), 'EPSG:3006')));
    expect(positionOf(sweref)).toEqual(positionOf(right));
    expect(noticesOf(sweref)).toEqual(['axes-swapped']);
  });

  it('with both orders is refused; one of the whole world is not', async () => {
    expect(await refusalOf(json(collection(points([63.4, 10.4], [10.4, 63.4]))))).toBe(
      'mixed-axes',
    );
    // Muscat would be in Sweden the other way round.
    const world = await read(json(collection(points([58.4, 23.6], [10.7, 59.9], [-70, -33]))));
    expect(positionOf(world)).toEqual([58.4, 23.6]);
    expect(noticesOf(world)).toEqual([]);
  });

  it('has its points at 0, 0 refused where nothing else is near', async () => {
    const reading = await read(json(collection(points([0, 0], [10.4, 63.4], [0, 0]))));
    expect(reading.features.map(({ refusal }) => refusal)).toEqual([
      'zero-position',
      null,
      'zero-position',
    ]);
    const there = await read(json(collection(points([0, 0], [0.01, 0.01]))));
    expect(tallyFeatures(there)).toMatchObject({ read: 2, kept: 2 });
  });

  it('keeps attributes called like what every object has, and pollutes nothing', async () => {
    const text =
      '{"type":"Feature","geometry":null,"properties":{"__proto__":{"polluted":1},"constructor":2}}';
    const { properties } = (await read(utf8(text))).features[0];
    expect(Object.keys(properties)).toEqual(['__proto__', 'constructor']);
    expect('polluted' in {}).toBe(false);
  });

  it.each([
    ['', 'empty-file'],
    ['   ', 'empty-file'],
    ['{"type":"FeatureCollection","features":[NaN]}', 'not-json'],
    ['{"type":"FeatureCollection","features":[', 'not-json'],
    ['<!DOCTYPE html><html></html>', 'web-page'],
    ['<?xml version="1.0"?><gml/>', 'xml'],
    ['{"type":"Topology","objects":{}}', 'other-json'],
    ['[1,2]', 'other-json'],
    ['{"type":"FeatureCollection"}', 'other-json'],
    ['['.repeat(100), 'too-deep'],
    ['PK\u0003\u0004', 'zip'],
    ['\u0000\u0001\u0002\u0003', 'unknown-format'],
  ])('is not %j: %s', async (text, reason) => {
    expect(await refusalOf(utf8(text))).toBe(reason);
  });
});

describe('a feature', () => {
  const ring = [
    [10, 63],
    [10.1, 63],
    [10.1, 63.1],
    [10, 63],
  ];
  const place = (geometry: unknown) =>
    read(json(collection([feature(geometry)]))).then(({ features }) => features[0]);

  it.each([
    [null, 'no-geometry'],
    [{ type: 'Point', coordinates: [] }, 'no-geometry'],
    [{ type: 'MultiPolygon', coordinates: [] }, 'no-geometry'],
    [{ type: 'Polygon', coordinates: [[]] }, 'no-geometry'],
    [{ type: 'Circle', coordinates: [10, 63] }, 'unknown-geometry-type'],
    ['POINT(10 63)', 'unknown-geometry-type'],
    [{ type: 'Point', coordinates: [10, null] }, 'bad-coordinates'],
    [{ type: 'Point', coordinates: [10, 'north'] }, 'bad-coordinates'],
    [{ type: 'Point', coordinates: [10] }, 'bad-coordinates'],
    [{ type: 'Polygon', coordinates: [[[10, 63], null, [11, 63]]] }, 'bad-coordinates'],
    [{ type: 'Polygon', coordinates: [ring.slice(0, 2)] }, 'too-few-points'],
    [{ type: 'LineString', coordinates: [ring[0], ring[0]] }, 'too-few-points'],
  ])('with %j is refused: %s', async (geometry, refusal) => {
    expect(await place(geometry)).toMatchObject({ geometry: null, refusal, repairs: [] });
  });

  it.each([
    [{ type: 'Polygon', coordinates: [ring.slice(0, 3)] }, 'ring-closed'],
    [{ type: 'Polygon', coordinates: [ring, ring.slice(0, 2)] }, 'hole-dropped'],
    [{ type: 'MultiPolygon', coordinates: [[ring], [[]]] }, 'part-dropped'],
    [{ type: 'Point', coordinates: ['10', '63'] }, 'text-as-number'],
  ])('with %j is repaired: %s', async (geometry, repair) => {
    const placed = await place(geometry);
    expect(placed).toMatchObject({ refusal: null, repairs: [repair] });
    expect(placed.geometry).not.toBeNull();
  });

  it('outside the world is refused among others that are in it', async () => {
    const reading = await read(json(collection(points([10, 63], [11, 63], [1000, 63]))));
    expect(reading.features.map(({ refusal }) => refusal)).toEqual([
      null,
      null,
      'outside-the-world',
    ]);
  });

  it('is always accounted for: read = kept + repaired + skipped', async () => {
    const reading = await read(
      json(
        collection([
          ...points([10, 63], ['10', '63'], [10, null]),
          'no feature',
          null,
          feature({ type: 'Polygon', coordinates: [ring.slice(0, 3)] }),
        ]),
      ),
    );
    const tally = tallyFeatures(reading);
    expect(tally).toMatchObject({ read: 6, kept: 1, repaired: 2, skipped: 3 });
    expect(Object.fromEntries(tally.refusals)).toEqual({ 'bad-coordinates': 1, 'no-geometry': 2 });
  });
});

describe('a FlatGeobuf file', () => {
  const utm = collection([
    feature({ type: 'Point', coordinates: [569_500, 7_034_000] }, { navn: 'Ås', antall: 3 }),
  ]) as GeoJSON.FeatureCollection;

  it('has its features, attributes and reference system', async () => {
    const reading = await read(serialize(utm, 25832));
    expect(reading).toMatchObject({ format: 'FlatGeobuf' });
    expect(reading.systemName).toContain('EPSG:25832');
    expect(reading.features[0].properties).toEqual({ navn: 'Ås', antall: 3 });
    expect(positionOf(reading)[1]).toBeCloseTo(63.4278, 3);
  });

  it('cut anywhere is refused, and never waited for', async () => {
    const whole = serialize(utm, 25832);
    for (let length = 0; length < whole.length; length += 3) {
      expect(await refusalOf(whole.subarray(0, length))).not.toBe('read');
    }
  });
});

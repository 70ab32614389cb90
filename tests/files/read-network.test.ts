import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNetwork, type NetworkReading } from '../../src/files/read-network.ts';
import { runNetworkReader } from '../../src/files/run-network-reader.ts';
import type { Bounds } from '../../src/geo/bounds.ts';
import { findReferenceSystem } from '../../src/geo/reference-system.ts';
import { tinyOsmPbf } from './tiny-osm-pbf.ts';
import { tinyZip } from './tiny-zip.ts';

/** Tempe in Trondheim and what is around it. */
const bounds: Bounds = [10.35, 63.38, 10.45, 63.43];

const heidelberg = join(import.meta.dirname, '../../../shared/data/osm/heidelberg_ors.osm.pbf');

function encoded(value: unknown): Uint8Array {
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
}

function lineFeature(coordinates: unknown, type = 'LineString'): object {
  return { type: 'Feature', properties: {}, geometry: { type, coordinates } };
}

function collection(features: readonly unknown[], more: object = {}): Uint8Array {
  return encoded({ type: 'FeatureCollection', ...more, features });
}

async function reading(bytes: Uint8Array): Promise<NetworkReading> {
  const outcome = await readNetwork({ bytes }, bounds);
  if (!outcome.ok) throw new Error(`${outcome.reason} ${JSON.stringify(outcome.values)}`);
  return outcome.value;
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const outcome = await readNetwork({ bytes }, bounds);
  return outcome.ok ? 'read' : outcome.reason;
}

const street = [
  [10.39, 63.41],
  [10.4, 63.41],
];
const lane = [
  [10.4, 63.41],
  [10.4, 63.412],
];

describe('a file of paths', () => {
  it('gives ways that meet where both have a corner, and their length', async () => {
    const { ways, report } = await reading(collection([lineFeature(street), lineFeature(lane)]));
    expect([...ways.lines.wayStarts]).toEqual([0, 2, 4]);
    expect([...ways.lines.wayNodes]).toEqual([0, 1, 1, 2]);
    expect(ways.nodeLngLats).toHaveLength(6);
    expect(ways.nodeLngLats[4]).toBeCloseTo(10.4, 9);
    expect(ways.nodeLngLats[5]).toBeCloseTo(63.412, 9);
    expect(report.lengthMeters).toBeCloseTo(499.6 + 222.9, 0);
    expect(report.format).toBe('GeoJSON');
  });

  it('accounts for every feature', async () => {
    const { report } = await reading(
      collection([
        lineFeature(street),
        lineFeature([street, lane], 'MultiLineString'),
        lineFeature([street, [[10.4, 63.41]]], 'MultiLineString'),
        lineFeature([10.4, 63.41], 'Point'),
        lineFeature([
          ['x', 63.41],
          [10.4, 63.42],
        ]),
        lineFeature([
          [8.6, 49.4],
          [8.7, 49.4],
        ]),
        { type: 'Feature', properties: {}, geometry: null },
      ]),
    );
    const { read, kept, repaired, skipped, repairs, skips } = report;
    expect({ read, kept, repaired, skipped }).toEqual({
      read: 7,
      kept: 2,
      repaired: 1,
      skipped: 4,
    });
    expect(repairs).toEqual({ 'part-dropped': 1 });
    expect(skips).toEqual({ 'no-line': 1, 'bad-coordinates': 1, outside: 1, 'no-geometry': 1 });
  });

  it('is cut to the place between corners, without a new one', async () => {
    const long = [
      [10.0, 63.4],
      [10.3, 63.4],
      [10.39, 63.4],
      [10.6, 63.4],
      [10.9, 63.4],
    ];
    const { ways } = await reading(collection([lineFeature(long)]));
    expect(ways.nodeLngLats).toHaveLength(6);
    expect(
      [...ways.nodeLngLats].filter((_, at) => at % 2 === 0).map((lng) => lng.toFixed(2)),
    ).toEqual(['10.30', '10.39', '10.60']);
  });

  it('may declare any reference system', async () => {
    const system = findReferenceSystem('EPSG:25832');
    expect(system).not.toBeNull();
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } };
    const metric = collection(
      [
        lineFeature([
          [569_500, 7_032_000],
          [569_900, 7_032_000],
        ]),
      ],
      { crs },
    );
    const { ways, report } = await reading(metric);
    expect(report.lengthMeters).toBeCloseTo(400, -1);
    const [lng, lat] = system?.toLngLat(569_500, 7_032_000) ?? [0, 0];
    expect(ways.nodeLngLats[0]).toBeCloseTo(lng, 7);
    expect(ways.nodeLngLats[1]).toBeCloseTo(lat, 7);
    expect(
      await refusal(
        collection([
          lineFeature([
            [569_500, 7_032_000],
            [569_900, 7_032_000],
          ]),
        ]),
      ),
    ).toBe('paths-no-system');
  });

  it('may lie in a zip archive', async () => {
    const map = collection([lineFeature(street)]);
    const zipped = tinyZip({ 'veier/': '', 'veier/stier.geojson': map, 'les meg.txt': 'Hei' });
    expect((await reading(zipped)).report.kept).toBe(1);
    expect(await refusal(tinyZip({ 'les meg.txt': 'Hei' }))).toBe('paths-zip-without-map');
    expect(await refusal(tinyZip({ 'a.geojson': map, 'b.geojson': map }))).toBe(
      'paths-zip-of-many',
    );
    expect(await refusal(zipped.slice(0, 60))).toBe('paths-zip-broken');
  });

  it('says where it lies when that is elsewhere', async () => {
    const far = collection([
      lineFeature([
        [8.6, 49.4],
        [8.7, 49.41],
      ]),
    ]);
    expect(await readNetwork({ bytes: far }, bounds)).toEqual({
      ok: false,
      reason: 'paths-elsewhere',
      values: { latitude: 49, longitude: 9 },
    });
  });

  it.each([
    ['nothing', '', 'paths-empty-file'],
    ['no features', { type: 'FeatureCollection', features: [] }, 'paths-no-lines'],
    ['only points', lineFeature([10.4, 63.4], 'Point'), 'paths-no-lines'],
    ['a web page', '<!doctype html><p>404', 'paths-web-page'],
    ['a service answer', '<?xml version="1.0"?><gml/>', 'paths-xml'],
    ['half a file', '{"type":"FeatureCollection","features":[', 'paths-not-json'],
    ['another sort of JSON', { type: 'Topology' }, 'paths-other-json'],
    ['brackets without end', '['.repeat(100_000), 'paths-too-deep'],
  ])('is refused by name where it holds %s', async (_, content, reason) => {
    expect(await refusal(encoded(content))).toBe(reason);
  });

  it('is refused where it is neither text nor a known format', async () => {
    expect(await refusal(Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7))).toBe('paths-unknown-format');
  });

  it('is read or refused, whatever it holds', async () => {
    const coordinate = fc.oneof(
      fc.double({ min: 10.3, max: 10.5, noNaN: true }),
      fc.double(),
      fc.constantFrom('10.4', null, 1e308, -1e308),
    );
    const position = fc.array(coordinate, { maxLength: 3 });
    const feature = fc.record({
      type: fc.constantFrom('Feature', 'feature', 7),
      geometry: fc.oneof(
        fc.constant(null),
        fc.record({
          type: fc.constantFrom('LineString', 'MultiLineString', 'Polygon', 'Sphere'),
          coordinates: fc.oneof(fc.array(position), fc.array(fc.array(position))),
        }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(feature, { maxLength: 8 }), async (features) => {
        const outcome = await readNetwork({ bytes: collection(features) }, bounds);
        if (!outcome.ok) {
          expect(outcome.reason).toMatch(/^paths-/);
          return;
        }
        const { ways, report } = outcome.value;
        expect(report.kept + report.repaired + report.skipped).toBe(report.read);
        expect(report.read).toBe(features.length);
        const skips = Object.values(report.skips).reduce((sum, count) => sum + count, 0);
        expect(skips).toBe(report.skipped);
        expect(ways.nodeLngLats.every((value) => Number.isFinite(value))).toBe(true);
        expect(Number.isFinite(report.lengthMeters)).toBe(true);
      }),
      { seed: 32, numRuns: 300 },
    );
  });
});

describe('an OpenStreetMap extract for a place', () => {
  const nodes = [
    { id: 1, lng: 10.39, lat: 63.41 },
    { id: 2, lng: 10.4, lat: 63.41, tags: { barrier: 'gate', access: 'no' } },
    { id: 3, lng: 10.41, lat: 63.41, tags: { entrance: 'yes' } },
    { id: 4, lng: 8.6, lat: 49.4 },
    { id: 5, lng: 8.7, lat: 49.4 },
  ];

  it('keeps what lies here and counts ways as the file does', async () => {
    const file = tinyOsmPbf(nodes, [
      { tags: { highway: 'footway' }, nodes: [4, 5] },
      { tags: { highway: 'footway' }, nodes: [1, 2, 3] },
      { tags: { highway: 'motorway' }, nodes: [1, 3] },
      { tags: { highway: 'path' }, nodes: [77, 78] },
    ]);
    const { ways, entranceNodes, report } = await reading(file);
    // The closed gate cuts the one way that is kept in two.
    expect([...ways.lines.wayStarts]).toEqual([0, 2, 4]);
    expect(entranceNodes).toHaveLength(1);
    expect(ways.nodeLngLats[2 * entranceNodes[0]]).toBeCloseTo(10.41, 6);
    const { read, kept, repaired, skipped, skips } = report;
    expect({ read, kept, repaired, skipped }).toEqual({
      read: 4,
      kept: 1,
      repaired: 0,
      skipped: 3,
    });
    expect(skips).toEqual({ 'motor-only': 1, 'missing-nodes': 1, outside: 1 });
    expect(report.notices.map(({ notice }) => notice)).toContain('cut-at-barriers');
  });

  it('is refused by name where it cannot be read', async () => {
    const sound = tinyOsmPbf(nodes, [{ tags: { highway: 'footway' }, nodes: [1, 2] }]);
    expect(await refusal(sound.slice(0, -5))).toBe('paths-truncated');
    expect(await refusal(tinyOsmPbf(nodes, []))).toBe('paths-no-ways');
    expect(await refusal(tinyOsmPbf(nodes, [], { features: ['HistoricalInformation'] }))).toBe(
      'paths-unknown-feature',
    );
    const away = tinyOsmPbf(nodes, [{ tags: { highway: 'footway' }, nodes: [4, 5] }]);
    expect(await refusal(away)).toBe('paths-elsewhere');
  });

  it.skipIf(!existsSync(heidelberg))(
    'of Heidelberg lies elsewhere (skipped where the extract is not at hand)',
    async () => {
      const outcome = await readNetwork({ bytes: readFileSync(heidelberg) }, bounds);
      expect(outcome).toEqual({
        ok: false,
        reason: 'paths-elsewhere',
        values: { latitude: 49, longitude: 9 },
      });
    },
    60_000,
  );
});

describe('a reading', () => {
  const toTheEnd = { onProgress: () => undefined, signal: new AbortController().signal };

  it('can be stopped', async () => {
    const stop = new AbortController();
    const file = new File([new Uint8Array(collection([lineFeature(street)]))], 'stier.geojson');
    const running = runNetworkReader([file], bounds, {
      onProgress: () => undefined,
      signal: stop.signal,
    });
    stop.abort();
    expect(await running).toEqual({ ok: false, reason: 'paths-stopped' });
  });

  it('takes the reference system of a Shapefile from the file beside it', async () => {
    const prj =
      'PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",' +
      'SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],' +
      'UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],' +
      'PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],' +
      'PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],' +
      'PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
    const line = shapeOfLine([
      [569_500, 7_032_000],
      [569_900, 7_032_000],
    ]);
    const zipped = new File([new Uint8Array(tinyZip({ 'a.shp': line, 'a.prj': prj }))], 'a.zip');
    const shp = new File([line], 'a.shp');
    for (const files of [[zipped], [shp, new File([prj], 'a.prj')]] as const) {
      const outcome = await runNetworkReader(files, bounds, toTheEnd);
      expect(outcome.ok && outcome.value.report).toMatchObject({ format: 'Shapefile', kept: 1 });
    }
    expect(await runNetworkReader([shp], bounds, toTheEnd)).toMatchObject({
      reason: 'paths-no-system',
    });
  });

  it('refuses an empty file before it is read', async () => {
    const empty = new File([], 'stier.geojson');
    expect(await runNetworkReader([empty], bounds, toTheEnd)).toEqual({
      ok: false,
      reason: 'paths-empty-file',
    });
  });
});

/** A .shp with one line of one part. */
function shapeOfLine(line: readonly (readonly [number, number])[]): Uint8Array<ArrayBuffer> {
  const contentBytes = 48 + 16 * line.length;
  const bytes = new Uint8Array(108 + contentBytes);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, bytes.length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, 3, true);
  view.setInt32(100, 1);
  view.setInt32(104, contentBytes / 2);
  view.setInt32(108, 3, true);
  view.setInt32(144, 1, true);
  view.setInt32(148, line.length, true);
  for (const [at, [x, y]] of line.entries()) {
    view.setFloat64(156 + 16 * at, x, true);
    view.setFloat64(164 + 16 * at, y, true);
  }
  return bytes;
}

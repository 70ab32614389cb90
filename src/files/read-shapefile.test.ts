import { describe, expect, it } from 'vitest';
import { readFeatures } from './read-features.ts';
import type { FeatureReading } from './features/feature-reading.ts';
import type { ShapefileParts } from './read-shapefile.ts';

type Ring = readonly (readonly [number, number])[];

const clockwise: Ring = [
  [10, 63],
  [10, 63.2],
  [10.2, 63.2],
  [10.2, 63],
  [10, 63],
];
const hole: Ring = [
  [10.05, 63.05],
  [10.1, 63.05],
  [10.1, 63.1],
  [10.05, 63.05],
];
const island: Ring = clockwise.map(([x, y]) => [x + 1, y]);

/** The content of one record with a polygon (type 5), or of one without shape. */
function polygonRecord(rings: readonly Ring[] | null): Uint8Array {
  if (rings === null) return new Uint8Array(4);
  const all = rings.flat();
  const bytes = new Uint8Array(44 + 4 * rings.length + 16 * all.length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 5, true);
  view.setInt32(36, rings.length, true);
  view.setInt32(40, all.length, true);
  let first = 0;
  for (const [part, ring] of rings.entries()) {
    view.setInt32(44 + 4 * part, first, true);
    first += ring.length;
  }
  for (const [i, [x, y]] of all.entries()) {
    view.setFloat64(44 + 4 * rings.length + 16 * i, x, true);
    view.setFloat64(52 + 4 * rings.length + 16 * i, y, true);
  }
  return bytes;
}

function shp(records: readonly Uint8Array[]): Uint8Array {
  const length = records.reduce((sum, record) => sum + 8 + record.length, 100);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, length / 2);
  view.setInt32(28, 1000, true);
  let at = 100;
  for (const [i, record] of records.entries()) {
    view.setInt32(at, i + 1);
    view.setInt32(at + 4, record.length / 2);
    bytes.set(record, at + 8);
    at += 8 + record.length;
  }
  return bytes;
}

/** One byte a character, as Latin-1 has it. */
const asBytes = (value: string): Uint8Array => Uint8Array.from(value, (c) => c.charCodeAt(0));

/** A table of a name of 10 bytes and a number of 6; a row that begins with * is deleted. */
function dbf(rows: readonly string[], languageDriver = 0): Uint8Array {
  const header = 32 + 2 * 32 + 1;
  const bytes = new Uint8Array(header + 17 * rows.length + 1);
  const view = new DataView(bytes.buffer);
  bytes[0] = 3;
  view.setUint32(4, rows.length, true);
  view.setUint16(8, header, true);
  view.setUint16(10, 17, true);
  bytes[29] = languageDriver;
  const put = (value: string, at: number): void => bytes.set(asBytes(value), at);
  put('navn', 32);
  put('C', 43);
  bytes[48] = 10;
  put('antall', 64);
  put('N', 75);
  bytes[80] = 6;
  bytes[96] = 0x0d;
  for (const [i, row] of rows.entries()) put(row.padEnd(17), header + 17 * i);
  return bytes;
}

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
/** A text as the bytes of its UTF-8, one character each. */
const asUtf8 = (value: string): string => String.fromCharCode(...text(value));

async function read(
  bytes: Uint8Array,
  beside: Partial<Omit<ShapefileParts, 'shp'>> = {},
): Promise<FeatureReading> {
  const all = { dbf: null, prj: null, cpg: null, ...beside };
  const outcome = await readFeatures({ bytes, beside: all }, null);
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.detail}`);
  return outcome.value;
}

describe('a shapefile', () => {
  it('has polygons with holes, islands, and records without shape', async () => {
    const records = [[clockwise, hole, island], [clockwise], null].map(polygonRecord);
    const { features } = await read(shp(records));
    expect(features.map(({ geometry }) => geometry?.type)).toEqual([
      'MultiPolygon',
      'Polygon',
      undefined,
    ]);
    const { coordinates } = features[0].geometry as GeoJSON.MultiPolygon;
    expect(coordinates.map((rings) => rings.length).toSorted((a, b) => a - b)).toEqual([1, 2]);
    expect(features[2].refusal).toBe('no-geometry');
  });

  it('wound the other way has the same shells', async () => {
    const { features } = await read(shp([polygonRecord([clockwise.toReversed()])]));
    expect(features[0].geometry?.type).toBe('Polygon');
  });

  it('in Latin-1 without .cpg has its æøå, whatever the language driver says or not', async () => {
    const shape = shp([polygonRecord([clockwise])]);
    const silent = await read(shape, { dbf: dbf([' Bærum Øst    12']) });
    expect(silent.features[0].properties).toEqual({ navn: 'Bærum Øst', antall: 12 });
    expect(silent.notices).toEqual([{ notice: 'read-as-windows-1252', detail: '' }]);
    const said = await read(shape, { dbf: dbf([' Ås'], 0x57) });
    expect(said.features[0].properties).toEqual({ navn: 'Ås', antall: null });
    expect(said.notices).toEqual([]);
  });

  it('in UTF-8 is read as that, with or without .cpg, a letter cut at the end of a field too', async () => {
    const shape = shp([polygonRecord([clockwise])]);
    const table = dbf([` ${asUtf8('Bærumskogå').slice(0, 10)}    7`]);
    for (const cpg of [null, text('UTF-8'), text('65001')]) {
      const { features, notices } = await read(shape, { dbf: table, cpg });
      expect(features[0].properties.navn).toBe('Bærumskog');
      expect(notices).toEqual([]);
    }
  });

  it.each(['ISO-8859-1', 'ANSI 1252', '88591', 'windows-1252'])(
    'goes by a .cpg that says %s',
    async (codePage) => {
      // In UTF-8 these two bytes would be one letter.
      const table = dbf([' Ã¥']);
      const { features } = await read(shp([polygonRecord([clockwise])]), {
        dbf: table,
        cpg: text(codePage),
      });
      expect(features[0].properties.navn).toBe('Ã¥');
    },
  );

  it('has the system of its .prj', async () => {
    const inMetres = clockwise.map(([x, y]) => [x * 1e4 + 5e4, y * 1e5 + 280_000] as const);
    const prj = text(
      'PROJCS["SWEREF99_18_00",GEOGCS["GCS_SWEREF99",DATUM["D_SWEREF99",SPHEROID["GRS_1980",' +
        '6378137,298.257222101]],PRIMEM["Greenwich",0],UNIT["Degree",0.017453292519943295]],' +
        'PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],' +
        'PARAMETER["central_meridian",18],PARAMETER["scale_factor",1],' +
        'PARAMETER["false_easting",150000],PARAMETER["false_northing",0],UNIT["Meter",1]]',
    );
    const bytes = shp([polygonRecord([inMetres])]);
    const { features, systemName } = await read(bytes, { prj });
    expect(systemName).toBe('SWEREF99_18_00');
    const { coordinates } = features[0].geometry as GeoJSON.Polygon;
    expect(coordinates[0][0][0]).toBeCloseTo(18, 2);
    const none = await readFeatures({ bytes }, null);
    expect(none).toMatchObject({ ok: false, reason: 'no-system' });
  });

  it('without its .dbf, or with one of another length, has no attributes, and says so', async () => {
    const bytes = shp([polygonRecord([clockwise])]);
    const rows = [' a', ' b'];
    for (const table of [null, dbf(rows), text('no table')]) {
      const { features, notices } = await read(bytes, { dbf: table });
      expect(features[0].properties).toEqual({});
      expect(notices.map(({ notice }) => notice)).toEqual(['no-attributes']);
    }
  });

  it('leaves out what is marked as deleted', async () => {
    const bytes = shp([polygonRecord([clockwise]), polygonRecord([island])]);
    const { features } = await read(bytes, { dbf: dbf(['*gone', ' here']) });
    expect(features.map(({ geometry }) => geometry === null)).toEqual([true, false]);
  });

  it('cut anywhere is refused with the place', async () => {
    const bytes = shp([polygonRecord([clockwise]), polygonRecord([island])]);
    for (let length = 4; length < bytes.length; length += 7) {
      const outcome = await readFeatures({ bytes: bytes.slice(0, length) }, null);
      expect(outcome).toMatchObject({ ok: false, reason: 'file-broken' });
    }
  });
});

import { nestShpRings } from './nest-shp-rings.ts';

/** The geometries of a .shp file, one a record; null for a record that says it has none. */
export type ShpRecords =
  | { readonly ok: true; readonly geometries: readonly (GeoJSON.Geometry | null)[] }
  | { readonly ok: false; readonly detail: string };

const headerBytes = 100;
const recordHeaderBytes = 8;

class Broken extends Error {}

/**
 * Reads the records of a .shp file in order. Heights and measures are left away. Rings are sorted
 * by their winding, as the format says: clockwise ones are shells, and a hole belongs to the
 * smallest shell around it. A file that ends early or has a record of another type is refused
 * with the record's number. Layout: ESRI Shapefile Technical Description (1998).
 */
export function parseShp(bytes: Uint8Array): ShpRecords {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerBytes || view.getInt32(0) !== 9994) {
    return { ok: false, detail: 'the .shp file does not begin as one' };
  }
  const geometries: (GeoJSON.Geometry | null)[] = [];
  const end = Math.min(bytes.length, 2 * view.getInt32(24));
  if (2 * view.getInt32(24) > bytes.length) {
    return { ok: false, detail: 'the .shp file is shorter than it says' };
  }
  let at = headerBytes;
  while (at + recordHeaderBytes <= end) {
    const content = 2 * view.getInt32(at + 4);
    const start = at + recordHeaderBytes;
    const number = geometries.length + 1;
    if (content < 4 || start + content > end) {
      return { ok: false, detail: `the .shp file ends within record ${number}` };
    }
    try {
      geometries.push(parseRecord(new DataView(view.buffer, view.byteOffset + start, content)));
    } catch (error) {
      if (!(error instanceof Broken) && !(error instanceof RangeError)) throw error;
      const why = error instanceof Broken ? error.message : 'is shorter than it says';
      return { ok: false, detail: `record ${number} of the .shp file ${why}` };
    }
    at = start + content;
  }
  return { ok: true, geometries };
}

function parseRecord(record: DataView): GeoJSON.Geometry | null {
  const type = record.getInt32(0, true);
  // 10 to 20 is the same with heights, 20 to 30 with measures.
  switch (type === 31 ? type : type % 10) {
    case 0:
      return null;
    case 1:
      return { type: 'Point', coordinates: positionAt(record, 4) };
    case 3: {
      const lines = parts(record);
      const [only] = lines;
      return lines.length === 1
        ? { type: 'LineString', coordinates: only }
        : { type: 'MultiLineString', coordinates: lines };
    }
    case 5:
      return nestShpRings(parts(record));
    case 8: {
      const count = record.getInt32(36, true);
      return { type: 'MultiPoint', coordinates: positions(record, 40, count) };
    }
    default:
      throw new Broken(`has the shape type ${type}, which is not read`);
  }
}

function positionAt(record: DataView, at: number): GeoJSON.Position {
  return [record.getFloat64(at, true), record.getFloat64(at + 8, true)];
}

function positions(record: DataView, at: number, count: number): GeoJSON.Position[] {
  if (count < 0 || at + 16 * count > record.byteLength) throw new Broken('is shorter than it says');
  return Array.from({ length: count }, (_, i) => positionAt(record, at + 16 * i));
}

function parts(record: DataView): GeoJSON.Position[][] {
  const partCount = record.getInt32(36, true);
  const pointCount = record.getInt32(40, true);
  if (partCount < 0 || 44 + 4 * partCount > record.byteLength) {
    throw new Broken('is shorter than it says');
  }
  const all = positions(record, 44 + 4 * partCount, pointCount);
  return Array.from({ length: partCount }, (_, part) => {
    const from = record.getInt32(44 + 4 * part, true);
    const next = part + 1 < partCount ? record.getInt32(48 + 4 * part, true) : pointCount;
    return all.slice(from, next);
  });
}

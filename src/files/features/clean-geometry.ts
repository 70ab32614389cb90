import type { FeatureRefusal, FeatureRepair } from './feature-reading.ts';

/** A geometry in the file's own coordinates, made sound in form; or why there is none. */
export interface CleanedGeometry {
  readonly geometry: GeoJSON.Geometry | null;
  readonly refusal: FeatureRefusal | null;
  readonly repairs: readonly FeatureRepair[];
}

class Refused extends Error {
  constructor(readonly refusal: FeatureRefusal) {
    super(refusal);
  }
}

/**
 * A value as a geometry whose form can be relied on: positions of two finite numbers, closed rings
 * of three different points or more, no empty members. Rings left open are closed, numbers written
 * as texts are taken, holes and members without extent are dropped, and each of these is said. A
 * position that is no position refuses the whole: what the shape was meant to be is not guessed.
 * Whether rings cross is not looked at here.
 */
export function cleanGeometry(value: unknown): CleanedGeometry {
  const repairs = new Set<FeatureRepair>();
  try {
    return { geometry: clean(value, repairs), refusal: null, repairs: [...repairs] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { geometry: null, refusal: error.refusal, repairs: [] };
  }
}

function clean(value: unknown, repairs: Set<FeatureRepair>): GeoJSON.Geometry {
  if (value === null || value === undefined) throw new Refused('no-geometry');
  if (typeof value !== 'object') throw new Refused('unknown-geometry-type');
  const type: unknown = 'type' in value ? value.type : undefined;
  if (type === 'GeometryCollection') {
    const members = asList('geometries' in value ? value.geometries : undefined);
    return {
      type,
      geometries: keepSound(members, repairs, (member) => clean(member, repairs)),
    };
  }
  const coordinates = asList('coordinates' in value ? value.coordinates : undefined);
  if (coordinates.length === 0) throw new Refused('no-geometry');
  const point = (position: unknown): GeoJSON.Position => cleanPosition(position, repairs);
  const line = (path: unknown): GeoJSON.Position[] => cleanLine(path, repairs);
  const polygon = (rings: unknown): GeoJSON.Position[][] => cleanPolygon(rings, repairs);
  switch (type) {
    case 'Point':
      return { type, coordinates: point(coordinates) };
    case 'MultiPoint':
      return { type, coordinates: coordinates.map(point) };
    case 'LineString':
      return { type, coordinates: line(coordinates) };
    case 'MultiLineString':
      return { type, coordinates: keepSound(coordinates, repairs, line) };
    case 'Polygon':
      return { type, coordinates: polygon(coordinates) };
    case 'MultiPolygon':
      return { type, coordinates: keepSound(coordinates, repairs, polygon) };
    default:
      throw new Refused('unknown-geometry-type');
  }
}

/** The members with an extent; refused like the last of the others when none has one. */
function keepSound<Member>(
  members: readonly unknown[],
  repairs: Set<FeatureRepair>,
  cleanMember: (member: unknown) => Member,
): Member[] {
  const kept: Member[] = [];
  let last: FeatureRefusal = 'no-geometry';
  for (const member of members) {
    try {
      kept.push(cleanMember(member));
    } catch (error) {
      if (!(error instanceof Refused) || error.refusal === 'bad-coordinates') throw error;
      last = error.refusal;
    }
  }
  if (kept.length === 0) throw new Refused(last);
  if (kept.length < members.length) repairs.add('part-dropped');
  return kept;
}

function cleanPolygon(value: unknown, repairs: Set<FeatureRepair>): GeoJSON.Position[][] {
  const [shell, ...holes] = asList(value);
  if (shell === undefined) throw new Refused('no-geometry');
  const rings = [cleanRing(shell, repairs)];
  for (const hole of holes) {
    try {
      rings.push(cleanRing(hole, repairs));
    } catch (error) {
      if (!(error instanceof Refused) || error.refusal === 'bad-coordinates') throw error;
      repairs.add('hole-dropped');
    }
  }
  return rings;
}

function cleanRing(value: unknown, repairs: Set<FeatureRepair>): GeoJSON.Position[] {
  const ring = asList(value).map((position) => cleanPosition(position, repairs));
  if (ring.length === 0) throw new Refused('no-geometry');
  if (!hasDistinct(ring, 3)) throw new Refused('too-few-points');
  const [first] = ring;
  const last = ring[ring.length - 1];
  if (first[0] === last[0] && first[1] === last[1]) return ring;
  repairs.add('ring-closed');
  return [...ring, first];
}

function cleanLine(value: unknown, repairs: Set<FeatureRepair>): GeoJSON.Position[] {
  const line = asList(value).map((position) => cleanPosition(position, repairs));
  if (line.length === 0) throw new Refused('no-geometry');
  if (!hasDistinct(line, 2)) throw new Refused('too-few-points');
  return line;
}

/** Heights and further numbers are left away. */
function cleanPosition(value: unknown, repairs: Set<FeatureRepair>): GeoJSON.Position {
  if (!Array.isArray(value)) throw new Refused('bad-coordinates');
  const position: readonly unknown[] = value;
  const [x, y] = position;
  return [cleanNumber(x, repairs), cleanNumber(y, repairs)];
}

function cleanNumber(value: unknown, repairs: Set<FeatureRepair>): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string' && /^\s*[-+]?\d+(\.\d+)?(e[-+]?\d+)?\s*$/i.test(value)) {
    repairs.add('text-as-number');
    return Number(value);
  }
  throw new Refused('bad-coordinates');
}

function hasDistinct(path: readonly GeoJSON.Position[], wanted: number): boolean {
  const distinct: GeoJSON.Position[] = [];
  for (const position of path) {
    if (distinct.some(([x, y]) => x === position[0] && y === position[1])) continue;
    distinct.push(position);
    if (distinct.length === wanted) return true;
  }
  return false;
}

function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Refused('bad-coordinates');
  return value;
}

import {
  type PolygonSet,
  polygonSetFromRings,
} from '../../../src/analysis/coverage/engine/polygon-set.ts';
import type { TargetShape } from '../../../src/analysis/coverage/engine/target-shape.ts';

export interface City {
  readonly zones: PolygonSet;
  readonly targets: readonly TargetShape[];
}

export interface CitySize {
  readonly columns: number;
  readonly rows: number;
  readonly targets: number;
  /** Scales every radius: below 1 less of the city is covered and more cells must be swept. */
  readonly radiusScale: number;
}

const ZONE_METERS = Math.sqrt(0.5e6);

/** Seeded numbers in [0, 1): a 32-bit xorshift, so that every run has the same city. */
export function seededRandom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/**
 * An invented city in local metres: zones of about 0.5 km² that share ragged borders corner by
 * corner, and targets that crowd around districts: 70 % points (300, 400 or 500 m), 20 % parks of
 * 20–300 corners (some with holes, no radius), 10 % paths of 10–80 corners (50, 100 or 150 m).
 */
export function makeCity(size: CitySize, seed = 7): City {
  const random = seededRandom(seed * 7919 + size.columns);
  const zones = makeZones(size.columns, size.rows, random);
  return { zones, targets: makeTargets(size, random) };
}

function makeZones(columns: number, rows: number, random: () => number): PolygonSet {
  const corner = (i: number, j: number) => (j * (columns + 1) + i) * 2;
  const corners = new Float64Array((columns + 1) * (rows + 1) * 2);
  for (let j = 0; j <= rows; j++) {
    for (let i = 0; i <= columns; i++) {
      const atRim = i === 0 || j === 0 || i === columns || j === rows;
      const jitter = atRim ? 0 : 0.25 * ZONE_METERS;
      corners[corner(i, j)] = i * ZONE_METERS + (random() * 2 - 1) * jitter;
      corners[corner(i, j) + 1] = j * ZONE_METERS + (random() * 2 - 1) * jitter;
    }
  }
  const borders = new Map<string, number[]>();
  const border = (from: number, to: number): number[] => {
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    const [a, b] = from < to ? [from, to] : [to, from];
    let points = borders.get(key);
    if (points === undefined) {
      points = raggedBetween(corners, a, b, random);
      borders.set(key, points);
    }
    if (from < to) return points;
    const back: number[] = [];
    for (let k = points.length - 2; k >= 0; k -= 2) back.push(points[k], points[k + 1]);
    return back;
  };
  const items: number[][][] = [];
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const around = [corner(i, j), corner(i + 1, j), corner(i + 1, j + 1), corner(i, j + 1)];
      const ring: number[] = [];
      around.forEach((at, k) => {
        ring.push(corners[at], corners[at + 1], ...border(at, around[(k + 1) % 4]));
      });
      items.push([ring]);
    }
  }
  return polygonSetFromRings(items);
}

/** Points between two corners, off the straight line by halving: a border as surveyed, not drawn. */
function raggedBetween(c: Float64Array, a: number, b: number, random: () => number): number[] {
  const pieces = 2 ** (3 + Math.floor(random() * 4));
  const offsets = new Float64Array(pieces + 1);
  let reach = 0.1;
  for (let step = pieces; step > 1; step /= 2, reach *= 0.55) {
    for (let k = step / 2; k < pieces; k += step) {
      const mean = (offsets[k - step / 2] + offsets[k + step / 2]) / 2;
      offsets[k] = mean + (random() * 2 - 1) * reach;
    }
  }
  const [dx, dy] = [c[b] - c[a], c[b + 1] - c[a + 1]];
  const points: number[] = [];
  for (let k = 1; k < pieces; k++) {
    const t = k / pieces;
    const most = 0.25 * Math.min(t, 1 - t);
    const off = Math.max(-most, Math.min(most, offsets[k]));
    points.push(c[a] + dx * t - dy * off, c[a + 1] + dy * t + dx * off);
  }
  return points;
}

function makeTargets(size: CitySize, random: () => number): TargetShape[] {
  const width = size.columns * ZONE_METERS;
  const height = size.rows * ZONE_METERS;
  const gauss = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const districts = Array.from(
    { length: Math.max(4, Math.round((size.columns * size.rows) / 25)) },
    () => ({ x: random() * width, y: random() * height, spread: 250 + 900 * random() }),
  );
  const place = (crowding: number): [number, number] => {
    for (;;) {
      const district = districts[Math.floor(random() * districts.length)];
      const crowded = random() < crowding;
      const x = crowded ? district.x + gauss() * district.spread : random() * width;
      const y = crowded ? district.y + gauss() * district.spread : random() * height;
      if (x > 0 && y > 0 && x < width && y < height) return [x, y];
    }
  };
  const choose = (values: readonly number[]) => values[Math.floor(random() * values.length)];
  return Array.from({ length: size.targets }, (): TargetShape => {
    const kind = random();
    if (kind < 0.7) {
      const [x, y] = place(0.75);
      return { kind: 'disc', x, y, radiusMeters: choose([300, 400, 500]) * size.radiusScale };
    }
    if (kind < 0.9) return park(place(0.6), random);
    const radiusMeters = choose([50, 100, 150]) * size.radiusScale;
    return { kind: 'line', coords: path(place(0.5), random, gauss), radiusMeters };
  });
}

function park([x, y]: [number, number], random: () => number): TargetShape {
  const reach = 40 + 360 * random() ** 3;
  const rings = [blob(x, y, reach, 20 + Math.floor(280 * random() ** 2), random)];
  if (random() < 0.15) rings.push(blob(x, y, reach * 0.2, 8 + Math.floor(random() * 20), random));
  return { kind: 'area', rings, radiusMeters: 0 };
}

function blob(
  x: number,
  y: number,
  reach: number,
  corners: number,
  random: () => number,
): Float64Array {
  const waves = Array.from({ length: 5 }, (_, k) => ({
    turns: [2, 3, 5, 9, 17][k],
    size: (random() * 0.22) / (k + 1),
    phase: random() * 2 * Math.PI,
  }));
  const ring = new Float64Array(corners * 2);
  for (let k = 0; k < corners; k++) {
    const angle = (2 * Math.PI * k) / corners;
    let r = 1 + (random() - 0.5) * 0.02;
    for (const { turns, size, phase } of waves) r += size * Math.sin(turns * angle + phase);
    ring[2 * k] = x + reach * r * Math.cos(angle);
    ring[2 * k + 1] = y + reach * r * Math.sin(angle);
  }
  return ring;
}

function path(
  [startX, startY]: [number, number],
  random: () => number,
  gauss: () => number,
): Float64Array {
  const corners = 10 + Math.floor(70 * random());
  const coords = new Float64Array(corners * 2);
  let [x, y, heading] = [startX, startY, random() * 2 * Math.PI];
  for (let k = 0; k < corners; k++) {
    coords[2 * k] = x;
    coords[2 * k + 1] = y;
    heading += gauss() * 0.35;
    const step = 20 + random() * 40;
    x += Math.cos(heading) * step;
    y += Math.sin(heading) * step;
  }
  return coords;
}

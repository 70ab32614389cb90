import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlayAreas } from '../../src/geo/overlay/overlay-areas.ts';
import type { AreaGeometry } from '../../src/geo/shape-result.ts';
import { shapeTrouble } from '../../src/geo/shape-trouble.ts';
import { uniteAreas } from '../../src/geo/unite-areas.ts';
import { anyHostileArea, anyHollowStar } from './any-shape.ts';
import { jstsAreas, jstsFindsValid, squareDegrees } from './jsts-area.ts';

const seed = 20_070_426;
const folder = join(import.meta.dirname, '..', '..', 'geodata', 'trondheim');
const zones = (
  JSON.parse(readFileSync(join(folder, 'zones.geojson'), 'utf8')) as {
    features: { geometry: AreaGeometry }[];
  }
).features.map(({ geometry }) => geometry);

const rules = {
  union: (a: boolean, b: boolean) => a || b,
  difference: (a: boolean, b: boolean) => a && !b,
  intersection: (a: boolean, b: boolean) => a && b,
} as const;
const operations = ['union', 'difference', 'intersection'] as const;

/** Both engines' answers are the same area to a millionth of the first, and ours is sound. */
function expectSameAsJsts(first: AreaGeometry, second: AreaGeometry): void {
  for (const operation of operations) {
    const polygons = overlayAreas({ first, second, keep: rules[operation] });
    if (!polygons) throw new Error(`Too tangled: ${operation}`);
    const ours: AreaGeometry = { type: 'MultiPolygon', coordinates: polygons };
    const area = polygons.length === 0 ? 0 : squareDegrees(ours);
    const difference = Math.abs(area - jstsAreas[operation](first, second));
    expect(difference / squareDegrees(first)).toBeLessThan(1e-6);
    if (polygons.length === 0) continue;
    expect(shapeTrouble(ours)).toBeNull();
    expect(jstsFindsValid(ours)).toBe(true);
  }
}

describe('areas laid over each other, against an independent engine', () => {
  test('zones of the city whose bounds meet', () => {
    let pairs = 0;
    for (const [i, first] of zones.entries()) {
      for (const second of zones.slice(i + 1)) {
        if (!boundsMeet(first, second)) continue;
        expectSameAsJsts(first, second);
        pairs += 1;
      }
    }
    expect(pairs).toBeGreaterThan(100);
  });

  test('zones moved by some metres, so that borders run close and cross', () => {
    fc.assert(
      fc.property(
        fc.nat(zones.length - 1),
        fc.nat(zones.length - 1),
        fc.double({ min: -1e-4, max: 1e-4, noNaN: true }),
        (i, j, step) => {
          expectSameAsJsts(zones[i], moved(zones[j], step));
          expectSameAsJsts(zones[i], moved(zones[i], step));
        },
      ),
      { seed, numRuns: 60 },
    );
  });

  test('stars, and whatever is left of areas drawn crosswise', () => {
    const mended = anyHostileArea.map((area) => uniteAreas([area]));
    fc.assert(
      fc.property(anyHollowStar, anyHollowStar, mended, mended, (a, b, c, d) => {
        expectSameAsJsts(a, b);
        if (!c.ok || !d.ok) return;
        expectSameAsJsts(c.value, d.value);
        expectSameAsJsts(a, d.value);
      }),
      { seed, numRuns: 500 },
    );
  });

  test('all zones as one: no ground lost, none in two, every corner kept to the last digit', () => {
    const whole = uniteAreas(zones);
    if (!whole.ok) throw new Error(whole.reason);
    const sum = zones.reduce((total, zone) => total + squareDegrees(zone), 0);
    expect(squareDegrees(whole.value) / sum).toBeCloseTo(1, 9);
    const known = new Set(zones.flatMap(cornersOf));
    expect(cornersOf(whole.value).filter((corner) => !known.has(corner))).toEqual([]);
  });
});

function cornersOf({ coordinates }: AreaGeometry): readonly string[] {
  const flat: unknown[] = coordinates.flat(2);
  const positions = (Array.isArray(flat[0]) ? flat : coordinates.flat(1)) as GeoJSON.Position[];
  return positions.map(String);
}

function moved({ coordinates, ...rest }: AreaGeometry, step: number): AreaGeometry {
  const shift = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    if (typeof value[0] === 'number') return [value[0] + step, Number(value[1]) - step / 3];
    return value.map(shift);
  };
  return { ...rest, coordinates: shift(coordinates) } as AreaGeometry;
}

function boundsMeet(a: AreaGeometry, b: AreaGeometry): boolean {
  const [[aw, as, ae, an], [bw, bs, be, bn]] = [boxOf(a), boxOf(b)];
  return aw <= be && bw <= ae && as <= bn && bs <= an;
}

function boxOf(area: AreaGeometry): readonly [number, number, number, number] {
  const corners = cornersOf(area).map((corner) => corner.split(',').map(Number));
  const lngs = corners.map(([lng]) => lng);
  const lats = corners.map(([, lat]) => lat);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bufferGeometry } from '../../src/geo/buffer-geometry.ts';
import { cutHole } from '../../src/geo/cut-hole.ts';
import { fillGap } from '../../src/geo/fill-gap.ts';
import { geodesicArea } from '../../src/geo/geodesic-area.ts';
import { geometryCentre } from '../../src/geo/geometry-centre.ts';
import { geometryVertices, type ShapeGeometry } from '../../src/geo/geometry-vertices.ts';
import { lineToArea } from '../../src/geo/line-to-area.ts';
import type { LngLat } from '../../src/geo/lng-lat.ts';
import { localPlane } from '../../src/geo/local-plane.ts';
import { mirrorGeometry } from '../../src/geo/mirror-geometry.ts';
import { moveSharedCorner } from '../../src/geo/move-shared-corner.ts';
import { ringArea } from '../../src/geo/ring-area.ts';
import { rotateGeometry } from '../../src/geo/rotate-geometry.ts';
import { scaleGeometry } from '../../src/geo/scale-geometry.ts';
import { shapeTrouble } from '../../src/geo/shape-trouble.ts';
import type { AreaGeometry, ShapeResult } from '../../src/geo/shape-result.ts';
import { sharedBorder } from '../../src/geo/shared-border.ts';
import { simplifyGeometry } from '../../src/geo/simplify-geometry.ts';
import { splitArea } from '../../src/geo/split-area.ts';
import { splitLine } from '../../src/geo/split-line.ts';
import { subtractAreas } from '../../src/geo/subtract-areas.ts';
import { uniteAreas } from '../../src/geo/unite-areas.ts';
import { anyHollowStar, anyHostileArea, anyHostileLine, anyPlace, anyStar } from './any-shape.ts';
import { jstsAreas, jstsFindsValid, squareDegrees } from './jsts-area.ts';

const seed = 20_070_426;

const anyLine: fc.Arbitrary<GeoJSON.LineString> = fc
  .array(anyPlace, { minLength: 2, maxLength: 12 })
  .map((coordinates) => ({ type: 'LineString', coordinates }));
const anyPoint: fc.Arbitrary<GeoJSON.Point> = anyPlace.map((coordinates) => ({
  type: 'Point',
  coordinates,
}));
const anyGeometry: fc.Arbitrary<ShapeGeometry> = fc.oneof(anyPoint, anyLine, anyHollowStar);

function relativeDifference(a: number, b: number): number {
  return Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
}

function sumOf(areas: readonly AreaGeometry[]): number {
  return areas.reduce((sum, area) => sum + squareDegrees(area), 0);
}

/** The largest difference of a coordinate, in degrees. */
function farthestApart(a: ShapeGeometry, b: ShapeGeometry): number {
  const corners = geometryVertices(b);
  return Math.max(
    ...geometryVertices(a).map(([lng, lat], i) =>
      Math.max(Math.abs(lng - corners[i][0]), Math.abs(lat - corners[i][1])),
    ),
  );
}

/** A line from west to east through an area, with corners on the way. */
function lineThrough(area: GeoJSON.Polygon, heights: readonly number[]): GeoJSON.Position[] {
  const [ring] = area.coordinates;
  const lngs = ring.map(([lng]) => lng);
  const lats = ring.map(([, lat]) => lat);
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  return heights.map((height, i) => [
    west + (east - west) * ((i / (heights.length - 1)) * 1.2 - 0.1),
    south + (north - south) * height,
  ]);
}

const anyHeights = fc.array(fc.double({ min: 0.05, max: 0.95, noNaN: true }), {
  minLength: 2,
  maxLength: 8,
});

describe('cutting and joining', () => {
  test('an area split and merged again is as large as it was, to a billionth', () => {
    let split = 0;
    fc.assert(
      fc.property(anyHollowStar, anyHeights, (area, heights) => {
        const parts = splitArea(area, lineThrough(area, heights));
        if (!parts.ok) return;
        split += 1;
        expect(relativeDifference(sumOf(parts.value), squareDegrees(area))).toBeLessThan(1e-9);
        const whole = uniteAreas(parts.value);
        if (!whole.ok) throw new Error(whole.reason);
        expect(relativeDifference(squareDegrees(whole.value), squareDegrees(area))).toBeLessThan(
          1e-9,
        );
        // On the ellipsoid a corner more on an edge moves it by what its chord was off.
        const [ground, before] = [geodesicArea(whole.value), geodesicArea(area)];
        expect(relativeDifference(ground, before)).toBeLessThan(5e-5);
        expect(whole.value.type).toBe('Polygon');
      }),
      { seed, numRuns: 1_000 },
    );
    expect(split).toBeGreaterThan(700);
  });

  test('a border that parts share, dragged, leaves no gap and no overlap', () => {
    let dragged = 0;
    fc.assert(
      fc.property(
        anyStar,
        anyHeights,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.tuple(
          fc.double({ min: -1, max: 1, noNaN: true }),
          fc.double({ min: -1, max: 1, noNaN: true }),
        ),
        (area, heights, share, [east, north]) => {
          const parts = splitArea(area, lineThrough(area, heights));
          if (!parts.ok) return;
          const border = sharedBorder(parts.value, lineThrough(area, heights)[0]);
          if (!border) throw new Error('Parts that share no border');
          const at = Math.min(Math.floor(share * border.corners.length), border.corners.length - 2);
          const [[x1, y1], [x2, y2]] = [border.corners[at], border.corners[at + 1]];
          const place = [(x1 + x2) / 2, (y1 + y2) / 2];
          const moved = moveSharedCorner(parts.value, place, [
            place[0] + east / 5000,
            place[1] + north / 10_000,
          ]);
          // What would cross itself is refused before it is an edit.
          if (moved.some((part) => shapeTrouble(part) !== null)) return;
          if (!isWithin(moved, area)) return;
          dragged += 1;
          expect(relativeDifference(sumOf(moved), squareDegrees(area))).toBeLessThan(1e-9);
          const overlap = jstsAreas.intersection(moved[border.owners[0]], moved[border.owners[1]]);
          expect(overlap / squareDegrees(area)).toBeLessThan(1e-9);
          const union = uniteAreas(moved);
          if (!union.ok) throw new Error(union.reason);
          expect(relativeDifference(squareDegrees(union.value), squareDegrees(area))).toBeLessThan(
            1e-9,
          );
        },
      ),
      { seed, numRuns: 600 },
    );
    expect(dragged).toBeGreaterThan(200);
  });

  test('a line cut in pieces is as long as it was, and its pieces follow each other', () => {
    fc.assert(
      fc.property(anyLine, anyHostileLine, ({ coordinates }, cutter) => {
        const pieces = splitLine(coordinates, cutter);
        if (!pieces.ok) return;
        for (const [i, piece] of pieces.value.entries()) {
          expect(piece.length).toBeGreaterThanOrEqual(2);
          if (i > 0) expect(piece[0]).toEqual(pieces.value[i - 1].at(-1));
        }
        const length = (line: readonly GeoJSON.Position[]) =>
          line
            .slice(1)
            .reduce((sum, [x, y], i) => sum + Math.hypot(x - line[i][0], y - line[i][1]), 0);
        const sum = pieces.value.reduce((total, piece) => total + length(piece), 0);
        expect(relativeDifference(sum, length(coordinates))).toBeLessThan(1e-9);
      }),
      { seed, numRuns: 1_000 },
    );
  });
});

/** Whether parts reach no further than the whole that they were cut from. */
function isWithin(parts: readonly AreaGeometry[], whole: AreaGeometry): boolean {
  return parts.every((part) => {
    const outside = subtractAreas(part, [whole]);
    return !outside.ok && outside.reason === 'nothing-left';
  });
}

describe('turning, scaling and mirroring', () => {
  const anyTurn = fc.double({ min: -360, max: 360, noNaN: true });

  test('by an angle and back is where it was, to a billionth of a degree', () => {
    fc.assert(
      fc.property(anyGeometry, anyTurn, (geometry, degrees) => {
        const centre = geometryCentre([geometry])!;
        const turned = rotateGeometry(geometry, centre, degrees);
        const back = rotateGeometry(turned, geometryCentre([turned])!, -degrees);
        expect(farthestApart(back, geometry)).toBeLessThan(1e-9);
      }),
      { seed, numRuns: 1_000 },
    );
  });

  test('over an axis twice is where it was, with every ring as it was wound', () => {
    fc.assert(
      fc.property(anyGeometry, anyPlace, anyPlace, (geometry, from, to) => {
        const mirrored = mirrorGeometry(geometry, from, to);
        const twice = mirrored && mirrorGeometry(mirrored, from, to);
        if (!twice) return;
        expect(farthestApart(twice, geometry)).toBeLessThan(1e-9);
        if (geometry.type === 'Polygon') expect(windings(mirrored)).toEqual(windings(geometry));
      }),
      { seed, numRuns: 1_000 },
    );
  });

  test('by a factor makes the area its square, and the inverse factor brings it back', () => {
    const anyFactor = fc.double({ min: 0.05, max: 20, noNaN: true });
    fc.assert(
      fc.property(anyHollowStar, anyFactor, (area, factor) => {
        const centre = geometryCentre([area])!;
        const scaled = scaleGeometry(area, centre, factor);
        // Measured from corner to corner: on the ground an edge is straight in degrees, and how far
        // that is from the straight line depends on its length. What is left is that coordinates
        // are told to a nanometre, and some of the areas are smaller than a square metre.
        const grown = planeArea(scaled, centre) / planeArea(area, centre);
        expect(relativeDifference(grown, factor ** 2)).toBeLessThan(1e-7);
        const back = scaleGeometry(scaled, centre, 1 / factor);
        expect(farthestApart(back, area)).toBeLessThan(1e-9);
      }),
      { seed, numRuns: 1_000 },
    );
  });
});

test('a buffer grows with its distance, and holds the smaller one', () => {
  const anyMeters = fc.double({ min: 1, max: 500, noNaN: true });
  fc.assert(
    fc.property(anyGeometry, anyMeters, anyMeters, (geometry, a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b) * 1.1];
      const [small, large] = [bufferGeometry([geometry], less), bufferGeometry([geometry], more)];
      if (!small.ok || !large.ok) throw new Error('A sound shape that has no buffer');
      expect(geodesicArea(large.value)).toBeGreaterThan(geodesicArea(small.value));
      expect(subtractAreas(small.value, [large.value])).toEqual({
        ok: false,
        reason: 'nothing-left',
      });
    }),
    { seed, numRuns: 300 },
  );
}, 120_000);

describe('whatever comes in', () => {
  test('comes out sound, or is refused with a reason', () => {
    const reasons = new Map<string, number>();
    let sound = 0;
    const check = (...results: readonly ShapeResult<AreaGeometry>[]): void => {
      for (const result of results) {
        if (!result.ok) {
          reasons.set(result.reason, (reasons.get(result.reason) ?? 0) + 1);
          continue;
        }
        sound += 1;
        expectSound(result.value);
      }
    };
    fc.assert(
      fc.property(anyHostileArea, anyHostileArea, anyHostileLine, (a, b, line) => {
        const [ring] = b.type === 'Polygon' ? b.coordinates : b.coordinates[0];
        check(uniteAreas([a]), uniteAreas([a, b]), subtractAreas(a, [b]), fillGap([a, b]));
        check(fillGap([a], ring), cutHole(a, ring), lineToArea(line), bufferGeometry([a], 30));
        const parts = splitArea(a, line);
        if (parts.ok) for (const value of parts.value) check({ ok: true, value });
        else check(parts);
        const united = uniteAreas([a]);
        if (united.ok) check({ ok: true, value: simplifyGeometry(united.value, 50) });
      }),
      { seed, numRuns: 300 },
    );
    expect(sound).toBeGreaterThan(2_000);
    // Nothing that a hand can draw is too tangled to be told apart.
    expect(reasons.get('too-tangled')).toBeUndefined();
  }, 120_000);
});

/** Valid to both engines, closed, shells anticlockwise and holes clockwise (RFC 7946, 3.1.6). */
function expectSound(area: AreaGeometry): void {
  expect(shapeTrouble(area)).toBeNull();
  expect(jstsFindsValid(area)).toBe(true);
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  for (const rings of polygons) {
    for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0]);
    expect(rings.map((ring) => windingOf(ring))).toEqual(rings.map((_, i) => (i === 0 ? 1 : -1)));
  }
}

/** Square metres between straight lines from corner to corner on the plane around a centre. */
function planeArea({ coordinates }: GeoJSON.Polygon, centre: LngLat): number {
  const plane = localPlane(centre);
  return coordinates.reduce(
    (sum, ring) => sum + ringArea(plane.project(ring.flatMap(([lng, lat]) => [lng, lat]))),
    0,
  );
}

function windings(geometry: ShapeGeometry | null): readonly number[] {
  return geometry?.type === 'Polygon' ? geometry.coordinates.map(windingOf) : [];
}

function windingOf(ring: readonly GeoJSON.Position[]): number {
  return Math.sign(ringArea(ring.flatMap(([lng, lat]) => [lng, lat])));
}

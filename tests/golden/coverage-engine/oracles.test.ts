import { Clipper, FillRule, type Path64 } from 'clipper2-ts';
import fc from 'fast-check';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import BufferOp from 'jsts/org/locationtech/jts/operation/buffer/BufferOp.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import { describe, expect, it } from 'vitest';
import { cellMeters, starRing, starWithHole } from './arbitraries.ts';
import { area, coveredBy, type Item, line, type Point, type Ring } from './scenes.ts';

function areaOf(geometry: unknown): number {
  if (!hasArea(geometry)) throw new Error('JTS answered no geometry');
  return geometry.getArea();
}

function hasArea(geometry: unknown): geometry is { getArea(): number } {
  return typeof geometry === 'object' && geometry !== null && 'getArea' in geometry;
}

describe('against clipper2', () => {
  const stepsPerMeter = 2 ** 20;
  const path = (ring: Ring): Path64 =>
    ring.map(([x, y]) => ({
      x: Math.round(x * stepsPerMeter),
      y: Math.round(y * stepsPerMeter),
    }));

  it('polygons under polygons have the area of the intersection', () => {
    const polygon = fc.oneof(
      starRing.map((ring): Item => [ring]),
      starWithHole,
    );
    fc.assert(
      fc.property(
        polygon,
        fc.array(polygon, { minLength: 1, maxLength: 5 }),
        cellMeters,
        (part, targets, cell) => {
          const covered = coveredBy(
            [part],
            targets.map((item) => area(item)),
            cell,
          )[0];
          // One by one by even-odd, then together: the union clipper sees is that of the targets.
          const all = targets.flatMap((item) => Clipper.union(item.map(path), FillRule.EvenOdd));
          const subject = Clipper.union(part.map(path), FillRule.EvenOdd);
          const common = Clipper.intersect(subject, all, FillRule.NonZero);
          const expected = Clipper.areaPaths(common) / stepsPerMeter ** 2;
          expect(Math.abs(covered - expected)).toBeLessThan(0.02);
        },
      ),
      { seed: 41, numRuns: 300 },
    );
  });
});

describe('against JTS buffers of 1,024 corners a circle', () => {
  const reader = new GeoJSONReader(new GeometryFactory());
  const closed = (ring: Ring): Point[] => [...ring, ring[0]];
  const polygonOf = (item: Item): unknown =>
    reader.read({ type: 'Polygon', coordinates: item.map(closed) });

  function expectLikeJts(
    part: Item,
    geometry: object,
    shape: Parameters<typeof coveredBy>[1][number],
    cell: number,
  ) {
    const buffer: unknown = BufferOp.bufferOp(reader.read(geometry), shape.radiusMeters, 256);
    const expected = areaOf(OverlayOp.intersection(polygonOf(part), buffer));
    const covered = coveredBy([part], [shape], cell)[0];
    // A 1,024-gon lacks 6.3e-6 of its disc; the arcs of a buffer are at most two discs' worth
    // at its bends, plus what JTS itself simplifies away (a fraction of a per mille of the radius).
    const tolerance = 0.05 + 2e-5 * expected + 0.002 * shape.radiusMeters;
    expect(Math.abs(covered - expected)).toBeLessThan(tolerance);
  }

  const radius = fc.integer({ min: 2, max: 220 });
  const part = starRing.map((ring): Item => [ring]);

  it('buffered polygons cover the same', () => {
    const item = fc.oneof(
      starRing.map((ring): Item => [ring]),
      starWithHole,
    );
    fc.assert(
      fc.property(part, item, radius, cellMeters, (p, rings, radiusMeters, cell) => {
        const geometry = { type: 'Polygon', coordinates: rings.map(closed) };
        expectLikeJts(p, geometry, area(rings, radiusMeters), cell);
      }),
      { seed: 42, numRuns: 150 },
    );
  });

  it('buffered lines, jagged and crossing themselves, cover the same', () => {
    const place = fc.integer({ min: -300, max: 300 });
    const long = fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 20 });
    const step = fc.integer({ min: -25, max: 25 });
    const jagged = fc.array(fc.tuple(step, step), { minLength: 2, maxLength: 40 }).map((steps) => {
      let [x, y] = [-150, 0];
      return steps.map(([dx, dy]): [number, number] => [(x += dx + 8), (y += dy)]);
    });
    fc.assert(
      fc.property(part, fc.oneof(long, jagged), radius, cellMeters, (p, points, r, cell) => {
        const isPoint = points.every(([x, y]) => x === points[0][0] && y === points[0][1]);
        if (isPoint) return;
        expectLikeJts(p, { type: 'LineString', coordinates: points }, line(points, r), cell);
      }),
      { seed: 43, numRuns: 200 },
    );
  });
});

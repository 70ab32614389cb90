import fc from 'fast-check';
import type { TargetShape } from '../../../src/analysis/coverage/engine/target-shape.ts';
import { area, disc, type Item, line, type Point, type Ring } from './scenes.ts';

/** Places on a raster of a decimetre, so that common points and edges turn up often. */
const place = fc.integer({ min: -3000, max: 3000 }).map((decimetres) => decimetres / 10);
const coarsePlace = fc.integer({ min: -6, max: 6 }).map((steps) => steps * 50);
const point = fc.oneof(fc.tuple(place, place), fc.tuple(coarsePlace, coarsePlace));
const radius = fc.oneof(fc.constantFrom(0, 25, 50, 100), fc.integer({ min: 1, max: 250 }));

/** A ring that crosses itself nowhere: corners at growing angles around a centre. */
export const starRing: fc.Arbitrary<Ring> = fc
  .tuple(place, place, fc.array(fc.integer({ min: 20, max: 200 }), { minLength: 3, maxLength: 12 }))
  .map(([x, y, reaches]) =>
    reaches.map((reach, i): Point => {
      const angle = (2 * Math.PI * (i + 0.3)) / reaches.length;
      return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
    }),
  );

/** A star with a smaller one cut out of its middle. */
export const starWithHole: fc.Arbitrary<Item> = starRing.map((ring) => {
  const cx = ring.reduce((sum, [x]) => sum + x, 0) / ring.length;
  const cy = ring.reduce((sum, [, y]) => sum + y, 0) / ring.length;
  return [ring, ring.map(([x, y]): Point => [cx + (x - cx) * 0.05, cy + (y - cy) * 0.05])];
});

/** Any corners in any order: mostly crossing itself. */
export const anyRing: fc.Arbitrary<Ring> = fc.array(point, { minLength: 3, maxLength: 8 });

const lineTarget = fc
  .tuple(fc.array(point, { minLength: 2, maxLength: 14 }), radius)
  .map(([points, radiusMeters]) => line(points, radiusMeters));
const discTarget = fc.tuple(point, radius).map(([[x, y], r]) => disc(x, y, r));
const areaTarget = fc
  .tuple(
    fc.oneof(
      starRing.map((ring) => [ring]),
      starWithHole,
    ),
    fc.oneof(fc.constant(0), radius),
  )
  .map(([item, radiusMeters]) => area(item, radiusMeters));

export const target: fc.Arbitrary<TargetShape> = fc.oneof(discTarget, areaTarget, lineTarget);
export const targets = fc.array(target, { minLength: 0, maxLength: 6 });
export const parts: fc.Arbitrary<Item[]> = fc.array(
  starRing.map((ring) => [ring]),
  { minLength: 1, maxLength: 3 },
);
export const cellMeters = fc.constantFrom(25, 50, 130);

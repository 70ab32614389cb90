import fc from 'fast-check';
import type { AreaGeometry } from '../../src/geo/shape-result.ts';

/** Positions in a few kilometres of the city. */
export const anyPlace: fc.Arbitrary<[number, number]> = fc.tuple(
  fc.double({ min: 10.38, max: 10.44, noNaN: true }),
  fc.double({ min: 63.4, max: 63.43, noNaN: true }),
);

/** Places on a coarse grid, so that corners, edges and whole borders come to lie on each other. */
const anyGridPlace: fc.Arbitrary<[number, number]> = fc
  .tuple(fc.nat(7), fc.nat(7))
  .map(([x, y]) => [10.4 + x / 1000, 63.41 + y / 2000]);

/** A sound area without holes: its corners go round a place, near and far, some 100 m across. */
export const anyStar: fc.Arbitrary<GeoJSON.Polygon> = fc
  .tuple(
    anyPlace,
    fc.array(fc.double({ min: 0.15, max: 1, noNaN: true }), { minLength: 3, maxLength: 24 }),
    fc.double({ min: 0.0005, max: 0.008, noNaN: true }),
    fc.double({ min: 0, max: 6.28, noNaN: true }),
  )
  .map(([[lng, lat], reaches, size, turn]) => {
    const ring = reaches.map((reach, i) => {
      const angle = turn + (i * 2 * Math.PI) / reaches.length;
      const away = size * reach;
      return [lng + away * Math.cos(angle), lat + (away / 2) * Math.sin(angle)];
    });
    return { type: 'Polygon', coordinates: [[...ring, [...ring[0]]]] };
  });

/** A sound area, some with a hole round the place that their corners go round. */
export const anyHollowStar: fc.Arbitrary<GeoJSON.Polygon> = fc
  .tuple(anyStar, fc.boolean())
  .map(([star, hollow]) => {
    if (!hollow) return star;
    const [ring] = star.coordinates;
    const [lng, lat] = middleOf(ring.slice(1));
    // A star is seen whole from its middle only where that is the place it goes round.
    const shrink = ring.map(([x, y]) => [lng + (x - lng) * 0.05, lat + (y - lat) * 0.05]);
    return { type: 'Polygon', coordinates: [ring, shrink.toReversed()] };
  });

/** Any ring at all: bow-ties, corners placed twice, spikes, flat ones. */
export const anyHostileArea: fc.Arbitrary<AreaGeometry> = fc.oneof(
  ring(anyGridPlace).map(polygon),
  ring(anyPlace).map(polygon),
  fc.tuple(ring(anyGridPlace), ring(anyGridPlace)).map(([shell, hole]): AreaGeometry => ({
    type: 'Polygon',
    coordinates: [shell, hole],
  })),
  fc.tuple(ring(anyGridPlace), ring(anyGridPlace)).map(([a, b]): AreaGeometry => ({
    type: 'MultiPolygon',
    coordinates: [[a], [b]],
  })),
);

export const anyHostileLine: fc.Arbitrary<[number, number][]> = fc.oneof(
  fc.array(anyGridPlace, { minLength: 1, maxLength: 9 }),
  fc.array(anyPlace, { minLength: 2, maxLength: 6 }),
);

function ring(place: fc.Arbitrary<[number, number]>): fc.Arbitrary<GeoJSON.Position[]> {
  return fc
    .array(place, { minLength: 3, maxLength: 12 })
    .map((corners) => [...corners, [...corners[0]]]);
}

function polygon(shell: GeoJSON.Position[]): AreaGeometry {
  return { type: 'Polygon', coordinates: [shell] };
}

function middleOf(corners: readonly GeoJSON.Position[]): GeoJSON.Position {
  const sum = corners.reduce(([x, y], p) => [x + p[0], y + p[1]], [0, 0]);
  return [sum[0] / corners.length, sum[1] / corners.length];
}

import { describe, expect, it } from 'vitest';
import { localPlane } from '../../geo/local-plane.ts';
import { ringsArea } from '../../geo/rings-area.ts';
import { distanceSurface } from './distance-surface.ts';
import { squareLattice } from './square-lattice.ts';
import type { SurfaceSquares } from './surface-squares.ts';

const plane = localPlane([10.4, 63.4]);
const lattice = squareLattice([0, 0, 499, 99], 100);

/** Five squares in a row, the last in another zone. */
const squares: SurfaceSquares = {
  lattice,
  squares: Int32Array.of(0, 1, 2, 3, 4),
  count: 5,
  xs: Float64Array.of(50, 150, 250, 350, 450),
  ys: new Float64Array(5).fill(50),
  zones: Int32Array.of(0, 0, 0, 0, 1),
};

function areas(meters: readonly number[], isKnown: (zone: number) => boolean) {
  return distanceSurface(squares, meters, isKnown, plane).map(({ distanceClass, geometry }) => {
    const rings = geometry.coordinates.flat().map((ring) => plane.project(ring.flat()));
    return [distanceClass, Math.round(ringsArea(rings))];
  });
}

describe('the surface of distances', () => {
  it('puts each square in its class, a limit in the nearer one', () => {
    expect(areas([0, 200, 201, 500, Infinity], () => true)).toEqual([
      [0, 20_000],
      [1, 10_000],
      [2, 10_000],
      [3, 10_000],
    ]);
  });

  it('tells apart what is far from what is not known', () => {
    expect(areas([600, 600, 600, 600, 0], (zone) => zone === 0)).toEqual([
      [3, 40_000],
      ['unknown', 10_000],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsRing } from '../../geo/bounds.ts';
import { localPlane } from '../../geo/local-plane.ts';
import { pointInRings } from '../../geo/point-in-rings.ts';
import { ringsArea } from '../../geo/rings-area.ts';
import { squareAt, squareLattice, squareMiddle, squaresAround } from './square-lattice.ts';
import { squaresInside } from './squares-inside.ts';
import { squaresOutline } from './squares-outline.ts';

const plane = localPlane([10.4, 63.4]);

describe('a lattice of squares', () => {
  it('covers its bounds, and knows the square of a place and the middle of a square', () => {
    const lattice = squareLattice([-120, 30, 250, 180], 100);
    expect(lattice).toMatchObject({ minX: -200, minY: 0, columns: 5, rows: 2 });
    expect(squareAt(lattice, -120, 30)).toBe(0);
    expect(squareMiddle(lattice, squareAt(lattice, 250, 180))).toEqual([250, 150]);
    expect(squareAt(lattice, 301, 30)).toBe(-1);
    expect(squaresAround(lattice, 0)).toEqual([1, 5, 6]);
  });

  it('holds nothing where there is nothing', () => {
    const lattice = squareLattice([Infinity, Infinity, -Infinity, -Infinity], 100);
    expect(squareAt(lattice, 0, 0)).toBe(-1);
    expect(squaresInside(lattice, [boundsRing([0, 0, 9, 9])])).toEqual([]);
  });

  it('finds the squares inside a shape with a hole as a test of every middle does', () => {
    const metre = fc.double({ min: 0, max: 1_000, noNaN: true });
    const ring = fc
      .array(metre, { minLength: 3, maxLength: 12 })
      .chain((xs) =>
        fc
          .array(metre, { minLength: xs.length, maxLength: xs.length })
          .map((ys) => Float64Array.from(xs.flatMap((x, i) => [x, ys[i]]))),
      );
    fc.assert(
      fc.property(fc.array(ring, { minLength: 1, maxLength: 3 }), (rings) => {
        const lattice = squareLattice([0, 0, 999, 999], 90);
        const all = Array.from({ length: lattice.columns * lattice.rows }, (_, square) => square);
        const expected = all.filter((square) => {
          const [x, y] = squareMiddle(lattice, square);
          return pointInRings(x, y, rings);
        });
        expect(squaresInside(lattice, rings).toSorted((a, b) => a - b)).toEqual(expected);
      }),
      { seed: 31, numRuns: 200 },
    );
  });
});

describe('the outline of squares', () => {
  it('has their area, their holes, and no more corners than it turns', () => {
    const lattice = squareLattice([0, 0, 299, 299], 100);
    const ringOfEight = [0, 1, 2, 3, 5, 6, 7, 8];
    const { coordinates } = squaresOutline(lattice, ringOfEight, plane);
    expect(coordinates.map((polygon) => polygon.map((ring) => ring.length))).toEqual([[5, 5]]);
  });

  it('keeps squares apart that meet at a corner only', () => {
    const lattice = squareLattice([0, 0, 199, 199], 100);
    expect(squaresOutline(lattice, [0, 3], plane).coordinates).toHaveLength(2);
  });

  it('encloses any set of squares exactly', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(63), { minLength: 1 }), (squares) => {
        const lattice = squareLattice([0, 0, 799, 799], 100);
        const { coordinates } = squaresOutline(lattice, squares, plane);
        const local = coordinates.flat().map((ring) => plane.project(ring.flat()));
        expect(ringsArea(local)).toBeCloseTo(squares.length * 10_000, 2);
        for (let square = 0; square < 64; square++) {
          const [x, y] = squareMiddle(lattice, square);
          expect(pointInRings(x, y, local)).toBe(squares.includes(square));
        }
      }),
      { seed: 32, numRuns: 200 },
    );
  });
});

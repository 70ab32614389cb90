import { describe, expect, it } from 'vitest';
import { ringsArea } from '../../geo/rings-area.ts';
import { polygonSetFromRings } from './engine/polygon-set.ts';
import { latticeSquares } from './lattice-squares.ts';
import { zoneLattice } from './zone-lattice.ts';

const rect = (x: number, y: number, width: number, height: number): Float64Array =>
  Float64Array.of(x, y, x + width, y, x + width, y + height, x, y + height, x, y);

describe('points laid over zones', () => {
  it('are about a thousand a zone, not nearer than 25 m, at least 25', () => {
    const zones = [
      [rect(0, 0, 1_000, 1_000)],
      [rect(2_000, 0, 400, 400)],
      [rect(0, 2_000, 50, 50)],
    ];
    const lattice = zoneLattice(polygonSetFromRings(zones));
    expect([...lattice.spacings].map((meters) => Math.round(meters * 10) / 10)).toEqual([
      31.6, 25, 10,
    ]);
    const inZone = (zone: number) => lattice.zones.filter((one) => one === zone).length;
    expect(Math.abs(inZone(0) - 1_000)).toBeLessThan(70);
    expect(inZone(1)).toBe(256);
    expect(inZone(2)).toBe(25);
  });

  it('have squares that lie side by side and do not overlap', () => {
    const lattice = zoneLattice(polygonSetFromRings([[rect(0, 0, 400, 400)]]));
    const rings = latticeSquares(lattice, [...lattice.zones.keys()]);
    expect(rings).toHaveLength(16);
    expect(rings.reduce((sum, ring) => sum + ringsArea([ring]), 0)).toBe(400 * 400);
    expect(latticeSquares(lattice, [0, 1]).map((ring) => ringsArea([ring]))).toEqual([625, 625]);
    expect(latticeSquares(lattice, [])).toEqual([]);
  });
});

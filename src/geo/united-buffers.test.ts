import { describe, expect, it } from 'vitest';
import { boundsRing } from './bounds.ts';
import { ringsArea } from './rings-area.ts';
import { unitedBuffers } from './united-buffers.ts';

describe('what lies within a distance, for drawing', () => {
  it('is a disc around a point, inside the true one by the tolerance at most', () => {
    const rings = unitedBuffers([{ type: 'point', rings: [[100, 200]] }], 300, 0.5);
    expect(rings).toHaveLength(1);
    for (let at = 0; at < rings[0].length; at += 2) {
      const meters = Math.hypot(rings[0][at] - 100, rings[0][at + 1] - 200);
      expect(meters).toBeLessThan(300.01);
      expect(meters).toBeGreaterThan(299.4);
    }
    expect(ringsArea(rings)).toBeGreaterThan(Math.PI * 299.5 ** 2);
  });

  it('joins what meets, and leaves the middle of a wide ring open', () => {
    const park = [boundsRing([0, 0, 800, 800]), boundsRing([100, 100, 700, 700])];
    const rings = unitedBuffers(
      [
        { type: 'area', rings: park },
        { type: 'line', rings: [[-400, 0, -50, 0]] },
      ],
      100,
      0.1,
    );
    expect(rings).toHaveLength(2);
    const hole = rings.find((ring) => ringsArea([ring]) < 0)!;
    expect(-ringsArea([hole])).toBeCloseTo(400 * 400, 0);
  });

  it('is nothing around nothing', () => {
    expect(unitedBuffers([], 300, 0.5)).toEqual([]);
  });
});

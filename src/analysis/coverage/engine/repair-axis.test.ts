import { describe, expect, it } from 'vitest';
import { repairAxis } from './repair-axis.ts';
import type { Rings } from './rings.ts';

const ring = (coords: readonly number[]): Rings => ({
  coords: Float64Array.from(coords),
  starts: Uint32Array.of(0, coords.length / 2),
});
/** Long teeth along y, none of the same length. */
const teeth = Array.from({ length: 20_000 }, (_, k) => [k, 0, k + 0.5, 500 + Math.sin(k)]).flat();
const turned = teeth.map((_, i) => teeth[i % 2 === 0 ? i + 1 : i - 1]);
const scattered = Array.from({ length: 60_000 }, (_, k) => (k * 0.618034 * 1000) % 997);

describe('repairAxis', () => {
  it('goes across the teeth of a comb, where few lie over one another', () => {
    expect(repairAxis(ring(teeth))).toBe('x');
    expect(repairAxis(ring(turned))).toBe('y');
  });

  it('is y where both ways are as good', () => {
    expect(repairAxis(ring([0, 0, 10, 0, 0, 10]))).toBe('y');
  });

  it('is none when every edge lies over a third of the others', () => {
    expect(repairAxis(ring(scattered))).toBe(null);
  });
});

import { describe, expect, it } from 'vitest';
import { exactTurn } from './exact-turn.ts';
import { latticeMeters, latticeStepsPerMeter } from './lattice-meters.ts';

describe('exactTurn', () => {
  it('tells left from right and from straight on', () => {
    expect(exactTurn(0, 0, 10, 0, 20, 5)).toBe(1);
    expect(exactTurn(0, 0, 10, 0, 20, -5)).toBe(-1);
    expect(exactTurn(0, 0, 10, 0, 20, 0)).toBe(0);
  });

  it('sees one step of the lattice off a line of 100 km', () => {
    const step = 1 / latticeStepsPerMeter;
    const [x, y] = [latticeMeters(70_000.1), latticeMeters(70_000.3)];
    expect(exactTurn(-x, -y, 0, 0, x, y)).toBe(0);
    expect(exactTurn(-x, -y, 0, 0, x, y + step)).toBe(1);
    expect(exactTurn(-x, -y, 0, 0, x + step, y)).toBe(-1);
  });

  it('is the opposite seen from the other end', () => {
    const [a, b, c] = [latticeMeters(0.1), latticeMeters(0.7), latticeMeters(1 / 3)];
    expect(exactTurn(a, b, c, a, b, c)).toBe(-exactTurn(b, c, c, a, a, b));
  });

  it('refuses what is on no lattice', () => {
    expect(() => latticeMeters(NaN)).toThrow('NaN');
    expect(() => latticeMeters(1e9)).toThrow('1000000000');
  });
});

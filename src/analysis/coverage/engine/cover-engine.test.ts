import { describe, expect, it } from 'vitest';
import { CoverEngine } from './cover-engine.ts';
import { polygonSetFromRings } from './polygon-set.ts';
import type { TargetShape } from './target-shape.ts';

const square = (x: number, y: number, size: number) => [
  x,
  y,
  x + size,
  y,
  x + size,
  y + size,
  x,
  y + size,
];
const twoZones = () => polygonSetFromRings([[square(0, 0, 500)], [square(500, 0, 500)]]);
const disc = (x: number, radiusMeters = 100): TargetShape => ({
  kind: 'disc',
  x,
  y: 250,
  radiusMeters,
});
const straightLine = (corners: number, radiusMeters = 2) => ({
  kind: 'line' as const,
  coords: Float64Array.from({ length: corners * 2 }, (_, i) => (i % 2 === 0 ? 50 + i * 2 : 250)),
  radiusMeters,
});
const discArea = Math.PI * 10_000;

describe('CoverEngine', () => {
  it('follows a target from one zone to the other', () => {
    const engine = new CoverEngine(twoZones());
    expect(Array.from(engine.partAreas)).toEqual([250_000, 250_000]);
    engine.setTarget(7, disc(250));
    expect(engine.coveredAreas()[0]).toBeCloseTo(discArea, 6);
    expect(engine.coveredAreas()[1]).toBe(0);
    engine.setTarget(7, disc(500));
    expect(engine.coveredAreas()[0]).toBeCloseTo(discArea / 2, 6);
    engine.setTarget(7, disc(750));
    expect(engine.coveredAreas()[0]).toBe(0);
    expect(engine.coveredAreas()[1]).toBeCloseTo(discArea, 6);
    engine.removeTarget(7);
    engine.removeTarget(7);
    expect(Array.from(engine.coveredAreas())).toEqual([0, 0]);
  });

  it('starts over after all targets are cleared', () => {
    const engine = new CoverEngine(twoZones());
    engine.setTarget(0, disc(250));
    engine.setTarget(1, straightLine(30));
    engine.coveredAreas();
    engine.clearTargets();
    expect(Array.from(engine.coveredAreas())).toEqual([0, 0]);
    engine.setTarget(0, disc(750));
    expect(engine.coveredAreas()[1]).toBeCloseTo(discArea, 6);
  });

  it('answers only the cells a drag passes', () => {
    const engine = new CoverEngine(twoZones());
    engine.setTarget(0, disc(200));
    engine.setTarget(1, disc(800));
    engine.coveredAreas();
    engine.setTarget(0, disc(205));
    engine.coveredAreas();
    expect(engine.stats.dirtyCellsLast).toBeLessThan(40);
    engine.coveredAreas();
    expect(engine.stats.dirtyCellsLast).toBe(0);
  });

  it('moves only the stretch of a long line whose corner moves', () => {
    const engine = new CoverEngine(twoZones());
    const line = straightLine(81);
    engine.setTarget(0, line);
    const pieces = engine.stats.targetPieces;
    expect(pieces).toBe(10);
    const whole = engine.coveredAreas()[0];
    const coords = line.coords.slice();
    coords[41] += 40;
    engine.setTarget(0, { ...line, coords });
    expect(engine.coveredAreas()[0]).not.toBe(whole);
    expect(engine.stats.dirtyCellsLast).toBeLessThan(15);
    expect(engine.stats.targetPieces).toBe(pieces);
    engine.setTarget(0, line);
    expect(engine.coveredAreas()[0]).toBe(whole);
  });

  it('uses the same memory again and again', () => {
    const engine = new CoverEngine(twoZones());
    for (let round = 0; round < 50; round++) {
      engine.setTarget(0, straightLine(10 + (round % 7)));
      engine.setTarget(1, disc(100 + round * 10));
      engine.coveredAreas();
    }
    engine.removeTarget(0);
    engine.removeTarget(1);
    expect(engine.stats).toMatchObject({ touches: 0, targetPieces: 0, targetCurves: 0 });
  });

  it('names a part it cannot use and answers NaN for it, and the others as ever', () => {
    const set = polygonSetFromRings([
      [square(0, 0, 500)],
      [[0, 0, 10, 10, 20, 20]],
      [[0, 0, NaN, 0, 5, 5]],
      [],
      [[0, 0, 1e12, 0, 5, 5]],
    ]);
    const engine = new CoverEngine(set);
    expect([...engine.refusedParts]).toEqual([
      [1, 'no-area'],
      [2, 'not-finite'],
      [3, 'empty'],
      [4, 'too-far'],
    ]);
    engine.setTarget(0, disc(250));
    expect(engine.coveredAreas()[0]).toBeCloseTo(discArea, 6);
    expect(Array.from(engine.coveredAreas().slice(1)).every(Number.isNaN)).toBe(true);
    expect(Array.from(engine.partAreas.slice(1)).every(Number.isNaN)).toBe(true);
  });

  it.each<[string, TargetShape]>([
    ['bad-radius', disc(0, -1)],
    ['bad-radius', disc(0, Infinity)],
    ['not-finite', disc(NaN)],
    ['too-far', disc(1e12)],
    ['empty', { kind: 'line', coords: new Float64Array(0), radiusMeters: 5 }],
    ['not-finite', { kind: 'line', coords: Float64Array.of(0, 0, 5, NaN), radiusMeters: 5 }],
    ['empty', { kind: 'area', rings: [], radiusMeters: 0 }],
    ['no-area', { kind: 'area', rings: [Float64Array.of(0, 0, 5, 5)], radiusMeters: 0 }],
    ['no-area', { kind: 'area', rings: [Float64Array.of(0, 0, 9, 9, 3, 3)], radiusMeters: 9 }],
  ])('names why a target is refused (%s) and leaves its slot empty', (reason, shape) => {
    const engine = new CoverEngine(twoZones());
    engine.setTarget(0, disc(250));
    expect(engine.setTarget(0, shape)).toEqual({ refused: reason });
    expect(Array.from(engine.coveredAreas())).toEqual([0, 0]);
  });

  it('works without parts, and throws on a slot that is no slot', () => {
    const engine = new CoverEngine(polygonSetFromRings([]));
    expect(engine.setTarget(0, disc(0))).toEqual({ accepted: true });
    expect(engine.coveredAreas().length).toBe(0);
    expect(() => engine.setTarget(-1, disc(0))).toThrow('No target slot -1');
    expect(() => new CoverEngine(twoZones(), { cellMeters: 0 })).toThrow('cellMeters');
  });

  it('takes larger cells when the place is vast', () => {
    const country = polygonSetFromRings([[square(0, 0, 1_000_000)]]);
    const engine = new CoverEngine(country, { cellMeters: 25 });
    expect(engine.stats.cells).toBeLessThan(16_000_000);
    engine.setTarget(0, { kind: 'disc', x: 5e5, y: 5e5, radiusMeters: 20_000 });
    expect(engine.coveredAreas()[0] / (Math.PI * 4e8)).toBeCloseTo(1, 12);
  });
});

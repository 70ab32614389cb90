import { describe, expect, it } from 'vitest';
import { CoverEngine } from './cover-engine.ts';
import { coverInSlices } from './cover-in-slices.ts';
import { polygonSetFromRings } from './polygon-set.ts';
import { preparedInSlices, preparedParts } from './prepared-parts.ts';
import type { TargetShape } from './target-shape.ts';

const block = polygonSetFromRings([[[0, 0, 2000, 0, 2000, 2000, 0, 2000]]]);
const discs = (count: number): TargetShape[] =>
  Array.from({ length: count }, (_, i) => ({
    kind: 'disc',
    x: (i * 37) % 2000,
    y: (i * 91) % 2000,
    radiusMeters: 5 + (i % 7),
  }));

describe('coverInSlices', () => {
  it('answers as setting every target does, with progress on the way', () => {
    const targets = discs(7000);
    const engine = new CoverEngine(block);
    const shares = [...coverInSlices(engine, targets)];
    expect(shares.length).toBeGreaterThan(3);
    shares.forEach((share, i) => expect(share).toBeGreaterThan(i === 0 ? 0 : shares[i - 1]));
    expect(shares[shares.length - 1]).toBeLessThanOrEqual(1);
    const plain = new CoverEngine(block);
    targets.forEach((target, slot) => plain.setTarget(slot, target));
    expect(engine.coveredAreas()).toEqual(plain.coveredAreas());
  });

  it('names what it refuses, by its place in the list', () => {
    const engine = new CoverEngine(block);
    const bad: TargetShape = { kind: 'disc', x: 0, y: NaN, radiusMeters: 5 };
    const slices = coverInSlices(engine, [...discs(3), bad], 40);
    let slice = slices.next();
    while (slice.done !== true) slice = slices.next();
    expect([...slice.value]).toEqual([[3, 'not-finite']]);
  });

  it('leaves an engine that can go on when somebody stops asking', () => {
    const engine = new CoverEngine(block);
    coverInSlices(engine, discs(7000)).next();
    engine.clearTargets();
    expect(engine.coveredAreas()[0]).toBe(0);
  });
});

describe('preparedInSlices', () => {
  it('prepares what preparing at once does, with progress on the way', () => {
    const tiles = Array.from({ length: 3000 }, (_, i) => {
      const [x, y] = [(i % 60) * 40, Math.floor(i / 60) * 40];
      return [[x, y, x + 40, y, x + 40, y + 40, x, y + 40]];
    });
    const parts = polygonSetFromRings([...tiles, [[0, 0, 5, NaN, 9, 9]]]);
    const shares: number[] = [];
    const slices = preparedInSlices(parts);
    let slice = slices.next();
    for (; slice.done !== true; slice = slices.next()) shares.push(slice.value);
    expect(shares.length).toBeGreaterThan(10);
    shares.forEach((share, i) => expect(share).toBeGreaterThanOrEqual(i === 0 ? 0 : shares[i - 1]));
    expect(slice.value).toEqual(preparedParts(parts));
    expect([...slice.value.refused]).toEqual([[3000, 'not-finite']]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { area, disc, engineOf, type Item, line, type Point } from './scenes.ts';

type WrittenTarget =
  | { kind: 'disc'; x: number; y: number; radiusMeters: number }
  | { kind: 'line'; coords: Point[]; radiusMeters: number }
  | { kind: 'area'; rings: Item; radiusMeters: number };

interface GoldenCase {
  situation: string;
  because: string;
  parts: Item[];
  targets: WrittenTarget[];
  expected: number[];
  partAreas?: number[];
  toleranceSquareMeters?: number;
}

const folder = new URL('./cases/', import.meta.url);
const cases = readdirSync(folder).map((name): GoldenCase => {
  const read: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  if (!isGoldenCase(read)) throw new Error(`${name} is no golden case`);
  return read;
});

function isGoldenCase(read: unknown): read is GoldenCase {
  if (typeof read !== 'object' || read === null) return false;
  return ['situation', 'because', 'parts', 'targets', 'expected'].every((key) => key in read);
}

function shapeOf(target: WrittenTarget) {
  if (target.kind === 'disc') return disc(target.x, target.y, target.radiusMeters);
  if (target.kind === 'line') return line(target.coords, target.radiusMeters);
  return area(target.rings, target.radiusMeters);
}

describe.each([50, 25, 170, 3000])('with cells of %d m', (cellMeters) => {
  it.each(cases)('$situation: $because', (golden) => {
    const { parts, targets, expected, partAreas, toleranceSquareMeters = 1e-6 } = golden;
    const engine = engineOf(parts, cellMeters);
    expect(engine.refusedParts.size).toBe(0);
    targets.forEach((target, slot) => {
      expect(engine.setTarget(slot, shapeOf(target))).toEqual({ accepted: true });
    });
    const covered = engine.coveredAreas();
    expected.forEach((squareMeters, part) => {
      expect(Math.abs(covered[part] - squareMeters)).toBeLessThan(toleranceSquareMeters);
    });
    partAreas?.forEach((squareMeters, part) => {
      expect(engine.partAreas[part]).toBeCloseTo(squareMeters, 6);
    });
    targets.forEach((_, slot) => engine.removeTarget(slot));
    expect(engine.coveredAreas().every((squareMeters) => squareMeters === 0)).toBe(true);
  });
});

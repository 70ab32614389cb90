import { describe, expect, it } from 'vitest';
import { cutHole } from './cut-hole.ts';
import { geodesicArea } from './geodesic-area.ts';
import { shapeTrouble } from './shape-trouble.ts';
import { simplifyGeometry } from './simplify-geometry.ts';
import { simplifyLine } from './simplify-line.ts';
import { splitArea } from './split-area.ts';
import { splitLine, splitLineAt } from './split-line.ts';
import type { AreaGeometry, ShapeResult } from './shape-result.ts';

/** Hundredths of a degree from a corner of the city. */
function ringOf(...corners: readonly (readonly [number, number])[]): GeoJSON.Position[] {
  return [...corners, corners[0]].map(([x, y]) => [10.4 + x / 100, 63.4 + y / 100]);
}

function lineOf(...corners: readonly (readonly [number, number])[]): GeoJSON.Position[] {
  return ringOf(...corners).slice(0, -1);
}

function area(...rings: GeoJSON.Position[][]): GeoJSON.Polygon {
  return { type: 'Polygon', coordinates: rings };
}

function valueOf<Value>(result: ShapeResult<Value>): Value {
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

const square = area(ringOf([0, 0], [4, 0], [4, 4], [0, 4]));
const pond = ringOf([1, 1], [1, 3], [3, 3], [3, 1]);
const withPond = area(square.coordinates[0], pond);

function expectParts(parts: readonly AreaGeometry[], whole: AreaGeometry, count: number): void {
  expect(parts).toHaveLength(count);
  for (const part of parts) expect(shapeTrouble(part)).toBeNull();
  const sum = parts.reduce((total, part) => total + geodesicArea(part), 0);
  expect(sum / geodesicArea(whole)).toBeCloseTo(1, 9);
}

describe('an area cut by a line', () => {
  it('falls in two that share the corners of the cut', () => {
    const parts = valueOf(splitArea(square, lineOf([-1, 1], [2, 2.2], [5, 1])));
    expectParts(parts, square, 2);
    const [first, second] = parts.map((part) => new Set(part.coordinates.flat(1).map(String)));
    expect([...first].filter((corner) => second.has(corner))).toHaveLength(3);
  });

  it('falls in as many as the line makes, its holes with them', () => {
    const zigzag = lineOf([-1, 1], [5, 1.5], [-1, 2], [5, 2.5]);
    expectParts(valueOf(splitArea(square, zigzag)), square, 4);
    expectParts(valueOf(splitArea(withPond, lineOf([-1, 0.5], [5, 0.5]))), withPond, 2);
    expectParts(valueOf(splitArea(withPond, lineOf([-1, 2], [5, 2]))), withPond, 2);
    const loop = lineOf([0.2, 0.2], [0.8, 0.2], [0.8, 0.8], [0.2, 0.8], [0.2, 0.1]);
    expectParts(valueOf(splitArea(square, loop)), square, 2);
  });

  it('keeps its height at corners that were there', () => {
    const high = area(square.coordinates[0].map((p) => [...p, 12]));
    const [part] = valueOf(splitArea(high, lineOf([-1, 1], [5, 1])));
    expect(part.coordinates.flat(1)).toContainEqual([10.44, 63.44, 12]);
  });

  it('is cut from corner to corner, and by a line that ends on its border', () => {
    expectParts(valueOf(splitArea(square, lineOf([0, 0], [4, 4]))), square, 2);
    expectParts(valueOf(splitArea(square, lineOf([0, 1.3], [4, 2.7]))), square, 2);
  });

  it('stays whole where the line passes by, ends inside or runs along the border', () => {
    const refused = { ok: false, reason: 'line-does-not-cross' };
    expect(splitArea(square, lineOf([-1, 1], [2, 2]))).toEqual(refused);
    expect(splitArea(square, lineOf([-1, -1], [5, -1]))).toEqual(refused);
    expect(splitArea(square, lineOf([-1, 0], [5, 0]))).toEqual(refused);
    expect(splitArea(square, lineOf([1, 1]))).toEqual(refused);
    expect(splitArea(withPond, lineOf([-1, 2], [2, 2]))).toEqual(refused);
  });

  it('leaves islands that are not cut with the largest part', () => {
    const island = ringOf([6, 0], [7, 0], [7, 1], [6, 1]);
    const islands: AreaGeometry = {
      type: 'MultiPolygon',
      coordinates: [square.coordinates, [island]],
    };
    const parts = valueOf(splitArea(islands, lineOf([-1, 3], [5, 3])));
    expectParts(parts, islands, 2);
    expect(parts.map(({ type }) => type)).toEqual(['MultiPolygon', 'Polygon']);
  });
});

describe('a hole', () => {
  it('is cut inside, wound as RFC 7946 asks, whichever way it was drawn', () => {
    for (const ring of [pond, pond.toReversed()]) {
      const cut = valueOf(cutHole(square, ring));
      expect(geodesicArea(cut) / geodesicArea(withPond)).toBeCloseTo(1, 12);
      expect(cut.coordinates).toHaveLength(2);
      expect(shapeTrouble(cut)).toBeNull();
    }
  });

  it('that touches the border is a notch, in a corner or along a side', () => {
    const notch = valueOf(cutHole(square, ringOf([1, 0], [3, 0], [3, 1], [1, 1])));
    expect(notch).toMatchObject({ type: 'Polygon' });
    expect(notch.coordinates).toHaveLength(1);
    const atPoint = valueOf(cutHole(square, ringOf([2, 0], [3, 1], [1, 1])));
    expect(shapeTrouble(atPoint)).toBeNull();
    expect(geodesicArea(atPoint)).toBeLessThan(geodesicArea(square));
  });

  it('is refused outside, across the border, in another hole and over everything', () => {
    const reasonOf = (shape: AreaGeometry, ring: GeoJSON.Position[]) => {
      const cut = cutHole(shape, ring);
      return cut.ok ? null : cut.reason;
    };
    expect(reasonOf(square, ringOf([5, 5], [6, 5], [6, 6]))).toBe('hole-not-inside');
    expect(reasonOf(square, ringOf([3, 3], [6, 3], [6, 5]))).toBe('hole-not-inside');
    expect(reasonOf(withPond, ringOf([1.5, 1.5], [2, 1.5], [2, 2]))).toBe('hole-not-inside');
    expect(reasonOf(square, square.coordinates[0])).toBe('hole-everything');
    expect(reasonOf(square, ringOf([1, 1], [2, 2], [3, 3]))).toBe('no-area');
  });
});

describe('a line', () => {
  const bent = lineOf([0, 0], [2, 0], [2, 2]);

  it('is cut by every line it meets, at places both pieces share', () => {
    const pieces = valueOf(splitLine(bent, lineOf([1, -1], [1, 1], [3, 1])));
    expect(pieces).toHaveLength(3);
    expect(pieces[0].at(-1)).toEqual(pieces[1][0]);
    expect(pieces[1].at(-1)).toEqual(pieces[2][0]);
    expect(pieces[0][0]).toEqual(bent[0]);
    expect(pieces[2].at(-1)).toEqual(bent[2]);
  });

  it('is cut at a corner once', () => {
    expect(valueOf(splitLine(bent, lineOf([1, 1], [3, -1])))).toHaveLength(2);
    expect(valueOf(splitLineAt(bent, bent[1]))).toEqual([bent.slice(0, 2), bent.slice(1)]);
  });

  it('is cut at the nearest place', () => {
    const [first, second] = valueOf(splitLineAt(bent, [10.41, 63.399]));
    expect(first).toHaveLength(2);
    expect(second).toHaveLength(3);
    expect(first[1][1]).toBe(63.4);
  });

  it('is not cut by one that misses it or meets its end', () => {
    expect(splitLine(bent, lineOf([5, 5], [6, 6]))).toMatchObject({ reason: 'line-misses' });
    expect(splitLine(bent, lineOf([0, -1], [0, 1]))).toMatchObject({ reason: 'line-misses' });
    expect(splitLineAt(bent, bent[0])).toMatchObject({ reason: 'line-misses' });
  });
});

describe('simplifying', () => {
  it('keeps the ends and what stands out of a line', () => {
    const wavy = Array.from({ length: 50 }, (_, i) => [10.4 + i / 10_000, 63.4 + (i % 2) / 1e7]);
    expect(simplifyLine(wavy, 0.5)).toEqual([wavy[0], wavy[49]]);
    const spike = wavy.with(20, [10.402, 63.401]);
    expect(simplifyLine(spike, 0.5)).toContainEqual([10.402, 63.401]);
  });

  it('never makes a ring cross itself, and leaves one of three corners alone', () => {
    // A long bay one metre beside the shore outside: a coarse tolerance would close over it.
    const bay = area(
      ringOf(
        [0, 0],
        [4, 0],
        [4, 4],
        [2.02, 4],
        [2.02, 0.02],
        [2, 0.01],
        [1.98, 0.02],
        [1.98, 4],
        [0, 4],
      ),
    );
    for (const tolerance of [1, 10, 100, 1000]) {
      const simpler = simplifyGeometry(bay, tolerance);
      expect(shapeTrouble(simpler)).toBeNull();
      expect(simpler.coordinates[0].length).toBeGreaterThanOrEqual(4);
    }
    const triangle = area(ringOf([0, 0], [1, 0], [0, 1]));
    expect(simplifyGeometry(triangle, 1e6)).toEqual(triangle);
  });
});

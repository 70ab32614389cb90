import { describe, expect, it } from 'vitest';
import type { Zone } from '../domain/loaded-workspace.ts';
import { outerBorders } from './outer-borders.ts';

function box(west: number, south: number): Zone {
  const [east, north] = [west + 1, south + 1];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { geometry: { type: 'Polygon', coordinates: [ring] } } as unknown as Zone;
}

function sidesOf(lines: readonly GeoJSON.Position[][]): number {
  return lines.reduce((sum, line) => sum + line.length - 1, 0);
}

describe('the border around zones', () => {
  it('is the closed ring of one zone', () => {
    const [line, ...others] = outerBorders([box(0, 0)]);
    expect(others).toEqual([]);
    expect(line).toHaveLength(5);
    expect(line[0]).toEqual(line[4]);
  });

  it('leaves out what lies between neighbours, and is one line around them', () => {
    const lines = outerBorders([box(0, 0), box(1, 0), box(2, 0)]);
    expect(lines).toHaveLength(1);
    expect(sidesOf(lines)).toBe(8);
    const between = lines[0].filter(([lng], at) => lng === 1 && lines[0][at + 1]?.[0] === 1);
    expect(between).toEqual([]);
  });

  it('is a line each around those that lie apart, and none around nothing', () => {
    expect(outerBorders([box(0, 0), box(5, 5)])).toHaveLength(2);
    expect(outerBorders([])).toEqual([]);
  });

  it('goes around the hole in the middle of a ring of zones too', () => {
    const around = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => [x, y] as const));
    const ring = around.filter(([x, y]) => x !== 1 || y !== 1).map(([x, y]) => box(x, y));
    const lines = outerBorders(ring);
    expect(sidesOf(lines)).toBe(12 + 4);
    for (const line of lines) expect(line[0]).toEqual(line.at(-1));
  });
});

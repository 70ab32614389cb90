import { describe, expect, it } from 'vitest';
import { SegmentGrid } from './segment-grid.ts';

function metAlong(grid: SegmentGrid, path: readonly [number, number, number, number]): number[] {
  const met: number[] = [];
  grid.someAlong(...path, 0, (id) => {
    met.push(id);
    return false;
  });
  return met;
}

describe('SegmentGrid', () => {
  it('meets a segment on a level path between two rows, walked either way', () => {
    const grid = new SegmentGrid([0, 0, 400, 400]);
    grid.add(7, 200, 10, 200, 390);
    expect(metAlong(grid, [390, 80, 10, 80])).toEqual([7]);
    expect(metAlong(grid, [10, 80, 390, 80])).toEqual([7]);
  });

  it('meets every segment once, also those that lie in many cells or outside the bounds', () => {
    const grid = new SegmentGrid([0, 0, 400, 400]);
    grid.add(0, -500, -500, 900, 900);
    grid.add(1, 1000, 0, 1000, 50);
    expect(metAlong(grid, [-500, -400, 900, 800])).toContain(0);
    expect(metAlong(grid, [-500, -500, 900, 900]).filter((id) => id === 0)).toHaveLength(1);
    expect(grid.near(990, 20, 15)).toContain(1);
  });

  it('meets all that a path crosses, whatever its direction', () => {
    const grid = new SegmentGrid([0, 0, 2000, 2000]);
    for (let id = 0; id < 50; id++) grid.add(id, 40 * id, 0, 40 * id, 2000);
    for (const [y1, y2] of [
      [3, 1997],
      [1997, 3],
      [1000, 1000.0001],
      [1000.0001, 1000],
    ]) {
      expect(new Set(metAlong(grid, [1990, y1, 5, y2])).size).toBeGreaterThanOrEqual(49);
    }
  });

  it('forgets what is taken out and refuses to take out what is not there', () => {
    const grid = new SegmentGrid([0, 0, 400, 400]);
    grid.add(3, 10, 10, 200, 300);
    grid.remove(3, 10, 10, 200, 300);
    expect(grid.near(100, 150, 200)).toEqual([]);
    expect(() => grid.remove(3, 10, 10, 200, 300)).toThrow('3');
  });
});

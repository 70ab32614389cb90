import { describe, expect, it } from 'vitest';
import { distanceToPath } from './distance-to-path.ts';

describe('distance to a path', () => {
  it('is that to the nearest point of any segment', () => {
    const path = [0, 0, 100, 0, 100, 100];
    expect(distanceToPath(50, 30, path)).toBe(30);
    expect(distanceToPath(-30, -40, path)).toBe(50);
    expect(distanceToPath(120, 50, path)).toBe(20);
  });

  it('is that to the point of a path of one, or of one that does not move', () => {
    expect(distanceToPath(3, 4, [0, 0])).toBe(5);
    expect(distanceToPath(3, 4, [0, 0, 0, 0])).toBe(5);
    expect(distanceToPath(3, 4, [])).toBe(Infinity);
  });
});

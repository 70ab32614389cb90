import { expect, it } from 'vitest';
import { spacingForArea } from './spacing-for-area.ts';

it('is the finest for a town, and as wide as it must be for a county', () => {
  expect(spacingForArea(340e6, 50, 1_000_000)).toBe(50);
  expect(spacingForArea(40_000e6, 50, 1_000_000)).toBe(200);
});

it('never lays more than about so many points, and is the finest where there is no area', () => {
  for (const area of [0, 1, 5e9, 4e10, 1e12]) {
    const spacing = spacingForArea(area, 50, 1_000_000);
    expect(area / spacing ** 2).toBeLessThanOrEqual(1_000_001);
    expect(spacing).toBeGreaterThanOrEqual(50);
  }
});

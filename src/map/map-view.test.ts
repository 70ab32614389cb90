import { describe, expect, it } from 'vitest';
import { mapView } from './map-view.ts';

describe('the view', () => {
  const view = mapView([10.4, 63.42], 14, [600, 400]);

  it('has its centre under its own pixel', () => {
    const [x, y] = view.project([10.4, 63.42]);
    expect(x).toBeCloseTo(600, 6);
    expect(y).toBeCloseTo(400, 6);
  });

  it('goes from pixel to position and back', () => {
    const [x, y] = view.project(view.unproject([37, 752]));
    expect(x).toBeCloseTo(37, 6);
    expect(y).toBeCloseTo(752, 6);
  });

  it('has a world of 512 pixels at zoom 0, twice as wide for every level', () => {
    expect(mapView([0, 0], 0, [0, 0]).worldPixels).toBe(512);
    const [west] = mapView([0, 0], 1, [0, 0]).project([-180, 0]);
    expect(west).toBeCloseTo(-512, 9);
  });

  it('lays north up', () => {
    expect(view.project([10.4, 63.43])[1]).toBeLessThan(400);
  });
});

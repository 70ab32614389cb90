import { describe, expect, it } from 'vitest';
import { bearingBetween } from '../geo/bearing-between.ts';
import { mapView } from './map-view.ts';
import { trueView } from './true-pixels.ts';

describe('true pixels', () => {
  it('have the right angles of the ground, from the south to the far north', () => {
    for (const latitude of [0.1, 45, 63.4, 78]) {
      const view = trueView(mapView([10, latitude], 15, [400, 300]));
      const middle = view.project([10, latitude]);
      const at = (dx: number, dy: number) => view.unproject([middle[0] + dx, middle[1] + dy]);
      const turn =
        bearingBetween([10, latitude], at(100, 40)) - bearingBetween([10, latitude], at(40, -100));
      expect(turn).toBeCloseTo(90, 2);
    }
  });

  it('lead back to the pixels of the canvas', () => {
    const view = trueView(mapView([10.4, 63.4], 15, [400, 300]));
    const [x, y] = view.to(view.from([123, 456]));
    expect([x, y].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([123, 456]);
  });
});

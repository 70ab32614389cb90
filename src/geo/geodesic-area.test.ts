import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { densify } from './densify.ts';
import { geodesicArea } from './geodesic-area.ts';

/** The area on the ellipsoid, with the edges cut so short that geodesics follow the parallels. */
function geodesicRingArea(ring: number[][]): number {
  const flat = densify(ring, 20);
  const polygon = Geodesic.WGS84.Polygon(false);
  for (let at = 0; at < flat.length - 2; at += 2) polygon.AddPoint(flat[at + 1], flat[at]);
  return Math.abs(polygon.Compute(false, true).area!);
}

function square(lng: number, lat: number, side: number): number[][] {
  return [
    [lng, lat],
    [lng + side, lat],
    [lng + side, lat + side],
    [lng, lat + side],
    [lng, lat],
  ];
}

describe('area of a polygon', () => {
  it('agrees with the ellipsoid within 0.0001 %, from a pocket park to a county', () => {
    for (const side of [0.0005, 0.01, 0.2]) {
      const ring = square(10.4, 63.4, side);
      const expected = geodesicRingArea(ring);
      const area = geodesicArea({ type: 'Polygon', coordinates: [ring] });
      expect(Math.abs(area / expected - 1)).toBeLessThan(1e-6);
    }
  });

  it('leaves holes out and adds the parts, whichever way the rings turn', () => {
    const outer = square(10.4, 63.4, 0.01);
    const hole = square(10.402, 63.402, 0.002);
    const other = square(10.5, 63.45, 0.003).reverse();
    const expected = geodesicRingArea(outer) - geodesicRingArea(hole) + geodesicRingArea(other);
    const area = geodesicArea({ type: 'MultiPolygon', coordinates: [[outer, hole], [other]] });
    expect(Math.abs(area / expected - 1)).toBeLessThan(1e-6);
  });

  it('closes a ring that the hand has not closed yet', () => {
    const closed = square(10.4, 63.4, 0.01);
    expect(geodesicArea({ type: 'Polygon', coordinates: [closed.slice(0, -1)] })).toBeCloseTo(
      geodesicArea({ type: 'Polygon', coordinates: [closed] }),
      6,
    );
    expect(geodesicArea({ type: 'Polygon', coordinates: [[]] })).toBe(0);
  });
});

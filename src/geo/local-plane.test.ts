import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { localPlane } from './local-plane.ts';

const trondheim = localPlane([10.3951, 63.4305]);

describe('local plane', () => {
  it('gives the coordinates of the worked example of EPSG 9820', () => {
    // Guidance Note 7-2, Lambert Azimuthal Equal Area: ETRS89 / LAEA Europe, 50° N 5° E.
    const [east, north] = localPlane([10, 52]).toLocal([5, 50]);
    expect(east + 4_321_000).toBeCloseTo(3_962_799.45, 2);
    expect(north + 3_210_000).toBeCloseTo(2_999_718.85, 2);
  });

  it('keeps distances from the centre within 0.001 % to 50 km and turns east right', () => {
    for (const meters of [1, 500, 5_000, 50_000]) {
      for (const azimuth of [0, 45, 90, 200, 300]) {
        const end = Geodesic.WGS84.Direct(63.4305, 10.3951, azimuth, meters);
        const [x, y] = trondheim.toLocal([end.lon2!, end.lat2!]);
        expect(Math.abs(Math.hypot(x, y) / meters - 1)).toBeLessThan(1e-5);
        expect(Math.sign(Math.round(x))).toBe(Math.sign(Math.round(meters * sine(azimuth))));
      }
    }
  });

  it('keeps a 500 m step within 0.0005 % 20 km from the centre and 0.0015 % at 50 km', () => {
    for (const [away, tolerance] of [
      [20_000, 5e-6],
      [50_000, 1.5e-5],
    ]) {
      for (let azimuth = 0; azimuth < 360; azimuth += 10) {
        const from = Geodesic.WGS84.Direct(63.4305, 10.3951, azimuth, away);
        const to = Geodesic.WGS84.Direct(from.lat2!, from.lon2!, azimuth * 7, 500);
        const a = trondheim.toLocal([from.lon2!, from.lat2!]);
        const b = trondheim.toLocal([to.lon2!, to.lat2!]);
        expect(Math.abs(Math.hypot(b[0] - a[0], b[1] - a[1]) / 500 - 1)).toBeLessThan(tolerance);
      }
    }
  });

  it('comes back to the same position from anywhere within 500 km', () => {
    for (const [lng, lat] of [
      [10.3951, 63.4305],
      [10.39, 63.2],
      [18.07, 59.33],
      [4.7, 61.9],
    ]) {
      const [backLng, backLat] = trondheim.toLngLat(trondheim.toLocal([lng, lat]));
      expect(backLng).toBeCloseTo(lng, 12);
      expect(backLat).toBeCloseTo(lat, 12);
    }
  });

  it('converts flat pairs as it converts single positions', () => {
    const flat = trondheim.project([10.4, 63.43, 10.5, 63.4]);
    expect([flat[2], flat[3]]).toEqual([...trondheim.toLocal([10.5, 63.4])]);
    expect(trondheim.unproject(flat)[3]).toBeCloseTo(63.4, 12);
  });

  it('refuses a centre that is no position on the map', () => {
    expect(() => localPlane([10, 90])).toThrow('10, 90');
    expect(() => localPlane([Number.NaN, 63])).toThrow('NaN');
  });
});

function sine(degrees: number): number {
  return Math.round(Math.sin((degrees * Math.PI) / 180) * 1e9) / 1e9;
}

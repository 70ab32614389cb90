import type { LngLat } from '../geo/lng-lat.ts';

/** A position on the square Web Mercator world: x east and y south, both 0–1. */
export type WorldPoint = readonly [x: number, y: number] & { readonly space?: 'web-mercator' };

export function worldFromLngLat([lng, lat]: readonly [number, number]): WorldPoint {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [0.5 + lng / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

export function lngLatFromWorld([x, y]: WorldPoint): LngLat {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, lat];
}

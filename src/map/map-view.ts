import type { LngLat } from '../geo/lng-lat.ts';
import { lngLatFromWorld, worldFromLngLat } from './world-point.ts';

/** A position on the map's canvas, CSS pixels from its upper left corner. */
export type CanvasPixels = readonly [x: number, y: number] & { readonly space?: 'canvas-pixels' };

/** Where the map looks, enough to go from position to pixel and back: north is always up. */
export interface MapView {
  readonly centre: LngLat;
  readonly zoom: number;
  /** Pixel under which the centre lies. */
  readonly centrePixel: CanvasPixels;
  /** CSS pixels for the width of the whole world. */
  readonly worldPixels: number;
  readonly project: (position: readonly [number, number]) => CanvasPixels;
  readonly unproject: (pixel: CanvasPixels) => LngLat;
}

const tilePixels = 512;

/** The view of a map without tilt or turn, in Web Mercator as MapLibre draws it. */
export function mapView(centre: LngLat, zoom: number, centrePixel: CanvasPixels): MapView {
  const worldPixels = tilePixels * 2 ** zoom;
  const [centreX, centreY] = worldFromLngLat(centre);
  return {
    centre,
    zoom,
    centrePixel,
    worldPixels,
    project: (position) => {
      const [x, y] = worldFromLngLat(position);
      return [
        centrePixel[0] + (x - centreX) * worldPixels,
        centrePixel[1] + (y - centreY) * worldPixels,
      ];
    },
    unproject: ([x, y]) =>
      lngLatFromWorld([
        centreX + (x - centrePixel[0]) / worldPixels,
        centreY + (y - centrePixel[1]) / worldPixels,
      ]),
  };
}

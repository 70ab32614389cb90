import { degreesPerMeter } from '../geo/degrees-per-meter.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import type { CanvasPixels, MapView } from './map-view.ts';

/** Pixels whose y is stretched so that angles and squares among them are those on the ground. */
export type TruePixels = readonly [x: number, y: number] & { readonly space?: 'true-pixels' };

/** The view in true pixels: a right angle in them is a right angle on the ground. */
export interface TrueView {
  readonly project: (position: LngLat) => TruePixels;
  readonly unproject: (at: TruePixels) => LngLat;
  readonly from: (pixel: CanvasPixels) => TruePixels;
  readonly to: (at: TruePixels) => CanvasPixels;
}

/**
 * How much longer a pixel is to the north than to the east, at a latitude. The map draws degrees of
 * an ellipsoid as if it were a sphere, so that a right angle on it may be 0.2° off on the ground.
 */
export function northPerEast(latitude: number): number {
  const { lng, lat } = degreesPerMeter(latitude);
  return (lng * Math.cos((latitude * Math.PI) / 180)) / lat;
}

export function trueView(view: MapView): TrueView {
  const stretch = northPerEast(view.centre[1]);
  const from = ([x, y]: CanvasPixels): TruePixels => [x, y * stretch];
  const to = ([x, y]: TruePixels): CanvasPixels => [x, y / stretch];
  return {
    project: ([lng, lat]) => from(view.project([lng, lat])),
    unproject: (at) => view.unproject(to(at)),
    from,
    to,
  };
}

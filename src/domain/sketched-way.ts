import type { MeasureId } from './ids.ts';

/**
 * What a measure does to the ways of a place: `crossing` opens barriers (and is a path where it is
 * a line), `path` joins the path network, `closed` takes the streets it is drawn along out of it.
 */
export type WayEffect = 'crossing' | 'path' | 'closed';

/** A measure that changes how one gets about, as the analysis sees it. */
export interface SketchedWay {
  readonly id: MeasureId;
  readonly effect: WayEffect;
  /** WGS 84. */
  readonly geometry: GeoJSON.Point | GeoJSON.LineString;
}

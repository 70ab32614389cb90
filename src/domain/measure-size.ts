import { geodesicArea } from '../geo/geodesic-area.ts';
import { measureLength } from '../geo/measure-length.ts';
import type { MeasureGeometry } from './measure.ts';

/** How long or how large a drawn shape is; null where the shape has no such size. */
export interface MeasureSize {
  readonly lengthMeters: number | null;
  readonly areaSquareMeters: number | null;
}

/** Geodesic length of a line in metres, and area of an area in square metres. WGS 84 in. */
export function measureSize(geometry: MeasureGeometry): MeasureSize {
  switch (geometry.type) {
    case 'Point':
      return { lengthMeters: null, areaSquareMeters: null };
    case 'LineString':
      return { lengthMeters: measureLength(geometry.coordinates), areaSquareMeters: null };
    case 'Polygon':
    case 'MultiPolygon':
      return { lengthMeters: null, areaSquareMeters: geodesicArea(geometry) };
  }
}

import { circleRing } from '../geo/circle-ring.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { measureLength } from '../geo/measure-length.ts';
import { rectangleRing } from '../geo/rectangle-ring.ts';
import { simplifyLine } from '../geo/simplify-line.ts';
import { uncrossRing } from '../geo/uncross-ring.ts';
import type { DrawMethod } from './draw-method.ts';
import { drawnGeometry } from './drawn-geometry.ts';
import type { MeasureGeometry } from './measure.ts';
import type { DrawnShape } from './measure-kind.ts';

/** What a hand has drawn so far of a new line or area. */
export interface Drawing {
  readonly placed: readonly LngLat[];
  /** Absent: corner by corner. */
  readonly method?: DrawMethod;
  /** What lies between the last corner and the pointer, where a line is followed. */
  readonly along?: readonly LngLat[];
  /** Degrees clockwise from north: the way one pair of a rectangle's sides runs. */
  readonly bearing?: number;
  /** How far a freehand line may be from the stroke that the hand made. */
  readonly toleranceMeters?: number;
}

/** One pair of sides runs from west to east where nothing says otherwise. */
export const rectangleBearing = 90;

/**
 * The shape that a drawing makes with the pointer as its loose end (null: with what was placed
 * alone), WGS 84; null while it is not yet a shape. A rectangle and a circle take their second
 * position from the pointer until it is placed; a freehand stroke is simplified, and the outline of
 * an area is left without the loops in which it crosses itself.
 */
export function drawingGeometry(
  shape: DrawnShape,
  drawing: Drawing,
  pointer: LngLat | null,
): MeasureGeometry | null {
  const { method, placed, along = [] } = drawing;
  switch (method) {
    case 'rectangle':
    case 'circle': {
      const [first, second = pointer] = placed;
      if (!first || !second) return null;
      const ring =
        method === 'circle'
          ? circleRing(first, measureLength([first, second]))
          : rectangleRing(first, second, drawing.bearing ?? rectangleBearing);
      return ring && { type: 'Polygon', coordinates: [ring] };
    }
    case 'freehand':
      return strokeGeometry(shape, pointer ? [...placed, pointer] : placed, drawing);
    default:
      return drawnGeometry(shape, pointer ? [...placed, ...along] : placed, pointer);
  }
}

/** A stroke's own corners: as few as it takes to stay within the drawing's tolerance of it. */
export function strokeCorners(
  stroke: readonly LngLat[],
  { toleranceMeters = 0 }: Drawing,
): readonly LngLat[] {
  const line = stroke.map((position) => [...position]);
  return simplifyLine(line, toleranceMeters).map(([lng, lat]): LngLat => [lng, lat]);
}

function strokeGeometry(
  shape: DrawnShape,
  stroke: readonly LngLat[],
  drawing: Drawing,
): MeasureGeometry | null {
  const corners = strokeCorners(stroke, drawing);
  if (shape !== 'area') return drawnGeometry(shape, corners, null);
  const ring = uncrossRing(corners);
  if (!ring) return null;
  return drawnGeometry(
    shape,
    ring.slice(0, -1).map(([lng, lat]): LngLat => [lng, lat]),
    null,
  );
}

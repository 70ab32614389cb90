import type { MeasureGeometry } from '../../domain/measure.ts';
import { geometryVertices } from '../../geo/geometry-vertices.ts';
import type { LngLat, LngLatBounds } from '../../geo/lng-lat.ts';
import type { CanvasPixels } from '../map-view.ts';

/** A grip on the frame round what is selected: a corner that scales, or the one that turns. */
export type TransformGrip = 'north-west' | 'north-east' | 'south-east' | 'south-west' | 'turn';

/** A grip lies beside a place of the frame, so that it never covers a corner of the shape itself. */
export interface GripPlace {
  readonly grip: TransformGrip;
  readonly at: LngLat;
  readonly offset: CanvasPixels;
}

/** The box round shapes; null where they have no extent that could be turned or scaled. */
export function transformFrame(geometries: readonly MeasureGeometry[]): LngLatBounds | null {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const geometry of geometries) {
    for (const [lng, lat] of geometryVertices(geometry)) {
      west = Math.min(west, lng);
      south = Math.min(south, lat);
      east = Math.max(east, lng);
      north = Math.max(north, lat);
    }
  }
  return west < east || south < north ? [west, south, east, north] : null;
}

/** How far outside the frame its grips lie, CSS pixels. */
export function framePadding(byTouch: boolean): number {
  return byTouch ? 30 : 16;
}

/** The middle of a frame. */
export function middleOfFrame([west, south, east, north]: LngLatBounds): LngLat {
  return [(west + east) / 2, (south + north) / 2];
}

/** How far from its place on the frame a grip lies, CSS pixels. */
export function gripOffset(grip: TransformGrip, byTouch: boolean): CanvasPixels {
  const out = framePadding(byTouch);
  switch (grip) {
    case 'north-west':
      return [-out, -out];
    case 'north-east':
      return [out, -out];
    case 'south-east':
      return [out, out];
    case 'south-west':
      return [-out, out];
    case 'turn':
      return [0, -2 * out - 8];
  }
}

/** Where the grips of a frame lie. */
export function gripPlaces(frame: LngLatBounds, byTouch: boolean): readonly GripPlace[] {
  const [west, south, east, north] = frame;
  const places: readonly (readonly [TransformGrip, LngLat])[] = [
    ['north-west', [west, north]],
    ['north-east', [east, north]],
    ['south-east', [east, south]],
    ['south-west', [west, south]],
    ['turn', [(west + east) / 2, north]],
  ];
  return places.map(([grip, at]) => ({ grip, at, offset: gripOffset(grip, byTouch) }));
}

/** The corner of the frame that stays where it is while another is dragged. */
export function oppositeCorner(
  grip: Exclude<TransformGrip, 'turn'>,
  [west, south, east, north]: LngLatBounds,
): LngLat {
  switch (grip) {
    case 'north-west':
      return [east, south];
    case 'north-east':
      return [west, south];
    case 'south-east':
      return [west, north];
    case 'south-west':
      return [east, north];
  }
}

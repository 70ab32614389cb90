import { bearingBetween } from '../geo/bearing-between.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { localPlane } from '../geo/local-plane.ts';
import { measureLength } from '../geo/measure-length.ts';
import { positionAt } from '../geo/position-at.ts';
import { rectangleBearing, type Drawing } from './drawing-geometry.ts';
import type { TypedNumbers } from './typed-numbers.ts';

/**
 * Where the next position of a drawing lies when these numbers were typed, WGS 84. What was not
 * typed is taken from the hand: the direction in which it points, and how far it is. Null while
 * nothing is placed that numbers could be taken from, or where the hand is needed and is not known.
 */
export function typedPosition(
  drawing: Drawing,
  { first, second }: TypedNumbers,
  hand: LngLat | null,
): LngLat | null {
  switch (drawing.method) {
    case 'freehand':
      return null;
    case 'circle':
      return ofCircle(drawing.placed.at(0), first, hand);
    case 'rectangle':
      return ofRectangle(drawing, { first, second }, hand);
    default:
      return ofSegment(drawing.placed, { first, second }, hand);
  }
}

function ofSegment(
  placed: readonly LngLat[],
  { first, second }: TypedNumbers,
  hand: LngLat | null,
): LngLat | null {
  const from = placed.at(-1);
  if (!from) return null;
  const before = placed.at(-2);
  const meters = first ?? (hand && measureLength([from, hand]));
  if (!meters) return null;
  return positionAt(from, second ?? headingTo(from, hand) ?? headingTo(before, from) ?? 0, meters);
}

/** A finger that has let go points nowhere: then the line goes straight on, a first one north. */
function headingTo(from: LngLat | undefined, to: LngLat | null): number | null {
  if (!from || !to || (from[0] === to[0] && from[1] === to[1])) return null;
  return bearingBetween(from, to);
}

function ofCircle(
  centre: LngLat | undefined,
  radiusMeters: number | null,
  hand: LngLat | null,
): LngLat | null {
  if (!centre || radiusMeters === null) return null;
  return positionAt(centre, headingTo(centre, hand) ?? rectangleBearing, radiusMeters);
}

/** The corner opposite the first, in the quarter where the hand is. */
function ofRectangle(
  { placed, bearing = rectangleBearing }: Drawing,
  { first, second }: TypedNumbers,
  hand: LngLat | null,
): LngLat | null {
  const [corner] = placed;
  if (!corner) return null;
  const plane = localPlane(corner);
  const [east, north] = hand ? plane.toLocal(hand) : [0, 0];
  const radians = (bearing * Math.PI) / 180;
  const [alongEast, alongNorth] = [Math.sin(radians), Math.cos(radians)];
  const handAlong = east * alongEast + north * alongNorth;
  const handAcross = north * alongEast - east * alongNorth;
  const along = first === null ? handAlong : first * (handAlong < 0 ? -1 : 1);
  // One side alone makes a square until the hand or a second number says otherwise.
  const across = second === null ? handAcross || (first ?? 0) : second * (handAcross < 0 ? -1 : 1);
  if (along === 0 || across === 0) return null;
  return plane.toLngLat([
    along * alongEast - across * alongNorth,
    along * alongNorth + across * alongEast,
  ]);
}

import type { BarrierWorld } from './barrier-world.ts';
import { crossingShare } from './crossing-share.ts';
import { metersToSegment, nearestOnSegment } from '../../geo/nearest-on-segment.ts';

type Ends = readonly [x1: number, y1: number, x2: number, y2: number];

/** A part of a segment of a target's line or border that no wall crosses. */
export interface BorderPiece {
  /** Where along the segment it begins and ends, 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** Whether a wall lies on it. */
  readonly runsAlongWall: boolean;
}

/**
 * Cuts one segment of a target where walls cross it, touch it, begin or end on it. Of an area's
 * border the pieces keep clear of those walls by two joints, so that what is beside a piece is on
 * its side of the wall.
 */
export function cutBorder(
  { walls, settings: { jointMeters } }: BarrierWorld,
  [x1, y1, x2, y2]: Ends,
  isOfArea: boolean,
): readonly BorderPiece[] {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return [];
  const shares: number[] = [];
  const near: Ends[] = [];
  walls.grid.someAlong(x1, y1, x2, y2, jointMeters, (wall) => {
    const ends = walls.placeOf(wall);
    const share = crossingShare(x1, y1, x2, y2, ends);
    if (share !== null) shares.push(share);
    let isNear = share !== null;
    for (const end of [0, 2]) {
      const at = nearestOnSegment(ends[end], ends[end + 1], x1, y1, x2, y2);
      if (at.meters > jointMeters) continue;
      shares.push(at.share);
      isNear = true;
    }
    isNear ||= metersToSegment(x1, y1, ...ends) <= jointMeters;
    isNear ||= metersToSegment(x2, y2, ...ends) <= jointMeters;
    if (isNear) near.push(ends);
    return false;
  });
  if (near.length === 0) return [{ from: 0, to: 1, runsAlongWall: false }];
  const placeAt = (share: number): readonly [number, number] =>
    share === 1 ? [x2, y2] : [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
  const isAtWall = (share: number): boolean =>
    near.some((ends) => metersToSegment(...placeAt(share), ...ends) <= jointMeters);
  const clear = (2 * jointMeters) / length;
  const pieces: BorderPiece[] = [];
  let from = 0;
  for (const to of [...shares.toSorted((a, b) => a - b), 1]) {
    if (to <= from || ((to - from) * length <= jointMeters && to < 1)) continue;
    const runsAlongWall = isOfArea && isAtWall((from + to) / 2);
    const keepsClear = isOfArea && !runsAlongWall;
    const begin = keepsClear && isAtWall(from) ? from + clear : from;
    const end = keepsClear && isAtWall(to) ? to - clear : to;
    if (begin < end) pieces.push({ from: begin, to: end, runsAlongWall });
    from = to;
  }
  return pieces;
}

import { clipRings } from '../../geo/clip-rings.ts';
import { clipToConvex } from '../../geo/clip-to-convex.ts';
import { isConvex } from '../../geo/is-convex.ts';
import { ringArea } from '../../geo/ring-area.ts';
import { ringsArea } from '../../geo/rings-area.ts';
import type { HomePiece } from './home-list.ts';
import type { NearbySurface } from './nearby-surfaces.ts';

/** How far the pieces' areas together may be from the land's for the cut to count as complete. */
const slackShare = 1e-6;

/** Cuts a cell's land (oriented rings) among the zones around it; what is in none has zone -1. */
export function cutByZones(
  land: readonly Float64Array[],
  zones: readonly NearbySurface[],
): readonly HomePiece[] {
  const [first] = zones;
  if (!first) return [{ zone: -1, rings: land }];
  if (zones.length === 1 && first.rings === 'whole') return [{ zone: first.item, rings: land }];
  return cutApart(land, zones) ?? cutInTurn(land, zones);
}

/** The usual case, zones that do not overlap: each is cut by itself. Null when they do overlap. */
function cutApart(
  land: readonly Float64Array[],
  zones: readonly NearbySurface[],
): readonly HomePiece[] | null {
  const whole = ringsArea(land);
  const slack = slackShare * whole;
  const convex = land.length === 1 && isConvex(land[0]);
  const pieces: HomePiece[] = [];
  let cut = 0;
  for (const { item, rings } of zones) {
    if (rings === 'whole') return null;
    const simple = convex ? cutConvex(land[0], rings) : null;
    const inside = simple ?? clipRings('intersection', land, rings);
    if (inside.length > 0) pieces.push({ zone: item, rings: inside });
    cut += ringsArea(inside);
  }
  if (Math.abs(whole - cut) <= slack) return pieces;
  if (cut > whole) return null;
  const covering = zones.flatMap(({ rings }) => (rings === 'whole' ? [] : rings));
  const outside = clipRings('difference', land, covering);
  pieces.push({ zone: -1, rings: outside });
  return Math.abs(whole - cut - ringsArea(outside)) <= slack ? pieces : null;
}

/** Some ten times faster than the general clip; null where the outcome may not be one ring. */
function cutConvex(
  cell: Float64Array,
  rings: readonly ArrayLike<number>[],
): readonly Float64Array[] | null {
  if (rings.length !== 1) return null;
  const ring = clipToConvex(rings[0], cell);
  if (ring.length < 6) return [];
  ring.push(ring[0], ring[1]);
  const area = ringArea(ring);
  if (area === 0) return [];
  return [area > 0 ? Float64Array.from(ring) : reversed(ring)];
}

/** Zones that overlap: the first takes its part, the next from what is left. */
function cutInTurn(
  land: readonly Float64Array[],
  zones: readonly NearbySurface[],
): readonly HomePiece[] {
  const pieces: HomePiece[] = [];
  let left = land;
  for (const { item, rings } of zones) {
    if (left.length === 0) break;
    const inside = rings === 'whole' ? left : clipRings('intersection', left, rings);
    if (inside.length > 0) pieces.push({ zone: item, rings: inside });
    left = rings === 'whole' ? [] : clipRings('difference', left, rings);
  }
  if (left.length > 0) pieces.push({ zone: -1, rings: left });
  return pieces;
}

function reversed(ring: readonly number[]): Float64Array {
  const turned = new Float64Array(ring.length);
  for (let at = 0; at < ring.length; at += 2) {
    turned[at] = ring[ring.length - at - 2];
    turned[at + 1] = ring[ring.length - at - 1];
  }
  return turned;
}

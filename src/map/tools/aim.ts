import { drawnShape } from '../../domain/drawn-shape.ts';
import { typedNumbers } from '../../domain/typed-numbers.ts';
import { typedPosition } from '../../domain/typed-position.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import type { Guide, SnapMark, Staging } from '../../state/session.ts';
import type { CanvasPixels } from '../map-view.ts';
import { trueView } from '../true-pixels.ts';
import type { Hand } from './gesture.ts';
import { guided, inSteps, onEdge } from './guides.ts';
import type { Guided } from './guides.ts';
import { alongLine } from './along-line.ts';
import { isOnCorner } from './is-on-corner.ts';
import { snapHand } from './snap-hand.ts';
import type { ToolGround } from './tool-ground.ts';

/** Where the next corner of a drawing would be, and why there. */
export interface Aim {
  readonly at: LngLat;
  readonly snap: SnapMark | null;
  readonly guide?: Guide;
  readonly alsoGuide?: Guide;
  /** The corners between the last one and this, where a line is followed. */
  readonly along?: readonly LngLat[];
  /** A press here ends the drawing instead of placing a corner. */
  readonly ends: boolean;
}

/** A finger is broad, and so is what it means. */
function guideReach({ pointer }: Hand): number {
  return pointer === 'touch' ? 22 : 14;
}

/**
 * Where a hand means the next corner: on a corner that ends the drawing, where numbers were typed,
 * along the line that is followed, on what it snaps to, or in a direction that is offered.
 */
export function aimCorner(ground: ToolGround, drawing: Staging, hand: Hand): Aim {
  const { placed } = drawing;
  const isArea = drawnShape(drawing) === 'area';
  const last = isArea ? placed[0] : placed.at(-1);
  if (placed.length >= (isArea ? 3 : 2) && last && isOnCorner(ground, hand, last)) {
    const along = drawing.method === 'trace' && isArea ? alongLine(ground, drawing, last) : null;
    return { at: last, snap: null, ends: true, ...(along ? { along } : {}) };
  }
  const snapped = snapHand(ground, hand, null);
  const aim = { at: snapped.at, snap: snapped.mark, ends: false };
  const typed = typedAim(ground, drawing, snapped.at);
  if (typed) return { at: typed, snap: null, ends: false };
  if (drawing.method === 'trace' && snapped.mark) {
    const along = alongLine(ground, drawing, snapped.at);
    if (along) return { ...aim, along };
  }
  // A corner is exact already; a direction would only take the hand away from it.
  const isOnPlace = snapped.mark !== null && snapped.mark.edgeBearing === undefined;
  const direction = isOnPlace ? null : offered(ground, drawing, hand, isArea);
  if (!direction) return aim;
  return snapped.mark
    ? (bothHold(ground, direction, snapped.mark, hand) ?? aim)
    : { ...direction, snap: null, ends: false };
}

/** Where typed numbers put the next position; null while none are typed. */
export function typedAim(ground: ToolGround, drawing: Staging, hand: LngLat): LngLat | null {
  const { typed } = ground.session;
  if (!typed) return null;
  const secondIs = drawing.method === 'rectangle' ? 'meters' : 'degrees';
  const numbers = typedNumbers(typed, secondIs);
  if (numbers.first === null && numbers.second === null) return null;
  return typedPosition(drawing, numbers, hand);
}

function offered(
  { session, view }: ToolGround,
  { placed, bearing }: Staging,
  hand: Hand,
  closes: boolean,
): Guided | null {
  if (hand.alt) return null;
  const onGround = trueView(view);
  const at = onGround.from(hand.at);
  if (hand.shift) return inSteps(onGround, placed.at(-1), at);
  if (!session.guides) return null;
  const base = { placed, closes, ...(bearing === undefined ? {} : { bearing }) };
  return guided(onGround, base, at, guideReach(hand));
}

/** On the edge and in the direction at once, where they meet near the hand. */
function bothHold(
  ground: ToolGround,
  direction: Guided,
  { at, edgeBearing = 0 }: SnapMark,
  hand: Hand,
): Aim | null {
  const { view } = ground;
  const edge = { at, bearing: edgeBearing };
  const onGround = trueView(view);
  const crossing = onEdge(onGround, direction, edge, onGround.from(hand.at), guideReach(hand));
  if (!crossing) return null;
  const met = onGround.to(crossing);
  // The edge may end before it gets there.
  const there = snapHand(ground, { ...hand, at: met }, null);
  const [x, y]: CanvasPixels = view.project([there.at[0], there.at[1]]);
  if (!there.mark || Math.hypot(x - met[0], y - met[1]) > 0.01) return null;
  return { at: there.at, snap: there.mark, guide: direction.guide, ends: false };
}

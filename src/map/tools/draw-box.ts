import { rectangleBearing } from '../../domain/drawing-geometry.ts';
import type { MeasureKindId } from '../../domain/measure-kind.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import type { Staging } from '../../state/session.ts';
import type { CanvasPixels } from '../map-view.ts';
import { trueView } from '../true-pixels.ts';
import { typedAim } from './aim.ts';
import type { Aim } from './aim.ts';
import type { Gesture, Hand } from './gesture.ts';
import { drawingOf, finishCorners, followingAim, placeCorner, withCorner } from './place-corner.ts';
import { snapHand } from './snap-hand.ts';
import type { ToolAction } from './tool-action.ts';
import type { ToolGround } from './tool-ground.ts';

/** So little is a press that was not meant as a shape, CSS pixels. */
const leastPixels = 4;

/**
 * A rectangle from corner to corner, or a circle from its centre to its rim: by one drag, or by a
 * click for each. A rectangle that begins on an edge lies along it; Shift makes it a square.
 */
export function drawBox(
  gesture: Gesture,
  ground: ToolGround,
  kind: MeasureKindId,
): readonly ToolAction[] {
  const drawing = drawingOf(ground, kind);
  const isBegun = drawing.placed.length > 0;
  switch (gesture.type) {
    case 'hover':
      return follow(ground, drawing, gesture);
    case 'drag':
      return follow(ground, begunAt(ground, drawing, gesture), gesture);
    case 'drop':
      return end(ground, begunAt(ground, drawing, gesture), gesture);
    case 'click':
    case 'double-click':
      return isBegun
        ? end(ground, drawing, gesture)
        : placeCorner(ground, drawing, aimBox(ground, drawing, gesture), gesture);
    case 'leave':
      return isBegun ? [{ do: 'stage', staging: followingAim(drawing, null) }] : [];
    case 'cancel':
      return [{ do: 'stage', staging: null }];
    case 'long-press':
    case 'right-click':
      return [];
  }
}

function begunAt(
  ground: ToolGround,
  drawing: Staging,
  gesture: Hand & { readonly from: CanvasPixels },
): Staging {
  if (drawing.placed.length > 0) return drawing;
  const hand: Hand = { ...gesture, at: gesture.from, shift: false };
  return withCorner(drawing, aimBox(ground, drawing, hand), hand);
}

function follow(ground: ToolGround, drawing: Staging, hand: Hand): readonly ToolAction[] {
  return [{ do: 'stage', staging: followingAim(drawing, aimBox(ground, drawing, hand)) }];
}

function end(ground: ToolGround, drawing: Staging, hand: Hand): readonly ToolAction[] {
  const aim = aimBox(ground, drawing, hand);
  const staging = followingAim(drawing, aim);
  const [first] = drawing.placed;
  const [x, y] = ground.view.project([first[0], first[1]]);
  const [toX, toY] = ground.view.project([aim.at[0], aim.at[1]]);
  const isFlat = !staging.geometry || Math.hypot(toX - x, toY - y) < leastPixels;
  return isFlat ? [{ do: 'stage', staging }] : finishCorners(staging);
}

function aimBox(ground: ToolGround, drawing: Staging, hand: Hand): Aim {
  const { at, mark } = snapHand(ground, hand, null);
  const typed = typedAim(ground, drawing, at);
  if (typed) return { at: typed, snap: null, ends: false };
  if (hand.shift && drawing.method === 'rectangle' && drawing.placed.length > 0) {
    return { at: squareCorner(ground, drawing, hand), snap: null, ends: false };
  }
  return { at, snap: mark, ends: false };
}

/** The corner opposite the first of the square that reaches as far as the hand. */
function squareCorner({ view }: ToolGround, drawing: Staging, { at }: Hand): LngLat {
  const onGround = trueView(view);
  const [x, y] = onGround.project(drawing.placed[0]);
  const [toX, toY] = onGround.from(at);
  const [dx, dy] = [toX - x, toY - y];
  const radians = ((drawing.bearing ?? rectangleBearing) * Math.PI) / 180;
  const [ux, uy] = [Math.sin(radians), -Math.cos(radians)];
  const [along, across] = [dx * ux + dy * uy, -dx * uy + dy * ux];
  const side = Math.max(Math.abs(along), Math.abs(across));
  const a = along < 0 ? -side : side;
  const b = across < 0 ? -side : side;
  return onGround.unproject([x + a * ux - b * uy, y + a * uy + b * ux]);
}

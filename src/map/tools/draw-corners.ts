import type { MeasureKindId } from '../../domain/measure-kind.ts';
import type { Staging } from '../../state/session.ts';
import { aimCorner } from './aim.ts';
import type { Aim } from './aim.ts';
import type { Gesture, Hand } from './gesture.ts';
import { drawingOf, finishCorners, followingAim, placeCorner, withCorner } from './place-corner.ts';
import type { ToolAction } from './tool-action.ts';
import type { ToolGround } from './tool-ground.ts';

/**
 * A click for each corner, of its own or at the end of a line that is followed. A double click, a
 * click on the last corner of a line or on the first of an area ends it.
 */
export function drawCorners(
  gesture: Gesture,
  ground: ToolGround,
  kind: MeasureKindId,
): readonly ToolAction[] {
  const drawing = drawingOf(ground, kind);
  switch (gesture.type) {
    case 'hover':
      return hover(ground, drawing, gesture);
    case 'click':
      return click(ground, drawing, gesture);
    case 'double-click':
      return drawing.placed.length > 0 ? finishCorners(drawing) : click(ground, drawing, gesture);
    case 'leave':
      return drawing.placed.length > 0
        ? [{ do: 'stage', staging: followingAim(drawing, null) }]
        : [];
    case 'long-press':
    case 'right-click':
    case 'drag':
    case 'drop':
    case 'cancel':
      return [];
  }
}

function hover(ground: ToolGround, drawing: Staging, hand: Hand): readonly ToolAction[] {
  const aim = aimCorner(ground, drawing, hand);
  return [
    { do: 'stage', staging: followingAim(drawing, aim) },
    { do: 'cursor', cursor: aim.ends ? 'pointer' : 'crosshair' },
  ];
}

function click(ground: ToolGround, drawing: Staging, hand: Hand): readonly ToolAction[] {
  const aim = aimCorner(ground, drawing, hand);
  return aim.ends
    ? finishCorners(closed(drawing, aim, hand))
    : placeCorner(ground, drawing, aim, hand);
}

/** The line that leads back to the first corner belongs to the outline; that corner is there. */
function closed(drawing: Staging, aim: Aim, hand: Hand): Staging {
  const last = aim.along?.at(-1);
  if (!last || !aim.along) return drawing;
  const end: Aim = { at: last, snap: null, along: aim.along.slice(0, -1), ends: true };
  return withCorner(drawing, end, hand);
}

import type { MeasureKindId } from '../../domain/measure-kind.ts';
import { drawingOf, finishCorners, followHand, isOnCorner, placeCorner } from './place-corner.ts';
import type { Gesture } from './gesture.ts';
import type { ToolAction } from './tool-action.ts';
import type { ToolGround } from './tool-ground.ts';

/** A click for each corner; a double click, or a click on the first corner, closes the area. */
export function drawArea(
  gesture: Gesture,
  ground: ToolGround,
  kind: MeasureKindId,
): readonly ToolAction[] {
  const drawing = drawingOf(ground, kind);
  switch (gesture.type) {
    case 'hover':
      return followHand(ground, drawing, gesture);
    case 'click': {
      const closesIt = drawing.placed.length >= 3 && isOnCorner(ground, gesture, drawing.placed[0]);
      return closesIt ? finishCorners(drawing) : placeCorner(ground, drawing, gesture);
    }
    case 'double-click':
      return drawing.placed.length > 0
        ? finishCorners(drawing)
        : placeCorner(ground, drawing, gesture);
    case 'leave':
      return drawing.placed.length > 0 ? followHand(ground, drawing, null) : [];
    case 'long-press':
    case 'right-click':
    case 'drag':
    case 'drop':
    case 'cancel':
      return [];
  }
}

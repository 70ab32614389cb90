import { strokeCorners } from '../../domain/drawing-geometry.ts';
import { drawnShape } from '../../domain/drawn-shape.ts';
import type { MeasureKindId } from '../../domain/measure-kind.ts';
import { measureLength } from '../../geo/measure-length.ts';
import type { Staging } from '../../state/session.ts';
import type { CanvasPixels, MapView } from '../map-view.ts';
import type { Gesture, Hand } from './gesture.ts';
import { drawingOf, finishCorners, followingAim, reshaped, withCorner } from './place-corner.ts';
import { snapHand } from './snap-hand.ts';
import type { ToolAction } from './tool-action.ts';
import type { ToolGround } from './tool-ground.ts';

/** A stroke keeps where the hand has been when it has gone this far, CSS pixels. */
const strokePixels = 3;
/** So far the line may be from the stroke: what a hand trembles, CSS pixels. */
const tolerancePixels = 2.5;

/** A stroke of the hand: by one drag, or from a click to the next. It ends as few corners. */
export function drawFreehand(
  gesture: Gesture,
  ground: ToolGround,
  kind: MeasureKindId,
): readonly ToolAction[] {
  const drawing = drawingOf(ground, kind);
  const isBegun = drawing.placed.length > 0;
  switch (gesture.type) {
    case 'hover':
      return isBegun
        ? [{ do: 'stage', staging: drawnOn(ground, drawing, gesture) }]
        : [{ do: 'stage', staging: followingAim(drawing, start(ground, gesture)) }];
    case 'drag':
      return [
        { do: 'stage', staging: drawnOn(ground, begunAt(ground, drawing, gesture), gesture) },
      ];
    case 'drop':
      return finish(drawnOn(ground, begunAt(ground, drawing, gesture), gesture));
    case 'click':
    case 'double-click':
      return isBegun
        ? finish(drawnOn(ground, drawing, gesture))
        : [{ do: 'stage', staging: begun(ground, drawing, gesture) }];
    case 'leave':
      return [];
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
  return drawing.placed.length > 0
    ? drawing
    : begun(ground, drawing, { ...gesture, at: gesture.from });
}

function begun(ground: ToolGround, drawing: Staging, hand: Hand): Staging {
  const toleranceMeters = tolerancePixels * metersPerPixel(ground.view);
  const first = withCorner(drawing, start(ground, hand), { ...hand, pointer: 'touch' });
  return reshaped({ ...first, toleranceMeters });
}

/** Only its beginning takes hold of what is there: a stroke is free. */
function start(ground: ToolGround, hand: Hand) {
  const { at, mark } = snapHand(ground, hand, null);
  return { at, snap: mark, ends: false };
}

function drawnOn({ view }: ToolGround, drawing: Staging, { at }: Hand): Staging {
  const last = drawing.placed.at(-1);
  if (!last) return drawing;
  const [x, y] = view.project([last[0], last[1]]);
  if (Math.hypot(x - at[0], y - at[1]) < strokePixels) return drawing;
  return reshaped({ ...drawing, placed: [...drawing.placed, view.unproject(at)], snap: null });
}

/** From here on it is a shape like any other: its corners, not the hand's every tremble. */
function finish(drawing: Staging): readonly ToolAction[] {
  const corners = strokeCorners(drawing.placed, drawing);
  const isArea = drawnShape(drawing) === 'area';
  return corners.length < (isArea ? 3 : 2)
    ? [{ do: 'stage', staging: drawing }]
    : finishCorners(drawing);
}

function metersPerPixel({ centrePixel: [x, y], unproject }: MapView): number {
  return measureLength([unproject([x - 50, y]), unproject([x + 50, y])]) / 100;
}

import { drawMethods, isDragMethod } from '../../domain/draw-method.ts';
import type { DrawMethod } from '../../domain/draw-method.ts';
import { drawnShape } from '../../domain/drawn-shape.ts';
import type { MeasureKindId } from '../../domain/measure-kind.ts';
import { drawBox } from './draw-box.ts';
import { drawCorners } from './draw-corners.ts';
import { drawFreehand } from './draw-freehand.ts';
import { drawPoint } from './draw-point.ts';
import { drawZone } from './draw-zone.ts';
import type { Gesture } from './gesture.ts';
import type { ToolAction } from './tool-action.ts';
import type { ToolGround } from './tool-ground.ts';

type Draw = (gesture: Gesture, ground: ToolGround, kind: MeasureKindId) => readonly ToolAction[];

const byMethod: Readonly<Record<DrawMethod, Draw>> = {
  corners: drawCorners,
  rectangle: drawBox,
  circle: drawBox,
  freehand: drawFreehand,
  trace: drawCorners,
};

/** Draws a measure of a kind by the tool for its shape, a line or an area by the chosen method. */
export function drawTool(
  gesture: Gesture,
  ground: ToolGround,
  kind: MeasureKindId,
): readonly ToolAction[] {
  const { tool } = ground.session;
  const shape = drawnShape(tool.mode === 'draw' && tool.kind === kind ? tool : { kind });
  if (shape === 'point') return drawPoint(gesture, ground, kind);
  if (shape === 'zone') return drawZone(gesture, ground);
  return byMethod[methodInHand(ground)](gesture, ground, kind);
}

/** How the tool in the hand draws; corner by corner where its shape knows no such method. */
export function methodInHand({ session: { tool } }: Pick<ToolGround, 'session'>): DrawMethod {
  if (tool.mode !== 'draw' || !tool.method) return 'corners';
  return drawMethods(drawnShape(tool)).includes(tool.method) ? tool.method : 'corners';
}

/** Whether a drag is the drawing's, so that the map does not pan under it. */
export function drawsByDrag(ground: ToolGround): boolean {
  return isDragMethod(methodInHand(ground));
}

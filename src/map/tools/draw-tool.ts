import { drawnShape } from '../../domain/drawn-shape.ts';
import type { DrawnShape, MeasureKindId } from '../../domain/measure-kind.ts';
import { drawArea } from './draw-area.ts';
import { drawLine } from './draw-line.ts';
import { drawPoint } from './draw-point.ts';
import { drawZone } from './draw-zone.ts';
import type { Gesture } from './gesture.ts';
import type { ToolAction } from './tool-action.ts';
import type { ToolGround } from './tool-ground.ts';

const tools: Readonly<
  Record<
    DrawnShape,
    (gesture: Gesture, ground: ToolGround, kind: MeasureKindId) => readonly ToolAction[]
  >
> = { point: drawPoint, line: drawLine, area: drawArea, zone: drawZone };

/** Draws a measure of a kind by the tool for its shape. */
export function drawTool(
  gesture: Gesture,
  ground: ToolGround,
  kind: MeasureKindId,
): readonly ToolAction[] {
  const { tool } = ground.session;
  const shape = drawnShape(tool.mode === 'draw' && tool.kind === kind ? tool : { kind });
  return tools[shape](gesture, ground, kind);
}

import { drawMethods, isDragMethod, type DrawMethod } from '../../domain/draw-method.ts';
import { drawnShape } from '../../domain/drawn-shape.ts';
import type { DrawnShape } from '../../domain/measure-kind.ts';
import type { Staging, Tool } from '../../state/session.ts';
import type { TextKey } from '../../text/dictionary.ts';

/** What the next press does while something is drawn, by its shape, its method and how far it is. */
export function drawHint(
  tool: Extract<Tool, { readonly mode: 'draw' }>,
  staging: Staging | null,
  isTyping: boolean,
): TextKey {
  const shape = drawnShape(tool);
  if (shape === 'point') return 'tool.point';
  if (shape === 'zone') return 'tool.zone';
  if (isTyping) return 'tool.typed';
  const placed = staging?.placed.length ?? 0;
  const method = tool.method && drawMethods(shape).includes(tool.method) ? tool.method : 'corners';
  if (isDragMethod(method)) return dragHint(method, placed);
  if (staging && isOnEnd(staging, shape)) return 'tool.area.closes';
  if (method === 'trace') {
    if (placed === 0) return 'tool.trace.0';
    return staging?.along ? 'tool.trace.along' : 'tool.trace.1';
  }
  if (shape === 'line') return `tool.line.${atMost(placed, 2)}`;
  return `tool.area.${atMost(placed, 3)}`;
}

function dragHint(method: DrawMethod, placed: number): TextKey {
  const part = placed === 0 ? 0 : 1;
  if (method === 'circle') return `tool.circle.${part}`;
  return method === 'rectangle' ? `tool.rectangle.${part}` : `tool.freehand.${part}`;
}

/** On the corner that closes an area the next press does something else than everywhere. */
function isOnEnd({ placed, pointer }: Staging, shape: DrawnShape): boolean {
  const [first] = placed;
  if (shape !== 'area' || placed.length < 3 || !pointer) return false;
  return pointer[0] === first[0] && pointer[1] === first[1];
}

function atMost(count: number, most: 2): 0 | 1 | 2;
function atMost(count: number, most: 3): 0 | 1 | 2 | 3;
function atMost(count: number, most: number): number {
  return Math.min(count, most);
}

import { drawMethods } from '../domain/draw-method.ts';
import type { DrawMethod } from '../domain/draw-method.ts';
import { drawnShape } from '../domain/drawn-shape.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { stageGesture } from './stage-gesture.ts';

/** Methods that go on from the same corners. */
const byCorners: readonly (DrawMethod | undefined)[] = [undefined, 'corners', 'trace'];

/**
 * How the line or area in hand, and the next ones, are drawn. Corners placed so far stay where the
 * new method goes on from them. Tells whether what is in the hand can be drawn so.
 */
export function chooseDrawMethod(method: DrawMethod): boolean {
  const { tool, staging, drawMethods: before } = appStore.getState().session;
  if (tool.mode !== 'draw') return false;
  const shape = drawnShape(tool);
  if ((shape !== 'line' && shape !== 'area') || !drawMethods(shape).includes(method)) return false;
  if (staging?.measureId === null) {
    const { along: _along, ...kept } = staging;
    const goesOn = byCorners.includes(staging.method) && byCorners.includes(method);
    stageGesture(goesOn ? { ...kept, method } : null);
  }
  updateSession({ tool: { ...tool, method }, drawMethods: { ...before, [shape]: method } });
  return true;
}

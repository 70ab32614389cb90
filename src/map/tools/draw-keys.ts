import { drawnShape } from '../../domain/drawn-shape.ts';
import type { MeasureKindId } from '../../domain/measure-kind.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import { aimCorner } from './aim.ts';
import { drawsByDrag, methodInHand } from './draw-tool.ts';
import type { Gesture, Hand } from './gesture.ts';
import type { KeyStep } from './key-step.ts';
import { drawingOf, finishCorners } from './place-corner.ts';
import type { ToolGround } from './tool-ground.ts';

/** Nearer than this the crosshair has not been moved, CSS pixels. */
const samePixels = 0.5;

/**
 * Enter under the crosshair: places what the method places there, and ends a line or an area where
 * the crosshair has not been moved since its last corner. The map goes along to the corner that is
 * meant, so that the crosshair stands on it.
 */
export function placeByKey(ground: ToolGround, hand: Hand, kind: MeasureKindId): KeyStep {
  const { tool } = ground.session;
  const gesture: Gesture = { type: 'click', ...hand };
  const shape = drawnShape(tool.mode === 'draw' ? tool : { kind });
  if (shape === 'point' || shape === 'zone' || drawsByDrag(ground)) return { gesture, actions: [] };
  const drawing = drawingOf(ground, kind);
  const last = drawing.placed.at(-1);
  if (last && away(ground, hand, last) <= samePixels) return { actions: finishCorners(drawing) };
  const { at } = aimCorner(ground, drawing, hand);
  if (away(ground, hand, at) <= samePixels) return { gesture, actions: [] };
  const [x, y] = ground.view.project([at[0], at[1]]);
  return { gesture, actions: [{ do: 'pan', east: x - hand.at[0], south: y - hand.at[1] }] };
}

function away({ view }: ToolGround, hand: Hand, at: LngLat): number {
  const [x, y] = view.project([at[0], at[1]]);
  return Math.hypot(x - hand.at[0], y - hand.at[1]);
}

/** Digits type a length while something is in the hand; Tab follows a line the other way round. */
export function drawKey(key: string, shift: boolean, ground: ToolGround): KeyStep | null {
  const { staging, tool } = ground.session;
  if (tool.mode !== 'draw' || staging?.measureId !== null || staging.placed.length === 0) {
    return null;
  }
  const method = methodInHand(ground);
  if (/^\d$/.test(key) && method !== 'freehand') {
    return { actions: [{ do: 'type', text: key }] };
  }
  // Only while a line is followed, and backwards never: the way through the page stays open.
  const follows = method === 'trace' && staging.along !== undefined;
  return key === 'Tab' && !shift && follows ? { actions: [{ do: 'other-way' }] } : null;
}

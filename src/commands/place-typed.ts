import { drawingGeometry } from '../domain/drawing-geometry.ts';
import { drawnShape } from '../domain/drawn-shape.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import type { Staging } from '../state/session.ts';
import { announce } from './announce.ts';
import { finishGesture } from './finish-gesture.ts';
import { notify } from './notify.ts';
import { stageGesture } from './stage-gesture.ts';
import { endsWhenPlaced, takesNumbers, typedAt } from './type-size.ts';

/** Places the next corner where the typed numbers put it; a rectangle and a circle end with it. */
export function placeTyped(): Outcome {
  const { staging, typed } = appStore.getState().session;
  if (!takesNumbers(staging) || !typed) return { ok: false, reason: 'nothing-in-hand' };
  const at = typedAt(staging, typed);
  if (!at) {
    notify({ tone: 'info', key: 'refused.no-length', values: {}, offersUndo: false });
    return { ok: false, reason: 'no-length' };
  }
  const { takenBack: _taken, bearing, ...kept } = staging;
  const stretches = staging.stretches ?? staging.placed.map(() => 1);
  const next: Staging = {
    ...kept,
    placed: [...staging.placed, at],
    stretches: [...stretches, 1],
    pointer: null,
    ...(staging.method === 'rectangle' && bearing !== undefined && { bearing }),
  };
  stageGesture({ ...next, geometry: drawingGeometry(drawnShape(next), next, null) });
  if (endsWhenPlaced(next)) return finishGesture();
  announce('announce.cornerPlaced', { number: next.placed.length });
  return { ok: true, value: undefined };
}

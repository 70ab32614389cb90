import { drawingGeometry } from '../domain/drawing-geometry.ts';
import { drawnShape } from '../domain/drawn-shape.ts';
import { appStore } from '../state/app-store.ts';
import type { Staging } from '../state/session.ts';
import { announce } from './announce.ts';
import { stageGesture } from './stage-gesture.ts';

/** Places again what was taken back last in the shape being drawn. Tells whether there was any. */
export function putCornerBack(): boolean {
  const { staging } = appStore.getState().session;
  const taken = staging?.takenBack?.at(-1);
  if (staging?.measureId !== null || !taken) return false;
  const stretches = staging.stretches ?? staging.placed.map(() => 1);
  const next: Staging = {
    ...staging,
    placed: [...staging.placed, ...taken],
    stretches: [...stretches, taken.length],
    takenBack: staging.takenBack?.slice(0, -1) ?? [],
  };
  const geometry = drawingGeometry(drawnShape(next), next, next.pointer);
  stageGesture({ ...next, geometry });
  announce('announce.cornerPlaced', { number: next.placed.length });
  return true;
}

import { drawnGeometry } from '../domain/drawn-geometry.ts';
import { drawnShape } from '../domain/drawn-shape.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { stageGesture } from './stage-gesture.ts';

/** Takes back the corner placed last in the shape being drawn. Tells whether there was one. */
export function takeBackCorner(): boolean {
  const { staging } = appStore.getState().session;
  if (staging?.measureId !== null || staging.placed.length === 0) return false;
  const placed = staging.placed.slice(0, -1);
  const geometry = drawnGeometry(drawnShape(staging), placed, staging.pointer);
  stageGesture({ ...staging, placed, geometry });
  announce('announce.cornerTakenBack', { count: placed.length });
  return true;
}

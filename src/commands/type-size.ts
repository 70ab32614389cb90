import { isDragMethod } from '../domain/draw-method.ts';
import { drawingGeometry } from '../domain/drawing-geometry.ts';
import { drawnShape } from '../domain/drawn-shape.ts';
import { typedNumbers } from '../domain/typed-numbers.ts';
import { typedPosition } from '../domain/typed-position.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import type { Staging, TypedSize } from '../state/session.ts';
import { stageGesture } from './stage-gesture.ts';

const untyped: TypedSize = { first: '', second: '', field: 'first' };

/** Whether numbers can be typed for what is in the hand: something has to be placed first. */
export function takesNumbers(staging: Staging | null): staging is Staging {
  if (staging?.measureId !== null || staging.placed.length === 0) return false;
  return staging.method !== 'freehand';
}

/** Types a length or a direction for the next corner, and shows where that puts it. */
export function typeSize(change: Partial<TypedSize>): boolean {
  const { staging, typed: before } = appStore.getState().session;
  if (!takesNumbers(staging)) return false;
  const typed = { ...(before ?? untyped), ...change };
  const at = typedAt(staging, typed);
  if (at) {
    const { along: _along, guide: _guide, alsoGuide: _also, ...kept } = staging;
    const next: Staging = { ...kept, pointer: at, snap: null };
    stageGesture({ ...next, geometry: drawingGeometry(drawnShape(next), next, at) });
  }
  updateSession({ typed });
  return true;
}

/** Where the typed numbers put the next corner; null while they say nothing. */
export function typedAt(staging: Staging, typed: TypedSize): LngLat | null {
  const numbers = typedNumbers(typed, staging.method === 'rectangle' ? 'meters' : 'degrees');
  if (numbers.first === null && numbers.second === null) return null;
  return typedPosition(staging, numbers, staging.pointer);
}

/** Whether the typed numbers make the whole shape, so that placing them ends it. */
export function endsWhenPlaced({ method }: Staging): boolean {
  return isDragMethod(method);
}

import { drawingGeometry, strokeCorners } from '../domain/drawing-geometry.ts';
import { drawnShape } from '../domain/drawn-shape.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { appStore } from '../state/app-store.ts';
import type { Staging } from '../state/session.ts';
import { announce } from './announce.ts';
import { stageGesture } from './stage-gesture.ts';
import { takeBackAidCorner } from './take-back-aid-corner.ts';

/**
 * Takes back what was placed last in the shape being drawn: a corner, with the line that was
 * followed to it, or the latest bend of a stroke. Tells whether there was one.
 */
export function takeBackCorner(): boolean {
  if (takeBackAidCorner()) return true;
  const { staging } = appStore.getState().session;
  if (staging?.measureId !== null || staging.placed.length === 0) return false;
  const { placed, taken, stretches } = withoutLast(staging);
  const { along: _along, otherWay: _other, bearing: _bearing, guide: _guide, ...kept } = staging;
  const next: Staging = {
    ...kept,
    placed,
    ...(stretches && { stretches }),
    takenBack: [...(staging.takenBack ?? []), taken],
  };
  const geometry = drawingGeometry(drawnShape(next), next, next.pointer);
  stageGesture({ ...next, geometry });
  announce('announce.cornerTakenBack', { count: placed.length });
  return true;
}

function withoutLast(staging: Staging): {
  readonly placed: readonly LngLat[];
  readonly taken: readonly LngLat[];
  readonly stretches?: readonly number[];
} {
  if (staging.method === 'freehand') {
    const corners = strokeCorners(staging.placed, staging);
    return { placed: corners.slice(0, -1), taken: corners.slice(-1) };
  }
  const { placed, stretches = placed.map(() => 1) } = staging;
  const from = placed.length - (stretches.at(-1) ?? 1);
  return {
    placed: placed.slice(0, from),
    taken: placed.slice(from),
    stretches: stretches.slice(0, -1),
  };
}

import { geometryBounds } from '../domain/geometry-bounds.ts';
import type { MeasureId } from '../domain/ids.ts';
import { findMeasure } from '../domain/resolve-measures.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { goTo } from './go-to.ts';
import { findSketch } from '../domain/find-sketch.ts';

/** Selects measures, wherever they are listed, and shows them on the map where they have a place. */
export function showMeasures(ids: readonly MeasureId[]): void {
  const state = appStore.getState();
  const { plan } = state.document;
  const found = ids.flatMap((id) => findMeasure(plan, plannedMeasures(state), id) ?? []);
  const [first, ...further] = found.map(({ id }) => id);
  if (first === undefined) return;
  updateSession({
    selection: { type: 'measure', id: first },
    alsoSelected: further.filter((id) => findSketch(plan, id)),
  });
  const geometries = found.flatMap(({ geometry }) => geometry ?? []);
  const bounds = geometryBounds({ type: 'GeometryCollection', geometries });
  if (bounds) goTo({ bounds });
}

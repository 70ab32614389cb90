import type { MeasureId } from '../domain/ids.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { findSketch } from '../domain/find-sketch.ts';

/** Selects several sketches of the plan, the first as the one in front; others are left out. */
export function selectMany(ids: readonly MeasureId[]): void {
  const { plan } = appStore.getState().document;
  const [first, ...further] = [...new Set(ids)].filter((id) => findSketch(plan, id));
  updateSession({
    selection: first === undefined ? null : { type: 'measure', id: first },
    alsoSelected: further,
  });
}

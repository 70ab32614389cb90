import type { Measure } from '../domain/measure.ts';
import { appStore } from '../state/app-store.ts';

/** The selected measure if it is one that the plan holds, and so can be changed. */
export function selectedMeasure(): Measure | null {
  const { document, session } = appStore.getState();
  if (session.selection?.type !== 'measure') return null;
  return document.plan.measures[session.selection.id] ?? null;
}

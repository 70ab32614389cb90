import type { Measure } from '../domain/measure.ts';
import { appStore } from '../state/app-store.ts';
import { findSketch } from '../domain/find-sketch.ts';

/** The selected measure if it is a sketch, whose shape can be changed. */
export function selectedMeasure(): Measure | null {
  const { document, session } = appStore.getState();
  if (session.selection?.type !== 'measure') return null;
  return findSketch(document.plan, session.selection.id);
}

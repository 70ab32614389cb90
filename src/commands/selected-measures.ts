import type { Measure } from '../domain/measure.ts';
import { appStore } from '../state/app-store.ts';
import { findSketch } from '../domain/find-sketch.ts';

/** The selected measures that are sketches, whose shapes can be changed, in order of selection. */
export function selectedMeasures(): readonly Measure[] {
  const { document, session } = appStore.getState();
  const { selection, alsoSelected } = session;
  if (selection?.type !== 'measure') return [];
  return [selection.id, ...alsoSelected].flatMap((id) => findSketch(document.plan, id) ?? []);
}

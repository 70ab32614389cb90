import type { Measure } from '../domain/measure.ts';
import { appStore } from '../state/app-store.ts';

/** The selected measures that the plan holds, and so can be changed, in order of selection. */
export function selectedMeasures(): readonly Measure[] {
  const { document, session } = appStore.getState();
  const { selection, alsoSelected } = session;
  if (selection?.type !== 'measure') return [];
  const { measures } = document.plan;
  return [selection.id, ...alsoSelected].flatMap((id) =>
    Object.hasOwn(measures, id) ? [measures[id]] : [],
  );
}

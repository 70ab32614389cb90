import { moveMeasure } from '../domain/edits/move-measure.ts';
import { reshapeMeasure } from '../domain/edits/reshape-measure.ts';
import type { Outcome } from '../domain/outcome.ts';
import { translateGeometry } from '../geo/translate-geometry.ts';
import { translateVertex } from '../geo/translate-vertex.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';
import { selectedMeasure } from './selected-measure.ts';

/** Moves the selected corner, else the whole selected measure, by metres east and north. */
export function nudgeSelection(eastMeters: number, northMeters: number): Outcome {
  const measure = selectedMeasure();
  if (!measure?.geometry) return { ok: false, reason: 'nothing-selected' };
  const { document, session } = appStore.getState();
  const vertex = session.selection?.type === 'measure' ? session.selection.vertex : undefined;
  if (vertex !== undefined && measure.geometry.type !== 'Point') {
    const geometry = translateVertex(measure.geometry, vertex, eastMeters, northMeters);
    return makeEdit(reshapeMeasure(document.plan, { id: measure.id, geometry }));
  }
  const geometry = translateGeometry(measure.geometry, eastMeters, northMeters);
  return makeEdit(moveMeasure(document.plan, { id: measure.id, geometry }));
}

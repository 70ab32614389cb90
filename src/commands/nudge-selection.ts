import { changeMeasures } from '../domain/edits/change-measures.ts';
import { reshapeMeasure } from '../domain/edits/reshape-measure.ts';
import { titlesOf } from '../domain/edits/titles-of.ts';
import type { Outcome } from '../domain/outcome.ts';
import { translateGeometry } from '../geo/translate-geometry.ts';
import { translateVertex } from '../geo/translate-vertex.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';
import { selectedMeasures } from './selected-measures.ts';

/** Moves the selected corner, else all selected measures, by metres east and north. */
export function nudgeSelection(eastMeters: number, northMeters: number): Outcome {
  const measures = selectedMeasures().filter(({ geometry }) => geometry !== null);
  const [first] = measures;
  if (!first?.geometry) return { ok: false, reason: 'nothing-selected' };
  const { document, session } = appStore.getState();
  const vertex = session.selection?.type === 'measure' ? session.selection.vertex : undefined;
  if (vertex !== undefined && measures.length === 1 && first.geometry.type !== 'Point') {
    const geometry = translateVertex(first.geometry, vertex, eastMeters, northMeters);
    return makeEdit(reshapeMeasure(document.plan, { id: first.id, geometry }));
  }
  const changes = measures.flatMap(({ id, geometry }) =>
    geometry ? [{ id, geometry: translateGeometry(geometry, eastMeters, northMeters) }] : [],
  );
  const note = { key: 'moveMeasure', title: titlesOf(measures) } as const;
  return makeEdit(changeMeasures(document.plan, { note, changes }));
}

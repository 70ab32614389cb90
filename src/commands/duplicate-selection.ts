import { changeMeasures } from '../domain/edits/change-measures.ts';
import { titlesOf } from '../domain/edits/titles-of.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { translateGeometry } from '../geo/translate-geometry.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { makeEdit } from './make-edit.ts';
import { selectMany } from './select-many.ts';
import { selectedMeasures } from './selected-measures.ts';
import { sketchProposalId } from './sketch-proposal-id.ts';

/** So far beside the original that both can be seen and taken hold of. */
const offsetMeters = 40;

/** Makes copies of the selected measures beside them, in the proposal shown, and selects those. */
export function duplicateSelection(): Outcome {
  const measures = selectedMeasures();
  if (measures.length === 0) return { ok: false, reason: 'nothing-selected' };
  const proposalId = sketchProposalId();
  if (proposalId === null) return { ok: false, reason: 'no-proposal' };
  const copies = measures.map((measure) => ({
    ...measure,
    id: crypto.randomUUID() as MeasureId,
    geometry: measure.geometry && translateGeometry(measure.geometry, offsetMeters, -offsetMeters),
  }));
  const title = titlesOf(measures);
  const done = makeEdit(
    changeMeasures(appStore.getState().document.plan, {
      note: { key: 'duplicateMeasure', title },
      add: copies.map((measure) => ({ measure, proposalId })),
    }),
  );
  if (!done.ok) return done;
  selectMany(copies.map(({ id }) => id));
  announce('announce.measureDuplicated', { title });
  return done;
}

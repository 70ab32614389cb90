import { duplicateMeasure } from '../domain/edits/duplicate-measure.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { makeEdit } from './make-edit.ts';
import { select } from './select.ts';
import { selectedMeasure } from './selected-measure.ts';
import { sketchProposalId } from './sketch-proposal-id.ts';
import { translateGeometry } from '../geo/translate-geometry.ts';

/** So far beside the original that both can be seen and taken hold of. */
const offsetMeters = 40;

/** Makes a copy of the selected measure beside it, in the proposal shown, and selects the copy. */
export function duplicateSelection(): Outcome {
  const measure = selectedMeasure();
  if (!measure) return { ok: false, reason: 'nothing-selected' };
  const proposalId = sketchProposalId();
  if (proposalId === null) return { ok: false, reason: 'no-proposal' };
  const newId = crypto.randomUUID() as MeasureId;
  const geometry =
    measure.geometry && translateGeometry(measure.geometry, offsetMeters, -offsetMeters);
  const { plan } = appStore.getState().document;
  const done = makeEdit(duplicateMeasure(plan, { id: measure.id, newId, geometry, proposalId }));
  if (!done.ok) return done;
  select({ type: 'measure', id: newId });
  announce('announce.measureDuplicated', { title: measure.title });
  return done;
}

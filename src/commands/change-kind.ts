import { changeKind as change } from '../domain/edits/change-kind.ts';
import type { OwnKindId } from '../domain/ids.ts';
import type { MeasureKindId } from '../domain/measure-kind.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';
import { selectedMeasures } from './selected-measures.ts';

/** Makes all that is selected a measure of another kind, of the catalogue or of the plan's own. */
export function changeKind(kind: MeasureKindId, ownKind: OwnKindId | null): Outcome {
  const ids = selectedMeasures().map(({ id }) => id);
  if (ids.length === 0) return { ok: false, reason: 'nothing-selected' };
  return makeEdit(change(appStore.getState().document.plan, { ids, kind, ownKind }));
}

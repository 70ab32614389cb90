import { changeKind as change } from '../domain/edits/change-kind.ts';
import type { MeasureId, OwnKindId } from '../domain/ids.ts';
import type { MeasureKindId } from '../domain/measure-kind.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';
import { selectedMeasures } from './selected-measures.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';

/** Makes measures ones of another kind, of the catalogue or of the plan's own: those given, else all sketches selected. */
export function changeKind(
  kind: MeasureKindId,
  ownKind: OwnKindId | null,
  ids: readonly MeasureId[] = selectedMeasures().map(({ id }) => id),
): Outcome {
  if (ids.length === 0) return { ok: false, reason: 'nothing-selected' };
  const state = appStore.getState();
  const planned = plannedMeasures(state);
  return makeEdit(change(state.document.plan, { ids, kind, ownKind, planned }));
}

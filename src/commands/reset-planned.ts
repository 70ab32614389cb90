import { resetPlanned as reset } from '../domain/edits/reset-planned.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';

/** Has planned measures again as the programme has them. */
export function resetPlanned(ids: readonly MeasureId[]): Outcome {
  return makeEdit(reset(appStore.getState().document.plan, { ids }));
}

import { changeOwnKind as change } from '../domain/edits/change-own-kind.ts';
import type { OwnKindId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { OwnKind } from '../domain/own-kind.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';

/** Gives a kind of the plan's own another name or note, or makes it like another kind. */
export function changeOwnKind(
  id: OwnKindId,
  words: Partial<Pick<OwnKind, 'name' | 'like' | 'note'>>,
): Outcome {
  return makeEdit(change(appStore.getState().document.plan, { id, ...words }));
}

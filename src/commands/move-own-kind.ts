import { moveOwnKind as move } from '../domain/edits/move-own-kind.ts';
import type { OwnKindId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';

/** Puts a kind of the plan's own after another; first when `afterId` is null. */
export function moveOwnKind(id: OwnKindId, afterId: OwnKindId | null): Outcome {
  return makeEdit(move(appStore.getState().document.plan, { id, afterId }));
}

import { removeOwnKind as remove } from '../domain/edits/remove-own-kind.ts';
import type { OwnKindId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';

/** Takes a kind of the plan's own away, also out of the hand; its measures become what it was like. */
export function removeOwnKind(id: OwnKindId): Outcome {
  const { document, session } = appStore.getState();
  const done = makeEdit(remove(document.plan, { id }));
  if (done.ok && session.tool.mode === 'draw' && session.tool.ownKind === id) {
    updateSession({ tool: { mode: 'select' } });
  }
  return done;
}

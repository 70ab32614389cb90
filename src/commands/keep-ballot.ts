import { putBallot } from '../domain/edits/put-ballot.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { makeEdit } from './make-edit.ts';
import { showBallot } from './show-ballot.ts';
import { updateVoting } from './update-voting.ts';

/** Keeps the ballot in hand with the plan, and opens it: one step. */
export function keepBallot(): Outcome {
  const { document, session } = appStore.getState();
  const { draft } = session.voting;
  if (!draft) return { ok: false, reason: 'no-ballot' };
  const done = makeEdit(putBallot(document.plan, draft));
  if (!done.ok) return done;
  updateVoting({ draft: null });
  showBallot(draft.id);
  announce('votes.kept', { title: draft.title.trim() });
  return done;
}

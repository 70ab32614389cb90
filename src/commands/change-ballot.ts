import { clearVotes } from '../domain/edits/clear-votes.ts';
import { removeBallot } from '../domain/edits/remove-ballot.ts';
import { switchBallot, type BallotSwitch } from '../domain/edits/switch-ballot.ts';
import type { BallotId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';
import { showBallot } from './show-ballot.ts';

/** Opens or closes a ballot, shows its result on the wall or hides it. */
export function changeBallot(change: BallotSwitch): Outcome {
  return makeEdit(switchBallot(appStore.getState().document.plan, change));
}

/** Takes a ballot away with its votes; undo brings both back. */
export function deleteBallot(id: BallotId): Outcome {
  const { plan } = appStore.getState().document;
  const title = plan.ballots[id]?.title ?? '';
  const done = makeEdit(removeBallot(plan, { id }));
  if (!done.ok) return done;
  showBallot(null);
  notify({ tone: 'info', key: 'notice.ballotRemoved', values: { title }, offersUndo: true });
  return done;
}

/** Takes every dot of a ballot back, to vote anew. */
export function clearBallot(id: BallotId): Outcome {
  const { plan } = appStore.getState().document;
  const title = plan.ballots[id]?.title ?? '';
  const done = makeEdit(clearVotes(plan, { id }));
  if (!done.ok) return done;
  showBallot(id);
  notify({ tone: 'info', key: 'notice.votesCleared', values: { title }, offersUndo: true });
  return done;
}

import type { BallotId } from '../domain/ids.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { updateVoting } from './update-voting.ts';

/** Opens a ballot on the page of votes: what came of it, or (`vote`, `count`) to put dots. */
export function showBallot(
  id: BallotId | null,
  mode: 'result' | 'vote' | 'count' = 'result',
): void {
  const { document, session } = appStore.getState();
  updateSession({ workshop: { ...session.workshop, ballotShown: id } });
  const { workshop } = document.plan;
  const people = Object.values(workshop)[0]?.people ?? null;
  updateVoting({ mode, voter: nextVoter(id), dots: null, totals: totalsOf(id), people });
}

/** The first number from 1 that has not voted. */
export function nextVoter(id: BallotId | null, after = 0): number {
  const { votes } = appStore.getState().document.plan;
  const voted = new Set(
    Object.values(votes)
      .filter(({ ballotId }) => ballotId === id)
      .map(({ voter }) => voter),
  );
  let next = after + 1;
  while (voted.has(next)) next += 1;
  return next;
}

/** What was counted before, to be put right. */
function totalsOf(id: BallotId | null): Readonly<Record<string, number>> {
  const { ballots, votes } = appStore.getState().document.plan;
  if (id === null || (ballots[id]?.counted ?? null) === null) return {};
  const totals: Record<string, number> = {};
  for (const { ballotId, choiceId, dots } of Object.values(votes)) {
    if (ballotId === id) totals[choiceId] = (totals[choiceId] ?? 0) + dots;
  }
  return totals;
}

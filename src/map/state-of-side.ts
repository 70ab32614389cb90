import type { ProposalId } from '../domain/ids.ts';
import { entryKey } from '../domain/proposal.ts';
import type { AppState } from '../state/app-state.ts';
import type { Session } from '../state/session.ts';

/**
 * The state as the other map of a comparison draws it: another proposal shown, with what that one
 * covers, and without the hand, which works on the first map. What is moved there moves here too
 * where the proposal has it.
 */
export function stateOfSide(state: AppState, proposalId: ProposalId | null): AppState {
  const { session, derived } = state;
  const { otherSide } = derived;
  return {
    ...state,
    session: {
      ...session,
      shownProposalId: proposalId,
      staging: stagingIn(state, proposalId),
      selection: session.selection?.type === 'zone' ? session.selection : null,
      alsoSelected: noIds,
      hovered: null,
      aid: null,
      pickList: null,
    },
    derived: {
      ...derived,
      coverage: otherSide?.coverage ?? null,
      // Until the side's own is there, today is within reach on either side.
      coveredArea: otherSide?.coveredArea ?? {
        today: derived.coveredArea.today,
        gained: null,
        reachedStreets: null,
      },
      // The trail speaks of the number on the board, which is the other side's.
      evidence: null,
    },
  };
}

const noIds: Session['alsoSelected'] = [];

function stagingIn({ document, session }: AppState, proposalId: ProposalId | null) {
  const { staging } = session;
  if (!staging?.measureId || proposalId === null) return null;
  const key = entryKey(proposalId, staging.measureId);
  return Object.hasOwn(document.plan.entries, key) ? staging : null;
}

import type { ComparedProposal } from '../analysis/comparison/comparison-request.ts';
import { comparedMeasure } from '../domain/compared-measure.ts';
import type { ProposalId } from '../domain/ids.ts';
import { measuresStanding } from '../domain/measures-in-year.ts';
import type { AppState } from '../state/app-state.ts';
import { listedInHand } from '../state/select-listed-in-hand.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';

/**
 * A proposal's list as the board's question sees it in the year that is shown; null is today. In a
 * year the programme's own measures count too, as on the board.
 */
export function comparedProposal(state: AppState, proposalId: ProposalId | null): ComparedProposal {
  const { question, year } = state.session;
  const all = proposalId === null ? [] : listedInHand(state, proposalId);
  const listed =
    proposalId === null || year === null
      ? all
      : measuresStanding(all, plannedMeasures(state), year).map((measure) => ({
          measure,
          on: true,
        }));
  return { proposalId, measures: listed.map((one) => comparedMeasure(one, question)) };
}

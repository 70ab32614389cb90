import type {
  ComparedProposal,
  ComparisonRequest,
} from '../analysis/comparison/comparison-request.ts';
import { coverageInputs } from '../analysis/coverage/coverage-inputs.ts';
import { comparedMeasure } from '../domain/compared-measure.ts';
import type { ProposalId } from '../domain/ids.ts';
import { measuresStanding } from '../domain/measures-in-year.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { PathNetwork } from '../domain/path-network.ts';
import type { AppState } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { listedInHand } from '../state/select-listed-in-hand.ts';
import { comparisonRunner } from './comparison-runner.ts';

let opened: { readonly loaded: LoadedWorkspace; readonly paths: PathNetwork | null } | null = null;

/**
 * Makes sure that comparisons are worked out for the place and the paths that are open, and gives
 * the board's question about the two proposals; null while no place or no comparison is open.
 */
export function openComparison(): ComparisonRequest | null {
  const state = appStore.getState();
  const { document, session } = state;
  const { comparison, workspace, network, question, gesture } = session;
  if (workspace.status !== 'ready' || comparison === null) return null;
  const { workspace: loaded } = workspace;
  const paths = network.status === 'ready' ? network : null;
  if (opened?.loaded !== loaded || opened.paths !== paths) {
    opened = { loaded, paths };
    comparisonRunner.open(coverageInputs(loaded, paths?.ways, paths?.entranceNodes));
  }
  const { planVersion } = document;
  const a = compared(state, comparison.a);
  const b = compared(state, comparison.b);
  return { question, planVersion, gesture, a, b };
}

function compared(state: AppState, proposalId: ProposalId | null): ComparedProposal {
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

import type { ComparisonRequest } from '../analysis/comparison/comparison-request.ts';
import { coverageInputs } from '../analysis/coverage/coverage-inputs.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { PathNetwork } from '../domain/path-network.ts';
import { appStore } from '../state/app-store.ts';
import { comparedProposal } from './compared-proposal.ts';
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
  const a = comparedProposal(state, comparison.a);
  const b = comparedProposal(state, comparison.b);
  return { question, planVersion, gesture, a, b };
}

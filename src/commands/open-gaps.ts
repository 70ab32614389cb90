import { coverageInputs } from '../analysis/coverage/coverage-inputs.ts';
import type { CoverageRequest } from '../analysis/coverage/coverage-request.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { PathNetwork } from '../domain/path-network.ts';
import { sketchedWays } from '../domain/sketched-ways.ts';
import { targetsForQuestion } from '../domain/targets-for-question.ts';
import { appStore } from '../state/app-store.ts';
import { countedMeasures } from '../state/select-counted-measures.ts';
import { gapsRunner } from './gaps-runner.ts';

let opened: { readonly loaded: LoadedWorkspace; readonly paths: PathNetwork | null } | null = null;

/**
 * Makes sure that gaps are worked out for the place and the paths that are open, and gives the
 * board's question about the state shown; null while no place is open.
 */
export function openGaps(): CoverageRequest | null {
  const state = appStore.getState();
  const { document, session } = state;
  if (session.workspace.status !== 'ready') return null;
  const { workspace: loaded } = session.workspace;
  const paths = session.network.status === 'ready' ? session.network : null;
  if (opened?.loaded !== loaded || opened.paths !== paths) {
    opened = { loaded, paths };
    gapsRunner.open(coverageInputs(loaded, paths?.ways, paths?.entranceNodes));
  }
  return {
    question: session.question,
    planVersion: document.planVersion,
    gesture: session.gesture,
    targets: targetsForQuestion(countedMeasures(state), session.question),
    staged: null,
    ways: sketchedWays(countedMeasures(state)),
    stagedWay: null,
    shape: null,
  };
}

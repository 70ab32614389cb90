import { coverageInputs } from '../analysis/coverage/coverage-inputs.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { PathNetwork } from '../domain/path-network.ts';
import { tablesInOrder } from '../domain/tables-in-order.ts';
import { appStore, updateDerived } from '../state/app-store.ts';
import { comparedProposal } from './compared-proposal.ts';
import { tablesRunner } from './tables-runner.ts';

let opened: { readonly loaded: LoadedWorkspace; readonly paths: PathNetwork | null } | null = null;

/** Asks for today and every table, as plan and hand stand now; nothing while nobody looks. */
export function askTables(isLookedAt: boolean): void {
  const state = appStore.getState();
  const { document, session, derived } = state;
  if (!isLookedAt || session.workspace.status !== 'ready') {
    if (derived.tablesStatus.status !== 'idle') tablesRunner.cancel();
    return;
  }
  const { workspace: loaded } = session.workspace;
  const paths = session.network.status === 'ready' ? session.network : null;
  if (opened?.loaded !== loaded || opened.paths !== paths) {
    opened = { loaded, paths };
    updateDerived({ tables: null });
    tablesRunner.open(coverageInputs(loaded, paths?.ways, paths?.entranceNodes));
  }
  tablesRunner.ask({
    question: session.question,
    planVersion: document.planVersion,
    gesture: session.gesture,
    proposals: tablesInOrder(document.plan).map(({ id }) => comparedProposal(state, id)),
  });
}

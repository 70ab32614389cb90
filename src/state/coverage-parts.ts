import type { AppState } from './app-state.ts';
import { workspaceRead } from './workspace-read.ts';

/** What coverage is worked out on. */
export function groundRead(state: AppState) {
  const { network } = state.session;
  return [workspaceRead(state), network.status === 'ready' ? network : null] as const;
}

/** What the board's numbers follow. */
export function coverageParts({ document, session }: AppState) {
  const { workspace, network, question, shownProposalId, year, gesture, selection } = session;
  const shapeSelected = selection?.type === 'measure' ? selection.id : null;
  const paths = network.status === 'ready' ? network : null;
  const { plan } = document;
  const asked = [question, shownProposalId, year] as const;
  return [workspace, paths, plan, gesture, shapeSelected, ...asked] as const;
}

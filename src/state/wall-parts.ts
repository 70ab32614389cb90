import type { AppState } from './app-state.ts';

/** Whether plan and place are there, so that what the wall is told is whole. */
export function isWorkshopReady({ document, session }: AppState): boolean {
  return session.workspace.status === 'ready' && document.keeping.status !== 'opening';
}

/** What the wall is told follows this; null: not everything is read yet. */
export function wallParts(state: AppState) {
  if (!isWorkshopReady(state)) return null;
  const { document, session } = state;
  const { stepId, isFrozen, isBlack, timer, wallFollowsMap, ballotShown } = session.workshop;
  const { language, shownProposalId, year, layers, camera, question } = session;
  const looks = [language, shownProposalId, year, layers, camera, question] as const;
  const stands = [stepId, isFrozen, isBlack, timer, wallFollowsMap, ballotShown] as const;
  return [document.plan, ...looks, ...stands] as const;
}

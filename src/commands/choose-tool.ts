import { measureKind } from '../domain/measure-kind.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import type { Tool } from '../state/session.ts';
import { sketchProposalId } from './sketch-proposal-id.ts';
import { stageGesture } from './stage-gesture.ts';

/** Takes a tool in hand. A half-drawn shape of another tool is put away. */
export function chooseTool(tool: Tool): void {
  if (tool.mode === 'draw') {
    // Throws on a kind that is not in the catalogue, before anything changes.
    measureKind(tool.kind);
    const { shownProposalId } = appStore.getState().session;
    // A sketch belongs to a proposal: drawing while only today is shown turns one on.
    if (shownProposalId === null) updateSession({ shownProposalId: sketchProposalId() });
  }
  stageGesture(null);
  updateSession({ tool, ...(tool.mode === 'draw' ? { selection: null, alsoSelected: [] } : {}) });
}

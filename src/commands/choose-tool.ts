import { measureKind } from '../domain/measure-kind.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import type { Tool } from '../state/session.ts';
import { leaveAid } from './leave-aid.ts';
import { sketchProposalId } from './sketch-proposal-id.ts';
import { stageGesture } from './stage-gesture.ts';

/**
 * Takes a tool in hand. A half-drawn shape of another tool is put away, but not by measuring: that
 * interrupts, and what was in the hand is there again afterwards.
 */
export function chooseTool(tool: Tool): void {
  const { session } = appStore.getState();
  if (tool.mode === 'measure') {
    if (session.tool.mode === 'measure') return leaveAid();
    updateSession({ tool, toolBefore: session.tool, aid: null, pickList: null });
    return undefined;
  }
  if (tool.mode === 'draw') {
    // Throws on a kind that is not in the catalogue, before anything changes.
    measureKind(tool.kind);
    // A sketch belongs to a proposal: drawing while only today is shown turns one on.
    if (session.shownProposalId === null) updateSession({ shownProposalId: sketchProposalId() });
  }
  stageGesture(null);
  updateSession({
    tool,
    toolBefore: null,
    aid: null,
    pickList: null,
    ...(tool.mode === 'draw' ? { selection: null, alsoSelected: [] } : {}),
  });
  return undefined;
}

import type { KindOf } from '../domain/kind-name.ts';
import { drawnShape } from '../domain/drawn-shape.ts';
import { measureKind } from '../domain/measure-kind.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import type { Session, Tool } from '../state/session.ts';
import { leaveAid } from './leave-aid.ts';
import { notify } from './notify.ts';
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
    updateSession({ kindDialog: null, recentKinds: withLatest(session.recentKinds, tool) });
    if (session.shownProposalId === null) updateSession({ shownProposalId: sketchProposalId() });
    // What is drawn has no year yet: in a chosen one nobody would see whom it reaches.
    if (session.year !== null) leaveYear();
  }
  stageGesture(null);
  updateSession({
    tool: tool.mode === 'draw' ? withMethod(tool, session.drawMethods) : tool,
    toolBefore: null,
    aid: null,
    pickList: null,
    ...(tool.mode === 'draw' ? { selection: null, alsoSelected: [] } : {}),
  });
  return undefined;
}

function leaveYear(): void {
  updateSession({ year: null });
  notify({ tone: 'info', key: 'year.leftToDraw', values: {}, offersUndo: false });
}

const mostRecent = 6;

function withLatest(
  recent: readonly KindOf[],
  { kind, ownKind }: Extract<Tool, { mode: 'draw' }>,
): readonly KindOf[] {
  const latest = { kind, ownKind: ownKind ?? null };
  const others = recent.filter((one) => one.kind !== kind || one.ownKind !== latest.ownKind);
  return [latest, ...others].slice(0, mostRecent);
}

/** Drawn as the last line or area was, unless the tool says how. */
function withMethod(tool: Extract<Tool, { mode: 'draw' }>, methods: Session['drawMethods']): Tool {
  const shape = drawnShape(tool);
  if (tool.method || (shape !== 'line' && shape !== 'area')) return tool;
  const method = methods[shape];
  return method === 'corners' ? tool : { ...tool, method };
}

import { appStore, updateSession } from '../state/app-store.ts';
import type { Aid, Staging } from '../state/session.ts';
import { cancelGesture } from './cancel-gesture.ts';
import { chooseTool } from './choose-tool.ts';
import { closeEvidence } from './close-evidence.ts';
import { leaveAid } from './leave-aid.ts';
import { leaveTyping } from './leave-typing.ts';
import { openPanel } from './open-panel.ts';
import { selectEvidenceHome } from './select-evidence-home.ts';
import { select } from './select.ts';

/** Whether there is something to take back; a border that is only pointed at is not. */
function isBegun({ tool, placed, held }: Aid): boolean {
  return tool === 'border' ? held !== undefined : placed.length > 0;
}

function putAway({ tool }: Aid): void {
  updateSession({ aid: null });
  if (tool === 'border') cancelGesture();
}

/** Esc: one level back, from what is in the hand to what is open. Tells whether it did anything. */
export function stepBack(): boolean {
  const { session } = appStore.getState();
  const { aid, selection, tool } = session;
  if (session.typed) leaveTyping();
  else if (session.pickList) updateSession({ pickList: null });
  else if (aid && isBegun(aid)) putAway(aid);
  else if (tool.mode === 'measure') leaveAid();
  else if (isInHand(session.staging)) cancelGesture();
  else if (tool.mode !== 'select') chooseTool({ mode: 'select' });
  else if (session.evidenceHome !== null) selectEvidenceHome(null);
  else if (session.evidenceOf) closeEvidence();
  else if (selection?.type === 'measure' && selection.vertex !== undefined) {
    select({ type: 'measure', id: selection.id });
  } else if (selection) select(null);
  else if (session.openPanel) openPanel(null);
  else if (session.gapInFocus !== null) updateSession({ gapInFocus: null });
  else if (session.crosshair) updateSession({ crosshair: false });
  else return false;
  return true;
}

/** A hand that has placed nothing yet holds no drawing that could be put away. */
function isInHand(staging: Staging | null): boolean {
  return staging !== null && (staging.measureId !== null || staging.placed.length > 0);
}

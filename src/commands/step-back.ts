import { appStore, updateSession } from '../state/app-store.ts';
import { cancelGesture } from './cancel-gesture.ts';
import { chooseTool } from './choose-tool.ts';
import { closeEvidence } from './close-evidence.ts';
import { leaveAid } from './leave-aid.ts';
import { openPanel } from './open-panel.ts';
import { selectEvidenceHome } from './select-evidence-home.ts';
import { select } from './select.ts';

/** Esc: one level back, from what is in the hand to what is open. Tells whether it did anything. */
export function stepBack(): boolean {
  const { session } = appStore.getState();
  const { aid, selection, tool } = session;
  if (session.pickList) updateSession({ pickList: null });
  else if (aid && (aid.placed.length > 0 || aid.tool === 'box')) updateSession({ aid: null });
  else if (tool.mode === 'measure') leaveAid();
  else if (session.staging) cancelGesture();
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

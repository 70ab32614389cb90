import { appStore } from '../state/app-store.ts';
import type { ComparedSideName } from '../state/compared-sides.ts';
import { announce } from './announce.ts';
import { showProposal } from './show-proposal.ts';

/** Takes the tools over to one of the two maps; the board follows. */
export function drawInSide(side: ComparedSideName): void {
  const { comparison } = appStore.getState().session;
  if (!comparison) return;
  showProposal(comparison[side]);
  announce(`announce.drawInSide.${side}`);
}

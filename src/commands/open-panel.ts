import { updateSession } from '../state/app-store.ts';
import type { PanelId } from '../state/session.ts';
import { compareProposals } from './compare-proposals.ts';

/** Opens one of the rail's panels in place of the one open; null closes it. */
export function openPanel(openPanelId: PanelId | null): void {
  if (openPanelId === 'compare') compareProposals();
  else updateSession({ openPanel: openPanelId });
}

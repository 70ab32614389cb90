import { updateSession } from '../state/app-store.ts';
import { isPageId } from '../state/page-ids.ts';
import type { PanelId } from '../state/session.ts';
import { compareProposals } from './compare-proposals.ts';

/** Opens a job's panel or a page of the programme in place of the one open; null closes it. */
export function openPanel(openPanelId: PanelId | null): void {
  if (openPanelId === 'compare') compareProposals();
  else if (isPageId(openPanelId))
    updateSession({ openPanel: openPanelId, latestPage: openPanelId });
  else updateSession({ openPanel: openPanelId });
}

import { appStore } from '../state/app-store.ts';
import { isPageId } from '../state/page-ids.ts';
import type { PageId } from '../state/session.ts';
import { type Address, parseAddress, planAddress, writeAddress } from '../state/address.ts';
import { leavePlan } from './leave-plan.ts';
import { windowAddress } from './window-address.ts';
import { openPanel } from './open-panel.ts';
import { showTable } from './show-table.ts';

/** Goes where the address bar does: by a link, by hand, or back and forward. */
export function followAddress(address: Address): void {
  const { workspaceId, openPanel: open } = appStore.getState().session;
  const here = windowAddress();
  if (!('workspaceId' in address) || address.view !== here.view) void leavePlan(address);
  else if (address.workspaceId !== workspaceId) void leavePlan(address);
  else if (address.view !== 'plan') return;
  else if (address.parcel) void receive(address.parcel);
  else if (address.table) showTable(address.table);
  else if (address.page) openPanel(address.page);
  else if (isPageId(open)) openPanel(null);
}

/** Lets the address bar say which page is open; a step back then leads to what was open before. */
export function followPage(page: PageId | null): void {
  const { workspaceId } = appStore.getState().session;
  const shown = parseAddress(location.hash);
  if (shown.view === 'plan' && shown.workspaceId === workspaceId && shown.page === page) return;
  history.pushState(null, '', writeAddress(planAddress(workspaceId, page)));
}

async function receive(parcel: string): Promise<void> {
  const { receiveLink } = await import('./receive-files.ts');
  await receiveLink(parcel);
}

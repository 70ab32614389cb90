import { defaultWorkspaceId } from '../domain/default-workspace.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import { type PageId, pageIds } from './page-ids.ts';

/** What an address opens: a screen, and what on it. */
export type Address =
  | { readonly view: 'start' }
  | { readonly view: 'plan'; readonly workspaceId: WorkspaceId; readonly page: PageId | null }
  /** It leads nowhere here; `text` as it was written. */
  | { readonly view: 'unknown'; readonly text: string };

/**
 * Reads the part of an address after `#`: `#/start`, `#/plan/<workspace>` with or without a page of
 * the programme. `#/plan` and none at all are the default place.
 */
export function parseAddress(hash: string): Address {
  const text = hash.replace(/^#/, '');
  const [root, view, place, page, ...more] = text.split('/');
  const unknown: Address = { view: 'unknown', text };
  if (text === '' || text === '/') return planAddress(defaultWorkspaceId);
  if (root !== '' || more.length > 0) return unknown;
  if (view === 'start' && !place) return { view: 'start' };
  if (view !== 'plan') return unknown;
  if (!place) return planAddress(defaultWorkspaceId);
  if (!/^[\w-]+$/.test(place)) return unknown;
  const known = pageIds.find((id) => id === page) ?? null;
  return page && !known ? unknown : planAddress(place as WorkspaceId, known);
}

/** The address as it stands after the page's own, `#` and all. */
export function writeAddress(address: Address): string {
  if (address.view === 'unknown') return `#${address.text}`;
  if (address.view === 'start') return '#/start';
  const { workspaceId, page } = address;
  return `#/plan/${workspaceId}${page ? `/${page}` : ''}`;
}

/** The address of a place, or of one of its pages. */
export function planAddress(workspaceId: WorkspaceId, page: PageId | null = null): Address {
  return { view: 'plan', workspaceId, page };
}

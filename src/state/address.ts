import { defaultWorkspaceId } from '../domain/default-workspace.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import { type PageId, pageIds } from './page-ids.ts';

/** What an address opens: a screen, and what on it. */
export type Address =
  | { readonly view: 'start' }
  | {
      readonly view: 'plan';
      readonly workspaceId: WorkspaceId;
      readonly page: PageId | null;
      /** What a resident's device sends along, packed; absent: nothing. */
      readonly parcel?: string | null;
      /** The workshop's table whose proposal is shown; absent: as it was left. */
      readonly table?: number;
    }
  /** For residents; `payload`: the plan itself, packed; null: none in the address. */
  | { readonly view: 'view'; readonly workspaceId: WorkspaceId; readonly payload: string | null }
  | { readonly view: 'presenter'; readonly workspaceId: WorkspaceId }
  | { readonly view: 'wall'; readonly workspaceId: WorkspaceId }
  /** It leads nowhere here; `text` as it was written. */
  | { readonly view: 'unknown'; readonly text: string };

/**
 * Reads the part of an address after `#`: `#/start`, `#/plan/<workspace>` with or without a page of
 * the programme or a table's proposal (`#/plan/<workspace>/table/3`), `#/view/<workspace>` with or without a plan packed in it, `#/presenter/<workspace>`
 * and `#/wall/<workspace>`. A view without a place, and no view at all, are of the default place.
 */
export function parseAddress(hash: string): Address {
  const text = hash.replace(/^#/, '');
  const [root, view, place, ...rest] = text.split('/');
  const unknown: Address = { view: 'unknown', text };
  if (text === '' || text === '/') return planAddress(defaultWorkspaceId);
  if (root !== '') return unknown;
  if (view === 'start' && !place && rest.length === 0) return { view: 'start' };
  if (place && !/^[\w-]+$/.test(place)) return unknown;
  const workspaceId = place ? (place as WorkspaceId) : defaultWorkspaceId;
  // A stroke at the end is no part more.
  const parts = rest.at(-1) === '' ? rest.slice(0, -1) : rest;
  return addressOf(view, workspaceId, parts) ?? unknown;
}

function addressOf(
  view: string,
  workspaceId: WorkspaceId,
  [first, second, ...more]: readonly string[],
): Address | null {
  if (more.length > 0) return null;
  if (view === 'plan') return planPart(workspaceId, first, second);
  if (second !== undefined) return null;
  if (view === 'view') return { view, workspaceId, payload: first ?? null };
  if (view !== 'presenter' && view !== 'wall') return null;
  return first === undefined ? { view, workspaceId } : null;
}

function planPart(workspaceId: WorkspaceId, first?: string, second?: string): Address | null {
  if (first === 'in' && second) return { ...planAddress(workspaceId, sentHere), parcel: second };
  if (first === 'table' && second && /^[1-9]\d?$/.test(second)) {
    return { ...planAddress(workspaceId), table: Number(second) };
  }
  if (first === undefined) return planAddress(workspaceId);
  const page = pageIds.find((id) => id === first);
  return page && second === undefined ? planAddress(workspaceId, page) : null;
}

/** The page that opens with what a resident sends. */
const sentHere: PageId = 'contributions';

/** The address as it stands after the page's own, `#` and all. */
export function writeAddress(address: Address): string {
  if (address.view === 'unknown') return `#${address.text}`;
  if (address.view === 'start') return '#/start';
  const start = `#/${address.view}/${address.workspaceId}`;
  if (address.view === 'view') return address.payload ? `${start}/${address.payload}` : start;
  if (address.view !== 'plan') return start;
  if (address.parcel) return `${start}/in/${address.parcel}`;
  if (address.table) return `${start}/table/${address.table}`;
  return address.page ? `${start}/${address.page}` : start;
}

/** The address of a place, or of one of its pages. */
export function planAddress(
  workspaceId: WorkspaceId,
  page: PageId | null = null,
): Extract<Address, { view: 'plan' }> {
  return { view: 'plan', workspaceId, page };
}

/** The address for residents, with a plan packed in it or without. */
export function residentsAddress(workspaceId: WorkspaceId, payload: string | null = null): Address {
  return { view: 'view', workspaceId, payload };
}

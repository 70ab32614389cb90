import type { WorkspaceId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { fetchJson } from './fetch-json.ts';

/** The places that this app holds, by their ids. Refused: `file-missing`, `file-broken`. */
export async function readPlaceList(base = '/geodata'): Promise<Outcome<readonly WorkspaceId[]>> {
  const read = await fetchJson(`${base}/index.json`);
  if (!read.ok) return read;
  const list =
    typeof read.value === 'object' && read.value !== null && 'workspaces' in read.value
      ? read.value.workspaces
      : null;
  // A name becomes part of addresses: what is more than a plain one is none of ours.
  return Array.isArray(list) && list.every((id) => typeof id === 'string' && /^[\w-]+$/.test(id))
    ? { ok: true, value: list as readonly WorkspaceId[] }
    : { ok: false, reason: 'file-broken' };
}

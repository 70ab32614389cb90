import { resetZones as edit } from '../domain/edits/reset-zones.ts';
import type { ZoneId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';

/** Gives zones the place's own borders back: some of them, or (null) all. */
export function resetZones(ids: readonly ZoneId[] | null): Outcome {
  const { document, session } = appStore.getState();
  const zones = session.workspace.status === 'ready' ? session.workspace.workspace.zones : [];
  return makeEdit(edit(document.plan, { ids, zones }));
}

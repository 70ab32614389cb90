import { redrawZones as edit } from '../domain/edits/redraw-zones.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { RedrawnZone } from '../domain/redrawn-zone.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';

/** Gives some zones other borders, as one step. */
export function redrawZones(changes: readonly RedrawnZone[]): Outcome {
  const { document, session } = appStore.getState();
  if (session.workspace.status !== 'ready') return { ok: false, reason: 'no-zone' };
  const { zones, workspace } = session.workspace.workspace;
  return makeEdit(edit(document.plan, { changes, zones, bounds: workspace.bounds }));
}

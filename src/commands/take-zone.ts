import { addMeasure } from '../domain/edits/add-measure.ts';
import { drawnShape } from '../domain/drawn-shape.ts';
import type { MeasureId, ZoneId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { t } from '../text/translate.ts';
import { announce } from './announce.ts';
import { hover } from './hover.ts';
import { makeEdit } from './make-edit.ts';
import { newTitle } from './new-title.ts';
import { sketchProposalId } from './sketch-proposal-id.ts';

/**
 * Makes a measure of the kind in the hand for a whole zone. It has no geometry: what is told of
 * homes for vulnerable people is told of the zone, never of a place in it.
 */
export function takeZone(zoneId: ZoneId): Outcome {
  const { document, session } = appStore.getState();
  const { tool, workspace } = session;
  if (tool.mode !== 'draw' || drawnShape(tool) !== 'zone') {
    return { ok: false, reason: 'nothing-in-hand' };
  }
  const proposalId = sketchProposalId();
  if (proposalId === null) return { ok: false, reason: 'no-proposal' };
  const id = crypto.randomUUID() as MeasureId;
  const title = newTitle(document.plan, tool, t);
  const done = makeEdit(
    addMeasure(document.plan, {
      id,
      kind: tool.kind,
      ownKind: tool.ownKind ?? null,
      geometry: null,
      zones: [zoneId],
      title,
      proposalId,
    }),
  );
  if (!done.ok) return done;
  const zone =
    workspace.status === 'ready'
      ? workspace.workspace.zones.find(({ id: known }) => known === zoneId)?.name
      : undefined;
  updateSession({
    tool: { mode: 'select' },
    selection: { type: 'measure', id },
    alsoSelected: [],
    shownProposalId: proposalId,
  });
  hover(null);
  announce('announce.zoneTaken', { title, zone: zone ?? zoneId });
  return done;
}

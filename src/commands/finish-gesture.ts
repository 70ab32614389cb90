import { addMeasure } from '../domain/edits/add-measure.ts';
import { moveMeasure } from '../domain/edits/move-measure.ts';
import { reshapeMeasure } from '../domain/edits/reshape-measure.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { Measure, MeasureGeometry } from '../domain/measure.ts';
import type { Outcome } from '../domain/outcome.ts';
import { isTranslated } from '../geo/is-translated.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import type { Staging } from '../state/session.ts';
import { t } from '../text/translate.ts';
import { announce } from './announce.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';
import { sketchProposalId } from './sketch-proposal-id.ts';
import { stageGesture } from './stage-gesture.ts';

/**
 * Ends the gesture in hand as one edit: a new measure, a move or a new shape.
 * What is refused stays in the hand, so that no placed corner is lost.
 */
export function finishGesture(): Outcome {
  const { staging } = appStore.getState().session;
  if (!staging) return { ok: false, reason: 'nothing-in-hand' };
  if (!staging.geometry) {
    notify({ tone: 'info', key: 'refused.too-few-corners', values: {}, offersUndo: false });
    return { ok: false, reason: 'too-few-corners' };
  }
  return staging.measureId === null
    ? finishNew(staging, staging.geometry)
    : finishChange(staging.measureId, staging.geometry);
}

function finishNew(staging: Staging, geometry: MeasureGeometry): Outcome {
  const { plan } = appStore.getState().document;
  const id = crypto.randomUUID() as MeasureId;
  const proposalId = sketchProposalId();
  if (proposalId === null) return { ok: false, reason: 'no-proposal' };
  const title = nextTitle(Object.values(plan.measures), t(`kind.${staging.kind}`));
  const done = makeEdit(addMeasure(plan, { id, kind: staging.kind, geometry, title, proposalId }));
  if (!done.ok) return done;
  stageGesture(null);
  updateSession({
    tool: { mode: 'select' },
    selection: { type: 'measure', id },
    shownProposalId: proposalId,
  });
  announce('announce.measureAdded', { title });
  return done;
}

function finishChange(id: MeasureId, geometry: MeasureGeometry): Outcome {
  const { plan } = appStore.getState().document;
  const before = plan.measures[id]?.geometry;
  if (before && JSON.stringify(before) === JSON.stringify(geometry)) {
    // An empty drag is no edit and leaves no step behind.
    stageGesture(null);
    return { ok: true, value: undefined };
  }
  const moved = before !== null && before !== undefined && isTranslated(before, geometry);
  const done = makeEdit(
    moved ? moveMeasure(plan, { id, geometry }) : reshapeMeasure(plan, { id, geometry }),
  );
  if (done.ok) stageGesture(null);
  return done;
}

/** "Park", then "Park 2", "Park 3": a new sketch is never nameless. */
function nextTitle(measures: readonly Measure[], name: string): string {
  const taken = new Set(measures.map((measure) => measure.title));
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}

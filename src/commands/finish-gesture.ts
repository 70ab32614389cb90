import { drawnGeometry } from '../domain/drawn-geometry.ts';
import { addMeasure } from '../domain/edits/add-measure.ts';
import { moveMeasure } from '../domain/edits/move-measure.ts';
import { reshapeMeasure } from '../domain/edits/reshape-measure.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { Measure, MeasureGeometry } from '../domain/measure.ts';
import { measureKind } from '../domain/measure-kind.ts';
import type { Outcome } from '../domain/outcome.ts';
import { crossesItself } from '../geo/crosses-itself.ts';
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
  const geometry = finishedGeometry(staging);
  if (!geometry) return refuse('too-few-corners');
  const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
  if (isArea && crossesItself(geometry)) return refuse('self-crossing');
  return staging.measureId === null
    ? finishNew(staging, geometry)
    : finishChange(staging.measureId, geometry);
}

/** A new shape is made of the corners that were placed, not of where the pointer happens to be. */
function finishedGeometry({ measureId, kind, placed, geometry }: Staging): MeasureGeometry | null {
  if (measureId !== null || placed.length === 0) return geometry;
  return drawnGeometry(measureKind(kind).shape, placed, null);
}

function refuse(reason: string): Outcome {
  notify({ tone: 'info', key: `refused.${reason}`, values: {}, offersUndo: false });
  return { ok: false, reason };
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

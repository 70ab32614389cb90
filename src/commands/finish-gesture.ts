import { drawingGeometry } from '../domain/drawing-geometry.ts';
import { drawnShape } from '../domain/drawn-shape.ts';
import { addMeasure } from '../domain/edits/add-measure.ts';
import { changeMeasures } from '../domain/edits/change-measures.ts';
import { titlesOf } from '../domain/edits/titles-of.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { MeasureGeometry } from '../domain/measure.ts';
import type { Outcome } from '../domain/outcome.ts';
import { crossesItself } from '../geo/crosses-itself.ts';
import { isTranslated } from '../geo/is-translated.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import type { Staging } from '../state/session.ts';
import { t } from '../text/translate.ts';
import { announce } from './announce.ts';
import { makeEdit } from './make-edit.ts';
import { newTitle } from './new-title.ts';
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
  if (staging.measureId !== null) return finishChange(staging, staging.measureId, geometry);
  if (isArea(geometry) && crossesItself(geometry)) return refuse('self-crossing');
  return finishNew(staging, geometry);
}

/** A new shape is made of the corners that were placed, not of where the pointer happens to be. */
function finishedGeometry(staging: Staging): MeasureGeometry | null {
  const { measureId, method, placed, geometry } = staging;
  if (measureId !== null || placed.length === 0) return geometry;
  // The second corner of a rectangle, and a circle's rim, are where the hand is until then.
  const isOpenBox = (method === 'rectangle' || method === 'circle') && placed.length === 1;
  return isOpenBox ? geometry : drawingGeometry(drawnShape(staging), staging, null);
}

function isArea(geometry: MeasureGeometry): geometry is GeoJSON.Polygon | GeoJSON.MultiPolygon {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

function refuse(reason: string): Outcome {
  notify({ tone: 'info', key: `refused.${reason}`, values: {}, offersUndo: false });
  return { ok: false, reason };
}

function finishNew(staging: Staging, geometry: MeasureGeometry): Outcome {
  const { document, session } = appStore.getState();
  const { plan } = document;
  const id = crypto.randomUUID() as MeasureId;
  const proposalId = sketchProposalId();
  if (proposalId === null) return { ok: false, reason: 'no-proposal' };
  const { kind } = staging;
  const { tool } = session;
  const ownKind = tool.mode === 'draw' && tool.kind === kind ? (tool.ownKind ?? null) : null;
  const title = newTitle(plan, { kind, ownKind }, t);
  const done = makeEdit(addMeasure(plan, { id, kind, ownKind, geometry, title, proposalId }));
  if (!done.ok) return done;
  stageGesture(null);
  updateSession({
    tool: { mode: 'select' },
    selection: { type: 'measure', id },
    alsoSelected: [],
    shownProposalId: proposalId,
  });
  announce('announce.measureAdded', { title });
  return done;
}

/** All that the gesture changed is one step; an empty drag is no edit and leaves none behind. */
function finishChange(staging: Staging, id: MeasureId, geometry: MeasureGeometry): Outcome {
  const { plan } = appStore.getState().document;
  const staged = [{ measureId: id, geometry }, ...(staging.others ?? [])];
  const changes = staged.flatMap((change) => {
    const before = plan.measures[change.measureId]?.geometry;
    const isSame = before && JSON.stringify(before) === JSON.stringify(change.geometry);
    return isSame ? [] : [{ id: change.measureId, geometry: change.geometry, before }];
  });
  if (changes.some((change) => isArea(change.geometry) && crossesItself(change.geometry))) {
    return refuse('self-crossing');
  }
  if (changes.length === 0) {
    stageGesture(null);
    return { ok: true, value: undefined };
  }
  const moved = changes.every(
    ({ before, geometry: after }) => before && isTranslated(before, after),
  );
  const key = staging.note ?? (moved ? 'moveMeasure' : 'reshapeMeasure');
  const measures = changes.flatMap((change) => plan.measures[change.id] ?? []);
  const done = makeEdit(
    changeMeasures(plan, {
      note: { key, title: titlesOf(measures) },
      changes: changes.map((change) => ({ id: change.id, geometry: change.geometry })),
    }),
  );
  if (done.ok) stageGesture(null);
  return done;
}

import { reshapeMeasure } from '../domain/edits/reshape-measure.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { removeGeometryVertex } from '../geo/remove-geometry-vertex.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';
import { select } from './select.ts';

/** Takes a corner out of a drawn shape; refused where too few would be left. */
export function removeVertex(id: MeasureId, index: number): Outcome {
  const { plan } = appStore.getState().document;
  const geometry = plan.measures[id]?.geometry;
  const without = geometry ? removeGeometryVertex(geometry, index) : null;
  if (!without) {
    notify({ tone: 'info', key: 'refused.too-few-corners', values: {}, offersUndo: false });
    return { ok: false, reason: 'too-few-corners' };
  }
  const done = makeEdit(reshapeMeasure(plan, { id, geometry: without }));
  if (done.ok) select({ type: 'measure', id });
  return done;
}

import {
  putPresentation as put,
  type PresentationWords,
} from '../domain/edits/put-presentation.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { findMeasure } from '../domain/resolve-measures.ts';
import { appStore } from '../state/app-store.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { announce } from './announce.ts';
import { makeEdit } from './make-edit.ts';
import { readPicture } from './read-picture.ts';
import { sayRefused } from './say-refused.ts';

/** Says or shows to residents what a measure is. */
export function putPresentation(measureId: MeasureId, words: PresentationWords): Outcome {
  const state = appStore.getState();
  const { plan } = state.document;
  const measure = findMeasure(plan, plannedMeasures(state), measureId);
  if (!measure) {
    sayRefused('no-measure');
    return { ok: false, reason: 'no-measure' };
  }
  return makeEdit(put(plan, { measureId, title: measure.title, ...words }));
}

/** Takes a picture of a measure from a file. */
export async function choosePicture(measureId: MeasureId, file: Blob): Promise<Outcome> {
  const picture = await readPicture(file);
  if (!picture.ok) {
    sayRefused(picture.reason, picture.values);
    return picture;
  }
  const done = putPresentation(measureId, { picture: picture.value, alt: '', credit: '' });
  if (done.ok) announce('contributions.announce.picture');
  return done;
}

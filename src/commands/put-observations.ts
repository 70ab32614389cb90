import {
  putObservations as put,
  type ObservationCounts,
  type PutObservations,
} from '../domain/edits/put-observations.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { bundledProgramme } from './bundled-programme.ts';
import { makeEdit } from './make-edit.ts';

/** Puts values in one step; tells how many were added, replaced and the same. */
export function putObservations(
  input: Omit<PutObservations, 'bundled'>,
): Outcome<ObservationCounts> {
  const { plan } = appStore.getState().document;
  const edit = put(plan, { ...input, bundled: bundledProgramme() });
  const done = makeEdit(edit.ok ? { ok: true, value: edit.value.patch } : edit);
  if (!done.ok) return done;
  if (!edit.ok) throw new Error('A refused edit was made');
  return { ok: true, value: edit.value.counts };
}

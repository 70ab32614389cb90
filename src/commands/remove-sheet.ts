import { removeSheet as remove } from '../domain/edits/remove-sheet.ts';
import type { SheetId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';

/** Keeps a sheet no longer; what was written on it stays, and the step can be undone. */
export function removeSheet(id: SheetId): Outcome {
  const { sheets } = appStore.getState().document.plan;
  const name = Object.hasOwn(sheets, id) ? sheets[id].name : '';
  const done = makeEdit(remove(appStore.getState().document.plan, id));
  if (!done.ok) return done;
  notify({ tone: 'info', key: 'sheets.removed', values: { name }, offersUndo: true });
  announce('sheets.removed', { name });
  return done;
}

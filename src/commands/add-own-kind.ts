import { addOwnKind as add } from '../domain/edits/add-own-kind.ts';
import type { OwnKindId } from '../domain/ids.ts';
import type { MeasureKindId } from '../domain/measure-kind.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';

/** Adds a kind of measure to the plan; gives its id. */
export function addOwnKind(input: {
  readonly name: string;
  readonly like: MeasureKindId;
  readonly note?: string;
}): Outcome<OwnKindId> {
  const id = crypto.randomUUID() as OwnKindId;
  const done = makeEdit(add(appStore.getState().document.plan, { id, ...input }));
  return done.ok ? { ok: true, value: id } : done;
}

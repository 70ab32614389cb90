import { beginTables as begin, mostTables } from '../domain/edits/begin-tables.ts';
import type { CheckpointId, MeasureId, ProposalId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { t } from '../text/translate.ts';
import { announce } from './announce.ts';
import { cancelGesture } from './cancel-gesture.ts';
import { freeName } from './free-name.ts';
import { makeEdit } from './make-edit.ts';
import { proposalNames } from './proposal-names.ts';

/** Begins so many tables from a proposal, or (null) from today: one step, with a checkpoint before. */
export function beginTables(count: number, start: ProposalId | null): Outcome {
  cancelGesture();
  const { plan } = appStore.getState().document;
  const numbers = Object.values(plan.proposals).flatMap(({ table }) => table ?? []);
  const taken = new Set(numbers);
  const names = new Set(proposalNames());
  const free = Array.from({ length: numbers.length + mostTables }, (_, at) => at + 1);
  const tables = free
    .filter((table) => !taken.has(table))
    .slice(0, count)
    .map((table) => {
      const name = freeName(t('tables.name', { table }), names);
      names.add(name);
      return { id: crypto.randomUUID() as ProposalId, table, name };
    });
  const checkpoints = Object.values(plan.checkpoints).map(({ name }) => name);
  const done = makeEdit(
    begin(plan, {
      tables,
      start,
      newMeasureId: () => crypto.randomUUID() as MeasureId,
      checkpoint: {
        id: crypto.randomUUID() as CheckpointId,
        name: freeName(t('tables.before'), checkpoints),
        madeAt: new Date().toISOString(),
      },
    }),
  );
  if (done.ok) announce('tables.begun', { count });
  return done;
}

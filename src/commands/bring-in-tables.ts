import { bringInTables as bring, type TableFromFile } from '../domain/edits/bring-in-tables.ts';
import type { CheckpointId, MeasureId, ProposalId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Plan } from '../domain/plan.ts';
import type { TableFile } from '../state/bringing-in.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { t } from '../text/translate.ts';
import { freeName } from './free-name.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';

/** Says what is to become of a file that is looked over. */
export function changeTableFile(at: number, change: Partial<Pick<TableFile, 'from' | 'into'>>) {
  const { bringingIn } = appStore.getState().session;
  if (!bringingIn) return;
  const files = bringingIn.files.map((file, index) =>
    index === at ? { ...file, ...change } : file,
  );
  updateSession({ bringingIn: { ...bringingIn, files } });
}

/** Leaves the files where they are; nothing has changed. */
export function leaveTableFiles(): void {
  updateSession({ bringingIn: null });
}

/** Brings the tables in as it was chosen: one step, with a checkpoint before. */
export function bringInTables(): Outcome {
  const { document, session } = appStore.getState();
  const { plan } = document;
  const files = session.bringingIn?.files ?? [];
  const tables = tablesOf(plan, files);
  const checkpoints = Object.values(plan.checkpoints).map(({ name }) => name);
  const done = makeEdit(
    bring(plan, {
      tables,
      newMeasureId: () => crypto.randomUUID() as MeasureId,
      checkpoint: {
        id: crypto.randomUUID() as CheckpointId,
        name: freeName(t('tables.beforeFiles'), checkpoints),
        madeAt: new Date().toISOString(),
      },
    }),
  );
  if (!done.ok) return done;
  updateSession({ bringingIn: null });
  const values = { count: tables.length };
  notify({ tone: 'info', key: 'notice.tablesIn', values, offersUndo: true });
  return done;
}

/** What each file becomes: a table that is here, one of the file's number, or the next free one. */
function tablesOf(plan: Plan, files: readonly TableFile[]): readonly TableFromFile[] {
  const taken = new Set(Object.values(plan.proposals).map(({ table }) => table));
  const names = new Set(Object.values(plan.proposals).map(({ name }) => name));
  return files.flatMap(({ plan: file, from, into }): readonly TableFromFile[] => {
    if (from === null) return [];
    const newId = crypto.randomUUID() as ProposalId;
    const standing = into === null ? null : plan.proposals[into];
    if (standing?.table) {
      return [{ file, from, into, newId, table: standing.table, name: standing.name }];
    }
    const wanted = file.proposals[from].table;
    const table = wanted !== null && !taken.has(wanted) ? wanted : firstFree(taken);
    taken.add(table);
    const name = freeName(t('tables.name', { table }), names);
    names.add(name);
    return [{ file, from, into: null, newId, table, name }];
  });
}

function firstFree(taken: ReadonlySet<number | null>): number {
  let number = 1;
  while (taken.has(number)) number += 1;
  return number;
}

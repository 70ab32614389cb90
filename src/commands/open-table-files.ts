import { proposalsOfTables, standsFor } from '../domain/proposals-of-tables.ts';
import { runPlanReader } from '../files/run-plan-reader.ts';
import type { BringingIn, TableFile } from '../state/bringing-in.ts';
import { appStore, updateSession } from '../state/app-store.ts';

/** Reads files of tables, and asks what is to become of each; nothing is in the plan before that. */
export async function openTableFiles(files: readonly File[]): Promise<void> {
  const { workspaceId } = appStore.getState().session;
  const read: TableFile[] = [];
  const failed: BringingIn['failed'][number][] = [];
  for (const file of files) {
    // One after the other: twelve large plans at once would need twelve times the memory.
    const reading = await runPlanReader(file);
    const { name } = file;
    if (!reading.ok) {
      failed.push({ name, reason: reading.reason, values: { name, ...reading.values } });
      continue;
    }
    const { plan, report } = reading.value;
    const { workspaceId: place } = plan.info.plan;
    if (place !== workspaceId) {
      failed.push({ name, reason: 'other-workspace', values: { name, place } });
      continue;
    }
    const here = appStore.getState().document.plan;
    const [likeliest] = proposalsOfTables(here, plan);
    const into = likeliest ? standsFor(here, likeliest) : null;
    const isTaken = read.some((other) => other.into === into);
    read.push({
      id: crypto.randomUUID(),
      name,
      plan,
      report,
      from: likeliest?.id ?? null,
      into: isTaken ? null : into,
    });
  }
  updateSession({ bringingIn: { files: read, failed } });
}

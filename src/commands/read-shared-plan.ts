import type { Outcome } from '../domain/outcome.ts';
import type { PlanReading } from '../files/read-plan.ts';
import { runPlanReader } from '../files/run-plan-reader.ts';
import { appStore } from '../state/app-store.ts';

/** A plan of the place that is open, from a file; `other-workspace` (values: place) for any other. */
export async function readSharedPlan(file: File): Promise<Outcome<PlanReading>> {
  const read = await runPlanReader(file);
  if (!read.ok) return { ...read, values: { name: file.name, ...read.values } };
  const { workspaceId } = read.value.plan.info.plan;
  if (workspaceId === appStore.getState().session.workspaceId) return read;
  return { ok: false, reason: 'other-workspace', values: { name: file.name, place: workspaceId } };
}

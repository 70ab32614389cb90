import type { WorkspaceId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { PlaceSummary } from '../domain/place-summary.ts';
import { defaultWorkspaceId } from '../domain/default-workspace.ts';
import { readPlaceList } from '../files/read-place-list.ts';
import { readPlaceOutline } from '../files/read-place-outline.ts';
import { readPlaceSummary } from '../files/read-place-summary.ts';
import { readKeptPlan } from '../state/kept-plan.ts';

/** A place to choose; `trouble`: it is there and cannot be read. */
export type PlaceToChoose =
  | { readonly id: WorkspaceId; readonly summary: PlaceSummary }
  | { readonly id: WorkspaceId; readonly trouble: string };

/** The places that this app holds, the default one first. */
export async function readPlaces(): Promise<Outcome<readonly PlaceToChoose[]>> {
  const list = await readPlaceList();
  if (!list.ok) return list;
  const ids = list.value.toSorted(
    (a, b) => Number(b === defaultWorkspaceId) - Number(a === defaultWorkspaceId),
  );
  const value = await Promise.all(
    ids.map(async (id) => {
      const read = await readPlaceSummary(id);
      return read.ok ? { id, summary: read.value } : { id, trouble: read.reason };
    }),
  );
  return { ok: true, value };
}

/** How many measures of a person's own this device keeps for a place; null: no plan is kept. */
export async function countKeptMeasures(id: WorkspaceId): Promise<number | null> {
  const plan = await readKeptPlan(id);
  if (!plan) return null;
  return Object.values(plan.measures).filter(({ group }) => group === null).length;
}

/** The zones of a place that is not open. */
export const readOutline = readPlaceOutline;

import type { MeasureId, ProposalId } from './ids.ts';
import type { Measure } from './measure.ts';
import type { Plan } from './plan.ts';
import type { ProposalEntry } from './proposal.ts';

/** One line of a proposal's list: the measure, and whether it counts in the numbers. */
export interface ListedMeasure {
  readonly measure: Measure;
  readonly on: boolean;
}

/** A measure by its id: of the plan, else one the workspace brings; null when neither has it. */
export function findMeasure(
  plan: Plan,
  planned: readonly Measure[],
  id: MeasureId,
): Measure | null {
  return ownMeasure(plan, id) ?? plannedById(planned).get(id) ?? null;
}

/**
 * A proposal's entries in their order. Two tabs may give two entries the same rank; the measure's
 * id then decides, so that every tab shows the same order.
 */
export function entriesOfProposal(plan: Plan, proposalId: ProposalId): readonly ProposalEntry[] {
  const known = entryLists.get(plan.entries) ?? new Map<ProposalId, readonly ProposalEntry[]>();
  entryLists.set(plan.entries, known);
  const entries =
    known.get(proposalId) ??
    Object.values(plan.entries)
      .filter((entry) => entry.proposalId === proposalId)
      .toSorted(byRank);
  known.set(proposalId, entries);
  return entries;
}

// The map, the board, the lists and the tools all ask for the same of a plan of thousands.
const entryLists = new WeakMap<Plan['entries'], Map<ProposalId, readonly ProposalEntry[]>>();

/**
 * A proposal's list in its order, with what is switched off. An entry whose measure is not found
 * (deleted in another tab, or of another workspace) is left out.
 */
export function resolveMeasures(
  plan: Plan,
  planned: readonly Measure[],
  proposalId: ProposalId,
): readonly ListedMeasure[] {
  const entries = entriesOfProposal(plan, proposalId);
  const last = resolved.get(entries);
  if (last?.measures === plan.measures && last.planned === planned) return last.list;
  const list: ListedMeasure[] = [];
  for (const { measureId, on } of entries) {
    const measure = findMeasure(plan, planned, measureId);
    if (measure) list.push({ measure, on });
  }
  resolved.set(entries, { measures: plan.measures, planned, list });
  return list;
}

const resolved = new WeakMap<
  readonly ProposalEntry[],
  {
    readonly measures: Plan['measures'];
    readonly planned: readonly Measure[];
    readonly list: readonly ListedMeasure[];
  }
>();

/** The measures on a proposal's list in its order, those switched off among them. */
export function measuresOfProposal(
  plan: Plan,
  planned: readonly Measure[],
  proposalId: ProposalId,
): readonly Measure[] {
  return resolveMeasures(plan, planned, proposalId).map(({ measure }) => measure);
}

/** The measures of a proposal that count in the numbers: those switched on. */
export function countingMeasures(
  plan: Plan,
  planned: readonly Measure[],
  proposalId: ProposalId,
): readonly Measure[] {
  return resolveMeasures(plan, planned, proposalId)
    .filter(({ on }) => on)
    .map(({ measure }) => measure);
}

function ownMeasure(plan: Plan, id: MeasureId): Measure | null {
  return Object.hasOwn(plan.measures, id) ? plan.measures[id] : null;
}

function byRank(a: ProposalEntry, b: ProposalEntry): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.measureId < b.measureId ? -1 : 1;
}

/** A workspace's list never changes once read, so it is indexed once. */
const indexes = new WeakMap<readonly Measure[], ReadonlyMap<MeasureId, Measure>>();

function plannedById(planned: readonly Measure[]): ReadonlyMap<MeasureId, Measure> {
  const known = indexes.get(planned);
  if (known) return known;
  const index = new Map(planned.map((measure) => [measure.id, measure]));
  indexes.set(planned, index);
  return index;
}

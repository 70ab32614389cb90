import { findSketch } from './find-sketch.ts';
import type { MeasureId, ProposalId } from './ids.ts';
import type { Plan } from './plan.ts';
import type { Proposal } from './proposal.ts';
import { proposalsInOrder } from './proposals-in-order.ts';
import { entriesOfProposal } from './resolve-measures.ts';
import { sameValue } from './same-value.ts';

/** How a proposal of a file stands to what is here. */
export interface ProposalDifference {
  /** Measures of the file that are not here. */
  readonly added: readonly MeasureId[];
  /** Measures that both have, and that are not the same. */
  readonly changed: readonly MeasureId[];
  /** Measures that only this plan's proposal lists. */
  readonly gone: readonly MeasureId[];
  /** Measures that both have, and that are the same. */
  readonly same: readonly MeasureId[];
}

/**
 * What a file's proposal has against one of this plan (null: against none). Two measures with the
 * same id that are equal are one and the same; a planned measure is the same wherever it is listed
 * alike.
 */
export function differenceFromFile(
  plan: Plan,
  into: ProposalId | null,
  file: Plan,
  from: ProposalId,
): ProposalDifference {
  const here = new Map(
    (into === null ? [] : entriesOfProposal(plan, into)).map((entry) => [entry.measureId, entry]),
  );
  const there = entriesOfProposal(file, from);
  const added: MeasureId[] = [];
  const changed: MeasureId[] = [];
  const same: MeasureId[] = [];
  for (const { measureId, on } of there) {
    const entry = here.get(measureId);
    const isEqual = sameValue(findSketch(plan, measureId), findSketch(file, measureId));
    if (!entry) added.push(measureId);
    else (isEqual && entry.on === on ? same : changed).push(measureId);
  }
  const kept = new Set(there.map(({ measureId }) => measureId));
  return { added, changed, same, gone: [...here.keys()].filter((id) => !kept.has(id)) };
}

/** Whether bringing it in would change nothing. */
export function isSame({ added, changed, gone }: ProposalDifference): boolean {
  return added.length + changed.length + gone.length === 0;
}

/**
 * The proposals of a file that could be a table's, the likeliest first: the file's first where that
 * is a table's (so a table's own file is saved), then tables' and then others that bring something,
 * then what brings nothing. In each, the order of the file.
 */
export function proposalsOfTables(plan: Plan, file: Plan): readonly Proposal[] {
  const all = proposalsInOrder(file);
  const rank = (proposal: Proposal): number => {
    const { id, table } = proposal;
    const own = Object.hasOwn(plan.proposals, id) ? id : null;
    const difference = differenceFromFile(plan, standsFor(plan, proposal) ?? own, file, id);
    if (proposal === all[0] && table !== null && !isSame(difference)) return 0;
    if (difference.added.length + difference.changed.length === 0) return 3;
    return table === null ? 2 : 1;
  };
  return all
    .map((proposal) => ({ proposal, rank: rank(proposal) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ proposal }) => proposal);
}

/** The table of this plan that a file's proposal is meant for: its own id, else its number. */
export function standsFor(plan: Plan, { id, table }: Proposal): ProposalId | null {
  if (table === null) return null;
  const own = Object.hasOwn(plan.proposals, id) ? plan.proposals[id] : null;
  if (own && own.table !== null) return own.id;
  return proposalsInOrder(plan).find((one) => one.table === table)?.id ?? null;
}

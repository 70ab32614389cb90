import type { MeasureId, ProposalId } from '../ids.ts';
import type { Measure } from '../measure.ts';
import type { Plan } from '../plan.ts';
import { entriesOfProposal, findMeasure } from '../resolve-measures.ts';
import { exclusionBetween, type Exclusion } from './exclusion.ts';
import { nearlySame } from './nearly-same.ts';
import { neighbourPairs } from './neighbour-pairs.ts';

/** A measure of the merge, and the proposals that list it, in the order of the merge. */
export interface MergedMeasure {
  readonly measure: Measure;
  readonly onIn: readonly ProposalId[];
  readonly offIn: readonly ProposalId[];
}

/** What stands between some proposals and one of them all. */
export interface MergeAnalysis {
  /** Every measure once: the first proposal's in its order, then what the next brings. */
  readonly measures: readonly MergedMeasure[];
  /** Measures that are taken for one and the same; two or more, in the order of `measures`. */
  readonly duplicates: readonly (readonly MeasureId[])[];
  readonly conflicts: readonly MergeConflict[];
}

export type MergeConflict =
  | ({ readonly a: MeasureId; readonly b: MeasureId } & Exclusion)
  /** One measure that counts in one proposal and is switched off in another. */
  | { readonly why: 'on-and-off'; readonly a: MeasureId };

/**
 * What several proposals have in common, have twice and have against each other. Only measures of
 * different proposals are compared: what one proposal lists side by side is meant so. `planned` are
 * the measures that the workspace brings.
 */
export function analyseMerge(
  plan: Plan,
  planned: readonly Measure[],
  proposalIds: readonly ProposalId[],
): MergeAnalysis {
  const listed = new Map<MeasureId, MergedMeasure>();
  for (const proposalId of proposalIds) {
    for (const { measureId, on } of entriesOfProposal(plan, proposalId)) {
      const known = listed.get(measureId);
      const measure = known?.measure ?? findMeasure(plan, planned, measureId);
      if (!measure) continue;
      const { onIn = [], offIn = [] } = known ?? {};
      listed.set(measureId, {
        measure,
        onIn: on ? [...onIn, proposalId] : onIn,
        offIn: on ? offIn : [...offIn, proposalId],
      });
    }
  }
  const measures = [...listed.values()];
  const pairs = neighbourPairs(measures.map(({ measure }) => measure)).filter(
    ([a, b]) => !standTogether(listed.get(a.id), listed.get(b.id)),
  );
  const order = new Map(measures.map(({ measure }, at) => [measure.id, at]));
  const place = (id: MeasureId) => order.get(id) ?? 0;
  const same = new Set(pairs.filter(([a, b]) => nearlySame(a, b)));
  const duplicates = groups([...same].map(([a, b]) => [a.id, b.id])).map((ids) =>
    ids.toSorted((a, b) => place(a) - place(b)),
  );
  const excluding = pairs.flatMap((pair): readonly MergeConflict[] => {
    const [first, second] = pair;
    const exclusion = same.has(pair) ? null : exclusionBetween(first, second);
    if (!exclusion) return [];
    const [a, b] = place(first.id) < place(second.id) ? [first, second] : [second, first];
    return [{ a: a.id, b: b.id, ...exclusion }];
  });
  const onAndOff = measures
    .filter(({ onIn, offIn }) => onIn.length > 0 && offIn.length > 0)
    .map(({ measure }): MergeConflict => ({ why: 'on-and-off', a: measure.id }));
  return {
    measures,
    duplicates: duplicates.toSorted((a, b) => place(a[0]) - place(b[0])),
    conflicts: [...onAndOff, ...excluding].toSorted((a, b) => place(a.a) - place(b.a)),
  };
}

function standTogether(a: MergedMeasure | undefined, b: MergedMeasure | undefined): boolean {
  if (!a || !b) return false;
  const ofB = [...b.onIn, ...b.offIn];
  return [...a.onIn, ...a.offIn].some((id) => ofB.includes(id));
}

/** Ids that are joined, directly or through others, one group each. */
function groups(pairs: readonly (readonly [MeasureId, MeasureId])[]): readonly MeasureId[][] {
  const groupOf = new Map<MeasureId, MeasureId[]>();
  for (const [a, b] of pairs) {
    const [first, second] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
    if (first === second) continue;
    const joined = [...first, ...second];
    for (const id of joined) groupOf.set(id, joined);
  }
  return [...new Set(groupOf.values())];
}

import { metersBetween } from '../geo/meters-between.ts';
import type { MeasureId, ProposalId } from './ids.ts';
import { measureKind } from './measure-kind.ts';
import type { Measure } from './measure.ts';
import { neighbourPairs } from './merge/neighbour-pairs.ts';
import type { ListedMeasure } from './resolve-measures.ts';

/** How far apart two tables' measures of one kind may be and still be meant for one place. */
export const agreedWithinMeters = 50;

/** A proposal's list, as `resolveMeasures` gives it. */
export interface TableList {
  readonly proposalId: ProposalId;
  readonly listed: readonly ListedMeasure[];
}

/** Measures that mean the same thing, or one that stands alone. */
export interface AgreedMeasures {
  /** In the order of the lists; the first stands for all. */
  readonly measures: readonly Measure[];
  /** The proposals that have one of them, in the order of the lists. */
  readonly proposalIds: readonly ProposalId[];
}

/** What is in common, the most tables first, and what only one has, in the order of the lists. */
export interface TablesAgreement {
  readonly agreed: readonly AgreedMeasures[];
  readonly alone: readonly AgreedMeasures[];
}

/**
 * What several proposals have in common. Two measures of different proposals agree where they are
 * of the same kind (own kinds among them) and overlap or are at most 50 m from each other at their
 * nearest; without a shape, where they serve the same zones under the same title. What agrees with
 * the same third agrees. The rule is the same in both directions, and the order of the lists
 * changes only the order of the answer. What is switched off or dropped, and notes, are left out.
 */
export function agreedMeasures(lists: readonly TableList[]): TablesAgreement {
  const holders = new Map<MeasureId, ProposalId[]>();
  const measures = new Map<MeasureId, Measure>();
  for (const { proposalId, listed } of lists) {
    for (const { measure, on } of listed) {
      if (!counts(measure, on)) continue;
      measures.set(measure.id, measure);
      holders.set(measure.id, [...(holders.get(measure.id) ?? []), proposalId]);
    }
  }
  const pairs = neighbourPairs([...measures.values()], agreedWithinMeters).filter(
    ([a, b]) => isOfTwo(holders.get(a.id), holders.get(b.id)) && agree(a, b),
  );
  const places = new Map([...measures.keys()].map((id, at) => [id, at]));
  const groups = joined([...measures.keys()], pairs).map((ids): AgreedMeasures => {
    const having = new Set(ids.flatMap((id) => holders.get(id) ?? []));
    return {
      measures: ids
        .toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
        .flatMap((id) => measures.get(id) ?? []),
      proposalIds: lists.flatMap(({ proposalId }) => (having.has(proposalId) ? proposalId : [])),
    };
  });
  return {
    agreed: groups
      .filter(({ proposalIds }) => proposalIds.length > 1)
      .toSorted((a, b) => b.proposalIds.length - a.proposalIds.length),
    alone: groups.filter(({ proposalIds }) => proposalIds.length === 1),
  };
}

/** Whether two measures mean the same thing in the same place; the same in both directions. */
export function agree(a: Measure, b: Measure): boolean {
  if (a.kind !== b.kind || a.ownKind !== b.ownKind) return false;
  if (a.geometry && b.geometry) return metersBetween(a.geometry, b.geometry) <= agreedWithinMeters;
  if (a.geometry || b.geometry || a.title !== b.title) return false;
  return a.zones.length === b.zones.length && a.zones.every((id) => b.zones.includes(id));
}

function counts({ kind, status }: Measure, on: boolean): boolean {
  return on && status !== 'dropped' && measureKind(kind).family !== 'note';
}

/** Whether two measures stand in different proposals: what one lists side by side is meant so. */
function isOfTwo(a: readonly ProposalId[] = [], b: readonly ProposalId[] = []): boolean {
  return new Set([...a, ...b]).size > 1;
}

/** Ids that are joined, directly or through others, one group each; in the order of the first. */
function joined(
  ids: readonly MeasureId[],
  pairs: readonly (readonly [Measure, Measure])[],
): readonly (readonly MeasureId[])[] {
  const groupOf = new Map<MeasureId, MeasureId[]>(ids.map((id) => [id, [id]]));
  for (const [a, b] of pairs) {
    const [first, second] = [groupOf.get(a.id) ?? [], groupOf.get(b.id) ?? []];
    if (first === second) continue;
    first.push(...second);
    for (const id of second) groupOf.set(id, first);
  }
  return [...new Set(groupOf.values())];
}

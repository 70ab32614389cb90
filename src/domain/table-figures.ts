import { homesInAll } from './homes-by-tenure.ts';
import type { OwnKindId } from './ids.ts';
import { measureKind, type MeasureKindId } from './measure-kind.ts';
import { proposalCost, type ProposalCost } from './proposal-cost.ts';
import type { ListedMeasure } from './resolve-measures.ts';

/** How many measures of one kind a proposal has. */
export interface KindCount {
  readonly kind: MeasureKindId;
  readonly ownKind: OwnKindId | null;
  readonly count: number;
}

/** What a proposal comes to, beside whom it reaches. */
export interface TableFigures {
  readonly cost: ProposalCost;
  /** Dwellings of the measures that tell them; null where none does. */
  readonly homes: number | null;
  readonly measures: number;
  /** In the order in which the list first has them. */
  readonly kinds: readonly KindCount[];
}

/** The figures of a proposal's list: what is switched on, not dropped and no mere note. */
export function tableFigures(listed: readonly ListedMeasure[]): TableFigures {
  const counted = listed
    .filter(
      ({ measure: { kind, status }, on }) =>
        on && status !== 'dropped' && measureKind(kind).family !== 'note',
    )
    .map(({ measure }) => measure);
  const homes = counted.flatMap((measure) => (measure.homes ? [homesInAll(measure.homes)] : []));
  const kinds = new Map<string, KindCount>();
  for (const { kind, ownKind } of counted) {
    const key = `${kind}/${ownKind ?? ''}`;
    kinds.set(key, { kind, ownKind, count: (kinds.get(key)?.count ?? 0) + 1 });
  }
  return {
    cost: proposalCost(listed),
    homes: homes.length === 0 ? null : homes.reduce((sum, one) => sum + one, 0),
    measures: counted.length,
    kinds: [...kinds.values()],
  };
}

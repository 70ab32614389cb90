import { budgetSum } from './budget-line.ts';
import { homesInAll } from './homes-by-tenure.ts';
import type { Measure } from './measure.ts';
import { measureSize } from './measure-size.ts';

/** What several measures come to; null where none of them has such a number. */
export interface MeasuresTotal {
  readonly count: number;
  readonly lengthMeters: number | null;
  /** Where two of them overlap, the ground counts twice. */
  readonly areaSquareMeters: number | null;
  readonly homes: number | null;
  /** In the workspace's currency, as far as it is said. */
  readonly cost: number | null;
}

/** The sums of several measures' own numbers: geodesic metres and square metres, dwellings, cost. */
export function measuresTotal(measures: readonly Measure[]): MeasuresTotal {
  const sizes = measures.flatMap(({ geometry }) => (geometry ? [measureSize(geometry)] : []));
  return {
    count: measures.length,
    lengthMeters: sum(sizes.map(({ lengthMeters }) => lengthMeters)),
    areaSquareMeters: sum(sizes.map(({ areaSquareMeters }) => areaSquareMeters)),
    homes: sum(measures.map(({ homes }) => homes && homesInAll(homes))),
    cost: sum(measures.map(({ budget }) => budgetSum(budget))),
  };
}

function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

import type { Measure } from '../measure.ts';
import type { Plan } from '../plan.ts';
import { findMeasure } from '../resolve-measures.ts';
import { sameValue } from '../same-value.ts';
import type { DifferenceLine } from './difference-line.ts';

/** Measures that residents are told of in other words or by another picture: a line for each. */
export function presentationDifferences(
  before: Plan,
  after: Plan,
  planned: readonly Measure[],
): readonly DifferenceLine[] {
  const told = { ...before.presentations, ...after.presentations };
  return Object.values(told).flatMap(({ measureId: key }) => {
    if (sameValue(before.presentations[key], after.presentations[key])) return [];
    const title = (findMeasure(after, planned, key) ?? findMeasure(before, planned, key))?.title;
    return [{ word: 'measurePresented', collection: 'presentations', key, title: title ?? '' }];
  });
}

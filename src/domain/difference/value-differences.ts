import type { Observation } from '../indicator.ts';
import type { Plan } from '../plan.ts';
import { sameValue } from '../same-value.ts';
import type { DifferenceLine } from './difference-line.ts';

/**
 * Values that came, went or became others, a line for each indicator with how many there are (`to`).
 * The title is the indicator's where the plan tells it, else its id.
 */
export function valueDifferences(before: Plan, after: Plan): readonly DifferenceLine[] {
  const counts = new Map<Observation['indicatorId'], number>();
  const keys = new Set([...Object.keys(before.observations), ...Object.keys(after.observations)]);
  for (const key of keys) {
    const was = at(before.observations, key);
    const is = at(after.observations, key);
    const told = is ?? was;
    if (!told || sameValue(was, is)) continue;
    counts.set(told.indicatorId, (counts.get(told.indicatorId) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({
    word: 'valuesChanged',
    collection: 'observations',
    key: id,
    title: (at(after.indicators, id) ?? at(before.indicators, id))?.title ?? id,
    to: String(count),
  }));
}

function at<Record_>(records: Readonly<Record<string, Record_>>, key: string): Record_ | undefined {
  return Object.hasOwn(records, key) ? records[key] : undefined;
}

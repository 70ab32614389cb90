import type { CountedGroup } from './coverage-question.ts';

/** What a place may know besides all its residents. */
export type ResidentGroup = Exclude<CountedGroup, 'residents'>;

/** Every group, in the order a person chooses among them. */
export const residentGroups: readonly ResidentGroup[] = ['children', 'elderly', 'dwellings'];

/** A value for each group; null where the place does not know it. */
export type ByGroup<Value> = Readonly<Record<ResidentGroup, Value | null>>;

/** No group is known. */
export const noGroups: ByGroup<never> = { children: null, elderly: null, dwellings: null };

/** Makes the value of each group. */
export function byGroup<Value>(make: (group: ResidentGroup) => Value | null): ByGroup<Value> {
  return {
    children: make('children'),
    elderly: make('elderly'),
    dwellings: make('dwellings'),
  };
}

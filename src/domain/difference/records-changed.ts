import { sameValue } from '../same-value.ts';

/** Records of one collection that both have and that differ, with what each was and is. */
export function recordsChanged<RecordType extends object>(
  before: Readonly<Record<string, RecordType>>,
  after: Readonly<Record<string, RecordType>>,
): readonly (readonly [key: string, was: RecordType, is: RecordType])[] {
  return Object.keys(after)
    .filter((key) => Object.hasOwn(before, key) && !sameValue(before[key], after[key]))
    .map((key) => [key, before[key], after[key]]);
}

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

/** Records that `of` has and `from` has not. */
export function missingFrom<RecordType>(
  from: Readonly<Record<string, RecordType>>,
  of: Readonly<Record<string, RecordType>>,
): readonly RecordType[] {
  return Object.entries(of)
    .filter(([key]) => !Object.hasOwn(from, key))
    .map(([, record]) => record);
}

/** Whether what both lists have stands in another order. */
export function isReordered(was: readonly string[], is: readonly string[]): boolean {
  const then = new Set(was);
  const now = new Set(is);
  const kept = is.filter((id) => then.has(id));
  return was.filter((id) => now.has(id)).some((id, at) => id !== kept[at]);
}

/** Records that `of` has and `from` has not. */
export function missingFrom<RecordType>(
  from: Readonly<Record<string, RecordType>>,
  of: Readonly<Record<string, RecordType>>,
): readonly RecordType[] {
  return Object.entries(of)
    .filter(([key]) => !Object.hasOwn(from, key))
    .map(([, record]) => record);
}

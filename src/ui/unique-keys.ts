/** A key for each of these words in their order; what is said again is told apart by a number. */
export function uniqueKeys(words: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return words.map((word) => {
    const before = seen.get(word) ?? 0;
    seen.set(word, before + 1);
    return before === 0 ? word : `${word} ${before + 1}`;
  });
}

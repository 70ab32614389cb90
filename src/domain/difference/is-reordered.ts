/** Whether what both lists have stands in another order. */
export function isReordered(was: readonly string[], is: readonly string[]): boolean {
  const then = new Set(was);
  const now = new Set(is);
  const kept = is.filter((id) => then.has(id));
  return was.filter((id) => now.has(id)).some((id, at) => id !== kept[at]);
}

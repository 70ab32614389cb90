/** No evening is longer; what was begun before is another one, or was a rehearsal. */
const longestMilliseconds = 12 * 3_600_000;

/** Whether what was begun then, milliseconds since 1970, still goes on. */
export function isSameEvening(startedAt: number | null, now: number): boolean {
  return startedAt !== null && now >= startedAt && now - startedAt < longestMilliseconds;
}

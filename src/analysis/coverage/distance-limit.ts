const leastLimitMeters = 1_000;

/**
 * How far distances are looked for: to the question's own distance and no less than 1 km, so that
 * means and medians of questions up to 1 km can be compared.
 */
export function distanceLimitMeters(questionMeters: number): number {
  return Math.max(leastLimitMeters, questionMeters);
}

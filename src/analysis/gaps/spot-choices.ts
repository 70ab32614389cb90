/**
 * What one may choose among, and whom each choice reaches. People are `weights` at numbered
 * places; rows list places in rising order.
 */
export interface SpotChoices {
  readonly count: number;
  /** People at each place. */
  readonly weights: Float64Array;
  /** Places that a choice may reach: all that it reaches, and possibly more. Cheap. */
  readonly mayReach: (choice: number) => Int32Array;
  /** Places that a choice reaches. May cost much the first time; remembered. */
  readonly reaches: (choice: number) => Int32Array;
  /** Whether `reaches` is known already. */
  readonly isKnown: (choice: number) => boolean;
}

/** People at the places of a row that are not taken yet, added in the row's order. */
export function peopleLeft(
  row: Int32Array,
  weights: Float64Array,
  taken: Uint8Array | null = null,
): number {
  let sum = 0;
  for (const place of row) if (taken === null || taken[place] === 0) sum += weights[place];
  return sum;
}

/** Choices whose rows are known from the start. */
export function knownChoices(rows: readonly Int32Array[], weights: Float64Array): SpotChoices {
  const row = (choice: number): Int32Array => rows[choice];
  return { count: rows.length, weights, mayReach: row, reaches: row, isKnown: () => true };
}

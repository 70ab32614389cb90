/**
 * A weight of a blue-green factor that a person set, in place of the one in the model's own table.
 * Kept under `weightKey`.
 */
export interface FactorWeight {
  /** Which table of weights, for example `ns-3845`. */
  readonly model: string;
  /** Which kind of surface in it. */
  readonly surface: string;
  /** How much of a square metre counts, 0–10. */
  readonly weight: number;
}

/** The key under which a weight is kept; a surface has at most one in a model. */
export function weightKey(model: string, surface: string): string {
  return `${model}/${surface}`;
}

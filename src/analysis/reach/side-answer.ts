/** What a meter keeps of one side: distances of its points, and which target each is of. */
export interface SideAnswer {
  readonly meters: Float64Array;
  /** Index of the target, -1 for none. */
  readonly nearest: Int32Array;
}

/** An answer that does not change when the one it is taken of does. */
export function keptAnswer({ meters, nearest }: SideAnswer): SideAnswer {
  return { meters: meters.slice(), nearest: nearest.slice() };
}

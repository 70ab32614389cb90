/**
 * The ways that can be walked in a place, as a file gives them. Ways meet only where they share a
 * node: a bridge over a street shares none with it. Every array is flat, so that the whole can be
 * handed to a worker without a copy.
 */
export interface WalkWays {
  /** Position of every node: longitude, latitude pairs in degrees, WGS 84. */
  readonly nodeLngLats: Float64Array;
  readonly lines: WayLines;
}

/** Ways as sequences of nodes, with what matters to a walker. */
export interface WayLines {
  /** Way `w` passes `wayNodes[wayStarts[w]]` to `wayNodes[wayStarts[w + 1] - 1]`. */
  readonly wayStarts: Int32Array;
  /** Indices of nodes, in the order the ways pass them. */
  readonly wayNodes: Int32Array;
  /** 1 where the way is a flight of steps. */
  readonly waySteps: Uint8Array;
  /** Steepness as rise over run, without direction; NaN where it is not known. */
  readonly waySlopes: Float32Array;
}

/** Open rings, x and y interleaved in local metres; ring r has vertices `starts[r] … starts[r+1]-1`. */
export interface Rings {
  readonly coords: Float64Array;
  readonly starts: Uint32Array;
}

import type { Rings } from '../../analysis/coverage/engine/rings.ts';

/** Each ring of one array as a view on it, open, x and y interleaved. */
export function ringViews({ coords, starts }: Rings): readonly Float64Array[] {
  return Array.from({ length: starts.length - 1 }, (_, ring) =>
    coords.subarray(2 * starts[ring], 2 * starts[ring + 1]),
  );
}

import { booleanOp, ClipType, FillRule } from 'clipper2-ts';
import { clipFrame } from './clip-frame.ts';

export type ClipOperation = 'union' | 'intersection' | 'difference';

const clipTypes = {
  union: ClipType.Union,
  intersection: ClipType.Intersection,
  difference: ClipType.Difference,
} as const;

/**
 * The union, intersection or difference (first less second) of two areas, each as rings of flat
 * pairs in metres under the even-odd rule. Gives closed rings, shells anticlockwise and holes
 * clockwise; no rings when nothing is left. Points move by less than a millimetre (see
 * `clipFrame`); pieces thinner than that can vanish.
 */
export function clipRings(
  operation: ClipOperation,
  first: readonly ArrayLike<number>[],
  second: readonly ArrayLike<number>[],
): Float64Array[] {
  const frame = clipFrame([...first, ...second]);
  const paths = booleanOp(
    clipTypes[operation],
    frame.toPaths(first),
    frame.toPaths(second),
    FillRule.EvenOdd,
  );
  return frame.toRings(paths);
}

import { ClipperOffset, EndType, FillRule, JoinType, union, type Paths64 } from 'clipper2-ts';
import { clipFrame } from './clip-frame.ts';

/** A point (one position), a line, or an area under the even-odd rule, as flat pairs in metres. */
export interface BufferedShape {
  readonly type: 'point' | 'line' | 'area';
  readonly rings: readonly ArrayLike<number>[];
}

/**
 * Everything within a distance of any of the shapes, as closed rings of flat pairs in metres:
 * shells anticlockwise, holes clockwise. For drawing: an arc becomes chords that leave it by at
 * most `toleranceMeters`. What is counted comes from the exact engine instead.
 */
export function unitedBuffers(
  shapes: readonly BufferedShape[],
  distanceMeters: number,
  toleranceMeters: number,
): Float64Array[] {
  const frame = clipFrame(
    shapes.flatMap((shape) => shape.rings),
    distanceMeters,
  );
  const offset = new ClipperOffset(2, toleranceMeters * frame.perMeter);
  for (const { type, rings } of shapes) {
    const paths = frame.toPaths(rings);
    if (type === 'area') {
      offset.addPaths(union(paths, FillRule.EvenOdd), JoinType.Round, EndType.Polygon);
    } else {
      offset.addPaths(paths, JoinType.Round, EndType.Round);
    }
  }
  const outlines: Paths64 = [];
  offset.execute(distanceMeters * frame.perMeter, outlines);
  return frame.toRings(union(outlines, FillRule.NonZero));
}

import { isTranslated } from '../../geo/is-translated.ts';
import { shapeTrouble } from '../../geo/shape-trouble.ts';
import type { ShapeReason } from '../../geo/shape-result.ts';
import type { MeasureGeometry } from '../measure.ts';

/**
 * Why a sketch cannot get a shape (WGS 84): the reasons of `shapeTrouble`; null where it is sound.
 * What was unsound already, from a file, can be worked on and moved: it is mended bit by bit.
 */
export function whyUnsound(
  before: MeasureGeometry | null,
  after: MeasureGeometry,
): ShapeReason | null {
  if (before && (before === after || isTranslated(before, after))) return null;
  const trouble = shapeTrouble(after);
  if (trouble === null || before === null) return trouble;
  return shapeTrouble(before) === null ? trouble : null;
}

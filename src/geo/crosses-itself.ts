import type { AreaGeometry } from './shape-result.ts';
import { shapeTrouble } from './shape-trouble.ts';

/**
 * Whether the border of an area crosses or touches itself, or a hole lies outside its shell, so that
 * the area is not sound. Rings that meet in single points are no crossing. Degrees; see
 * `shapeTrouble`.
 */
export function crossesItself(geometry: AreaGeometry): boolean {
  const trouble = shapeTrouble(geometry);
  return trouble === 'self-crossing' || trouble === 'hole-outside';
}

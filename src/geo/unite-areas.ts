import { areaOfPolygons } from './area-of-polygons.ts';
import { overlayAreas } from './overlay/overlay-areas.ts';
import { polygonsOf } from './polygons-of.ts';
import { noShape, type AreaGeometry, type ShapeResult } from './shape-result.ts';
import { shapeTrouble } from './shape-trouble.ts';

/**
 * The ground of all areas together as one area: of one polygon where they hang together, else of
 * several. What lies in several counts once; corners keep their numbers. Degrees. Polygons that
 * cross themselves are taken by the even-odd rule. Refused: `no-area`, `too-tangled`.
 */
export function uniteAreas(areas: readonly AreaGeometry[]): ShapeResult<AreaGeometry> {
  let parts: readonly AreaGeometry[] = areas.flatMap(polygonsOf);
  if (parts.length === 1) {
    return areaOfPolygons(overlayAreas({ first: parts[0], keep: (inside) => inside }), 'no-area');
  }
  // In pairs, so that no part is cut anew for each of the others.
  while (parts.length > 1) {
    const larger: AreaGeometry[] = [];
    for (let at = 0; at < parts.length; at += 2) {
      const [first, second] = [parts[at], parts[at + 1] ?? null];
      const both = overlayAreas({ first, second, keep: (a, b) => a || b });
      if (!both) return noShape('too-tangled');
      if (both.length > 0) larger.push({ type: 'MultiPolygon', coordinates: both });
    }
    parts = larger;
  }
  const [whole] = parts;
  if (!whole) return noShape('no-area');
  return areaOfPolygons(
    polygonsOf(whole).map(({ coordinates }) => coordinates),
    'no-area',
  );
}

/** The area itself where it is sound, else the ground of its polygons. Refused as `uniteAreas`. */
export function soundArea(area: AreaGeometry): ShapeResult<AreaGeometry> {
  return shapeTrouble(area) === null ? { ok: true, value: area } : uniteAreas([area]);
}

import { areaOfPolygons } from './area-of-polygons.ts';
import { extendLine } from './extend-line.ts';
import { overlayAreas } from './overlay/overlay-areas.ts';
import { polygonsOf } from './polygons-of.ts';
import { noShape, type AreaGeometry, type ShapeResult } from './shape-result.ts';
import { soundArea } from './unite-areas.ts';

/** How far past its ends a line still cuts: an end that was placed on a border reaches it. */
const reachMeters = 0.2;

/**
 * The parts into which a line cuts an area, the largest first: any number, with their holes. They
 * share the corners of the cut to the last digit, so no ground is lost or in two. Of an area of
 * several polygons, those that the line leaves whole stay with the largest part. Degrees.
 * Refused: `line-does-not-cross` where it ends inside or passes by, `no-area`, `too-tangled`.
 */
export function splitArea(
  area: AreaGeometry,
  line: readonly GeoJSON.Position[],
): ShapeResult<readonly AreaGeometry[]> {
  if (line.length < 2) return noShape('line-does-not-cross');
  const pieces = overlayAreas({
    first: area,
    cuts: [extendLine(line, reachMeters)],
    keep: (inside) => inside,
  });
  const uncut = soundArea(area);
  if (!uncut.ok) return uncut;
  if (!pieces) return noShape('too-tangled');
  const whole = polygonsOf(uncut.value).map(({ coordinates }) => coordinates);
  if (pieces.length <= whole.length) return noShape('line-does-not-cross');
  const cut = pieces.filter((piece) => !whole.some((polygon) => samePolygon(polygon, piece)));
  const left = pieces.filter((piece) => !cut.includes(piece));
  const parts: AreaGeometry[] = [];
  for (const [index, piece] of cut.entries()) {
    const part = areaOfPolygons(index === 0 ? [piece, ...left] : [piece], 'no-area');
    if (!part.ok) return part;
    parts.push(part.value);
  }
  return { ok: true, value: parts };
}

function samePolygon(a: GeoJSON.Position[][], b: GeoJSON.Position[][]): boolean {
  const corners = new Set(a.flat().map(String));
  const others = new Set(b.flat().map(String));
  return corners.size === others.size && [...others].every((corner) => corners.has(corner));
}

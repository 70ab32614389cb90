import { areaOfPolygons } from './area-of-polygons.ts';
import { geodesicArea } from './geodesic-area.ts';
import { overlayAreas } from './overlay/overlay-areas.ts';
import { noShape, type AreaGeometry, type ShapeResult } from './shape-result.ts';

/** What a hole may reach over the border, by rounding of what was snapped to it. */
const slackSquareMeters = 0.01;

/**
 * The area with a hole cut along a closed ring (degrees, wound either way). A ring that touches the
 * border makes a notch in it. Refused: `hole-not-inside` where the ring reaches outside or into a
 * hole that is there, `hole-everything` where nothing would be left, `no-area`, `too-tangled`.
 */
export function cutHole(
  area: AreaGeometry,
  ring: readonly GeoJSON.Position[],
): ShapeResult<AreaGeometry> {
  const hole: GeoJSON.Polygon = { type: 'Polygon', coordinates: [[...ring]] };
  const cut = areaOfPolygons(overlayAreas({ first: hole, keep: (inside) => inside }), 'no-area');
  if (!cut.ok) return cut;
  const outside = overlayAreas({ first: area, second: cut.value, keep: (a, b) => b && !a });
  if (!outside) return noShape('too-tangled');
  const outsideArea = geodesicArea({ type: 'MultiPolygon', coordinates: outside });
  if (outsideArea > slackSquareMeters) return noShape('hole-not-inside');
  const left = overlayAreas({ first: area, second: cut.value, keep: (a, b) => a && !b });
  return areaOfPolygons(left, 'hole-everything');
}

import { areaOfPolygons } from './area-of-polygons.ts';
import { boundsMeet, boundsOf, type Bounds } from './bounds.ts';
import { geodesicArea } from './geodesic-area.ts';
import { overlayAreas } from './overlay/overlay-areas.ts';
import { noShape, type AreaGeometry, type ShapeResult } from './shape-result.ts';
import { soundArea, uniteAreas } from './unite-areas.ts';

/** Ground in common that is no more than the rounding of a border that two areas share. */
const leastSquareMeters = 1e-6;

/**
 * What is left of an area without the others. Degrees. Refused: `nothing-left`,
 * `nothing-in-common` where the others only touch it or lie elsewhere, `too-tangled`.
 */
export function subtractAreas(
  area: AreaGeometry,
  others: readonly AreaGeometry[],
): ShapeResult<AreaGeometry> {
  const first = soundArea(area);
  if (!first.ok) return first;
  const near = others.filter((other) => boundsMeet(boundsOfArea(other), boundsOfArea(area)));
  if (near.length === 0) return noShape('nothing-in-common');
  const second = near.length === 1 ? soundArea(near[0]) : uniteAreas(near);
  if (!second.ok) return second.reason === 'no-area' ? noShape('nothing-in-common') : second;
  const operands = { first: first.value, second: second.value };
  const common = overlayAreas({ ...operands, keep: (a, b) => a && b });
  if (!common) return noShape('too-tangled');
  if (geodesicArea({ type: 'MultiPolygon', coordinates: common }) <= leastSquareMeters) {
    return noShape('nothing-in-common');
  }
  return areaOfPolygons(overlayAreas({ ...operands, keep: (a, b) => a && !b }), 'nothing-left');
}

function boundsOfArea(area: AreaGeometry): Bounds {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  return boundsOf(rings.map((ring) => ring.flatMap(([lng, lat]) => [lng, lat])));
}

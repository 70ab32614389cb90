import { areaOfPolygons } from './area-of-polygons.ts';
import { convexHull } from './convex-hull.ts';
import { distanceInDegrees } from './distance-in-degrees.ts';
import { geometryVertices } from './geometry-vertices.ts';
import { overlayAreas } from './overlay/overlay-areas.ts';
import { polygonsOf } from './polygons-of.ts';
import { noShape, type AreaGeometry, type ShapeResult } from './shape-result.ts';
import { uniteAreas } from './unite-areas.ts';

/** Degrees within which an edge of the gap is an edge of a neighbour: some roundings. */
const sameEdgeDegrees = 1e-11;

/**
 * The ground between areas that none of them holds, as one area that meets them without a gap or
 * an overlap. Without a ring: what they enclose (a hole of one alone is left open, unless it is the
 * only area asked for); where they enclose nothing, what lies between those of them that are apart,
 * straight across from one to the other. With a closed ring drawn round the gap (degrees): all
 * free ground in the ring that lies beside two of the areas, or beside the one.
 * Refused: `no-gap`, `too-tangled`.
 */
export function fillGap(
  areas: readonly AreaGeometry[],
  within: readonly GeoJSON.Position[] | null = null,
): ShapeResult<AreaGeometry> {
  const union = uniteAreas(areas);
  if (!union.ok) return union.reason === 'no-area' ? noShape('no-gap') : union;
  const neighboursNeeded = Math.min(2, areas.length);
  const free = within ? freeGround(union.value, within) : holesOf(union.value);
  if (!free) return noShape('too-tangled');
  const gaps = free.filter((polygon) => countNeighbours(polygon, areas) >= neighboursNeeded);
  if (gaps.length > 0 || within) return areaOfPolygons(gaps, 'no-gap');
  return gapAcross(union.value);
}

/** The ground between polygons that are apart, within the shortest line round all of them. */
function gapAcross(union: AreaGeometry): ShapeResult<AreaGeometry> {
  const apart = polygonsOf(union);
  const round = apart.length > 1 ? convexHull(geometryVertices(union)) : null;
  if (!round) return noShape('no-gap');
  const free = freeGround(union, round);
  const gaps = free?.filter((polygon) => countNeighbours(polygon, apart) > 1) ?? null;
  return areaOfPolygons(gaps, 'no-gap');
}

function freeGround(
  union: AreaGeometry,
  within: readonly GeoJSON.Position[],
): GeoJSON.Position[][][] | null {
  const ring: GeoJSON.Polygon = { type: 'Polygon', coordinates: [[...within]] };
  return overlayAreas({ first: ring, second: union, keep: (inRing, taken) => inRing && !taken });
}

/** What the holes hold, without islands in them. */
function holesOf(union: AreaGeometry): GeoJSON.Position[][][] | null {
  const polygons = union.type === 'Polygon' ? [union.coordinates] : union.coordinates;
  const holes = polygons.flatMap(([, ...rings]) => rings.map((ring) => [ring]));
  if (holes.length === 0) return [];
  const inHoles: GeoJSON.MultiPolygon = { type: 'MultiPolygon', coordinates: holes };
  return overlayAreas({ first: inHoles, second: union, keep: (inHole, taken) => inHole && !taken });
}

/** How many of the areas have an edge of the polygon for their own. */
function countNeighbours(
  polygon: readonly GeoJSON.Position[][],
  areas: readonly AreaGeometry[],
): number {
  const middles = polygon.flatMap((ring) =>
    ring.slice(1).map(([lng, lat], i) => [(lng + ring[i][0]) / 2, (lat + ring[i][1]) / 2]),
  );
  return areas.filter((area) => {
    const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
    return middles.some((middle) =>
      rings.some((ring) => distanceInDegrees(middle, ring) <= sameEdgeDegrees),
    );
  }).length;
}

import { projectRings } from '../../analysis/coverage/project-geometry.ts';
import {
  polygonSetFromRings,
  type PolygonSet,
} from '../../analysis/coverage/engine/polygon-set.ts';
import { areaOfRings, normaliseRings } from '../../analysis/coverage/engine/normalise-rings.ts';
import type { PolygonRefusal } from '../../analysis/coverage/engine/target-shape.ts';
import { boundsOf, type Bounds } from '../../geo/bounds.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';
import { pointInRings } from '../../geo/point-in-rings.ts';
import { ringArea } from '../../geo/ring-area.ts';
import { ringViews } from './ring-views.ts';

/** The zones of a group in metres of its plane, in the group's order. */
export interface LocalZones {
  readonly polygons: PolygonSet;
  readonly areasSquareMeters: readonly number[];
  readonly bounds: readonly Bounds[];
  readonly refused: ReadonlyMap<number, PolygonRefusal>;
  /** m² as drawn, for zones whose border crosses itself. */
  readonly crossing: ReadonlyMap<number, number>;
  readonly holds: (zone: number, x: number, y: number) => boolean;
}

/** Areas that differ by less than this differ by rounding. */
const slackShare = 1e-9;
const slackSquareMeters = 0.01;

/**
 * Brings zones to a plane, self-crossing ones repaired by the rule of `normaliseRings`: inside is
 * what lies within an odd number of rings.
 */
export function localZones(
  geometries: readonly (GeoJSON.Polygon | GeoJSON.MultiPolygon)[],
  plane: LocalPlane,
): LocalZones {
  const refused = new Map<number, PolygonRefusal>();
  const crossing = new Map<number, number>();
  const areas: number[] = [];
  const rings = geometries.map((geometry, zone) => {
    const projected = projectRings(geometry, plane);
    const normal = normaliseRings(projected);
    if (typeof normal === 'string') {
      refused.set(zone, normal);
      areas.push(NaN);
      return [];
    }
    const area = areaOfRings(normal);
    const drawn = areaAsDrawn(geometry, plane);
    areas.push(area);
    if (Math.abs(area - drawn) > Math.max(slackSquareMeters, slackShare * area)) {
      crossing.set(zone, drawn);
    }
    return ringViews(normal);
  });
  return {
    polygons: polygonSetFromRings(rings),
    areasSquareMeters: areas,
    bounds: rings.map((own) => boundsOf(own)),
    refused,
    crossing,
    holds: (zone, x, y) => pointInRings(x, y, rings[zone]),
  };
}

/** Shells less their holes, as if no ring crossed another or itself. */
function areaAsDrawn(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon, plane: LocalPlane): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let squareMeters = 0;
  for (const coordinates of polygons) {
    for (const [index, ring] of projectRings({ type: 'Polygon', coordinates }, plane).entries()) {
      squareMeters += (index === 0 ? 1 : -1) * Math.abs(ringArea(ring));
    }
  }
  return squareMeters;
}

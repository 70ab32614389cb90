import { boundsMeet, boundsOf } from './bounds.ts';
import { clipRings } from './clip-rings.ts';
import { localPlane } from './local-plane.ts';
import { ringsArea } from './rings-area.ts';

type Area = GeoJSON.Polygon | GeoJSON.MultiPolygon;

/** Ground that two areas (WGS 84) have in common, in square metres; 0 where they only touch. */
export function sharedAreaSquareMeters(first: Area, second: Area): number {
  const firstDegrees = ringsOf(first);
  const secondDegrees = ringsOf(second);
  const bounds = boundsOf(firstDegrees);
  if (!boundsMeet(bounds, boundsOf(secondDegrees))) return 0;
  const plane = localPlane([(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2]);
  const project = (rings: readonly number[][]) => rings.map((ring) => plane.project(ring));
  return ringsArea(clipRings('intersection', project(firstDegrees), project(secondDegrees)));
}

function ringsOf(area: Area): readonly number[][] {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  return rings.map((ring) => ring.flatMap(([lng, lat]) => [lng, lat]));
}

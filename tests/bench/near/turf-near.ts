import { distance, flattenEach, pointToLineDistance, pointToPolygonDistance } from '@turf/turf';
import { nearQuestion } from '../../../src/analysis/near/near-question.ts';
import type { LayerFeature, LoadedWorkspace } from '../../../src/domain/loaded-workspace.ts';
import type { NearKind, NearRequest } from '../../../src/domain/near-answer.ts';
import { accessOfFeature, meetsAccess } from '../../../src/domain/target-access.ts';
import type { LngLat } from '../../../src/geo/lng-lat.ts';

/** How far something is as Turf measures it, on a sphere. */
export interface TurfDistance {
  readonly id: string;
  readonly meters: number;
}

/** The features of a place that a visitor asks for by a kind. */
export function askedFeatures(
  { workspace, layers }: LoadedWorkspace,
  kind: NearKind,
  meter: NearRequest['meter'],
): readonly LayerFeature[] {
  const question = nearQuestion(kind, meter);
  return workspace.layers
    .filter(({ targetKind }) => targetKind === kind)
    .flatMap(({ id }) => {
      const data = layers[id];
      return data.status === 'ready' ? data.features : [];
    })
    .filter(({ properties }) => meetsAccess(accessOfFeature(kind, properties), question) === true);
}

/** Turf as one would write it: the distance to every feature, to those around as to those afar. */
export function turfDistances(
  [lng, lat]: LngLat,
  features: readonly LayerFeature[],
): readonly TurfDistance[] {
  return features.map((feature) => ({
    id: feature.properties.id,
    meters: distanceTo([lng, lat], feature),
  }));
}

function distanceTo(pin: GeoJSON.Position, feature: LayerFeature): number {
  let least = Infinity;
  flattenEach(feature, ({ geometry }) => {
    least = Math.min(least, distanceToPart(pin, geometry));
  });
  return least;
}

function distanceToPart(pin: GeoJSON.Position, part: GeoJSON.Geometry): number {
  switch (part.type) {
    case 'Point':
      return distance(pin, part, units);
    case 'LineString':
      return pointToLineDistance(pin, part, units);
    case 'Polygon':
      // Within a polygon it tells how far out, as a negative number.
      return Math.max(0, pointToPolygonDistance(pin, part, units));
    default:
      throw new Error(`A part is no ${part.type}`);
  }
}

const units = { units: 'meters' } as const;

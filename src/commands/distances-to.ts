import { distanceToShape } from '../analysis/coverage/local-shape.ts';
import { projectGeometry } from '../analysis/coverage/project-geometry.ts';
import type { LayerFeature } from '../domain/loaded-workspace.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { localPlane } from '../geo/local-plane.ts';

/** Straight metres from a position to the nearest part of each feature, in their order. */
export function distancesTo(at: LngLat, features: readonly LayerFeature[]): readonly number[] {
  const plane = localPlane(at);
  const [x, y] = plane.toLocal(at);
  return features.map(({ geometry }) =>
    geometry === null
      ? Infinity
      : projectGeometry(geometry, plane).reduce(
          (least, shape) => Math.min(least, distanceToShape(x, y, shape)),
          Infinity,
        ),
  );
}

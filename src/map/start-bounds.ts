import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { LngLatBounds } from '../geo/lng-lat.ts';
import { bringsGround } from './overlays/land.ts';

/**
 * What the first look is to hold: the programme's districts that are not ended, and where zones are
 * all the ground there is, the zones; null where the workspace has neither, and its own start is used.
 */
export function startBounds(loaded: LoadedWorkspace): LngLatBounds | null {
  const { programme, layers } = loaded.workspace;
  if (!bringsGround(layers) && loaded.zones.length > 0) {
    return boundsOf(loaded.zones.flatMap(({ geometry }) => outerPositions(geometry)));
  }
  const districts = programme?.districts ? loaded.layers[programme.districts] : undefined;
  if (districts?.status !== 'ready') return null;
  const positions = districts.features
    .filter(({ properties }) => properties['status'] !== 'ended')
    .flatMap(({ geometry }) => outerPositions(geometry));
  return boundsOf(positions);
}

function boundsOf(positions: readonly GeoJSON.Position[]): LngLatBounds | null {
  if (positions.length === 0) return null;
  const lngs = positions.map((position) => position[0]);
  const lats = positions.map((position) => position[1]);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

function outerPositions(geometry: GeoJSON.Geometry): readonly GeoJSON.Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates[0] ?? [];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flatMap(([outer]) => outer);
  return [];
}

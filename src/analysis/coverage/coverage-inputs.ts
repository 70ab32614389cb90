import { isWaterKind } from '../../domain/is-water-kind.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { WalkWays } from '../../domain/walk-ways.ts';
import { localPlane, type LocalPlane } from '../../geo/local-plane.ts';
import type { CoverageInputs } from './coverage-data.ts';
import { polygonSetFromRings } from './engine/polygon-set.ts';
import { projectRings } from './project-geometry.ts';
import { residentInputs } from './resident-inputs.ts';
import { targetInputs } from './target-inputs.ts';
import { wayInputs } from './way-inputs.ts';

/**
 * What coverage needs of a workspace, in metres of the plane around its centre. Layers that are
 * not there give nothing: a missing target layer knows its features nowhere, and without a water
 * layer everything is land. `network`: the paths to walk on, if any are open, and which of their
 * nodes are entrances.
 */
export function coverageInputs(
  loaded: LoadedWorkspace,
  network: WalkWays | null = null,
  entranceNodes: Int32Array = new Int32Array(),
): CoverageInputs {
  const plane = localPlane(loaded.workspace.centre);
  const water = polygonSetFromRings(waterRings(loaded, plane));
  return {
    centre: loaded.workspace.centre,
    zones: {
      ids: loaded.zones.map((zone) => zone.id),
      polygons: polygonSetFromRings(loaded.zones.map((zone) => projectRings(zone.geometry, plane))),
    },
    cells: residentInputs(loaded, water, plane),
    water,
    ...targetInputs(loaded, plane),
    ...wayInputs(loaded, plane),
    network,
    entranceNodes,
  };
}

function waterRings(
  { layers }: Pick<LoadedWorkspace, 'layers'>,
  plane: LocalPlane,
): (readonly Float64Array[])[] {
  return Object.values(layers).flatMap((data) =>
    (data.status === 'ready' ? data.features : []).flatMap(({ geometry, properties }) =>
      isWaterKind(properties['kind']) &&
      (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
        ? [projectRings(geometry, plane)]
        : [],
    ),
  );
}

import { isWaterKind } from '../../domain/is-water-kind.ts';
import type { LayerId } from '../../domain/ids.ts';
import type { LayerFeature, LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { localPlane } from '../../geo/local-plane.ts';
import type { CoverageInputs } from '../coverage/coverage-data.ts';
import { coverageInputs } from '../coverage/coverage-inputs.ts';
import { polygonSetFromRings, type PolygonSet } from '../coverage/engine/polygon-set.ts';
import { projectRings } from '../coverage/project-geometry.ts';
import type { KnownWhere } from './known-where.ts';

/**
 * All that green and blue need to know of a workspace, ready for a worker: plain data in metres of
 * the local plane around the coverage's centre.
 */
export interface GreenBlueInputs {
  /** Zones, residents, water surfaces, and the green areas among its targets. */
  readonly coverage: CoverageInputs;
  /** The layers that supply water surfaces; none: nothing is known of water here. */
  readonly water: { readonly known: readonly KnownWhere[]; readonly extents: PolygonSet };
}

/**
 * What green and blue need of a workspace, in metres of the plane around its centre. A layer that
 * could not be read knows its features nowhere; it is never taken for empty.
 */
export function greenBlueInputs(loaded: LoadedWorkspace): GreenBlueInputs {
  const plane = localPlane(loaded.workspace.centre);
  const rings: (readonly Float64Array[])[] = [];
  const known = Object.keys(loaded.layers).flatMap((key): KnownWhere[] => {
    const id = key as LayerId;
    if (!suppliesWater(loaded, id)) return [];
    if (loaded.layers[id].status !== 'ready') return ['nowhere'];
    const extent = loaded.extents[id];
    if (extent) return [rings.push(projectRings(extent, plane)) - 1];
    // A declared extent that could not be read is not the same as none.
    return [declared(loaded, id)?.extent === undefined ? 'everywhere' : 'nowhere'];
  });
  return {
    coverage: coverageInputs(loaded),
    water: { known, extents: polygonSetFromRings(rings) },
  };
}

/**
 * A layer with a water surface, or one of blue and green areas that may hold them: one that is
 * empty, or that could not be read.
 */
function suppliesWater(loaded: LoadedWorkspace, id: LayerId): boolean {
  const data = loaded.layers[id];
  const layer = declared(loaded, id);
  const maybe =
    layer?.group === 'green-blue' && layer.geometry === 'area' && layer.targetKind === undefined;
  if (data.status !== 'ready') return maybe;
  return data.features.some(isWaterSurface) || (maybe && data.features.length === 0);
}

function isWaterSurface({ geometry, properties }: LayerFeature): boolean {
  const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
  return isArea && isWaterKind(properties['kind']);
}

function declared(loaded: LoadedWorkspace, id: LayerId) {
  return loaded.workspace.layers.find((layer) => layer.id === id);
}

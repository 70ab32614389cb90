import { isWaterKind } from '../../domain/is-water-kind.ts';
import type { LayerData, LayerFeature, LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { isPlaceKind, type PlaceKind } from '../../domain/place.ts';
import type { WalkWays } from '../../domain/walk-ways.ts';
import type { WorkspaceLayer } from '../../domain/workspace.ts';
import { localPlane, type LocalPlane } from '../../geo/local-plane.ts';
import type { CoverageInputs, TargetLayer } from './coverage-data.ts';
import { polygonSetFromRings } from './engine/polygon-set.ts';
import { projectRings } from './project-geometry.ts';
import { residentInputs } from './resident-inputs.ts';
import { targetTable, type TargetFeature } from './target-table.ts';
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
  const extents = knownExtents(loaded, plane);
  const layers: TargetLayer[] = [];
  const features: TargetFeature[] = [];
  for (const layer of loaded.workspace.layers) {
    if (!layer.targetKind) continue;
    const found = featuresOf(loaded.layers[layer.id]);
    layers.push({
      id: layer.id,
      targetKind: layer.targetKind,
      placeKinds: placeKindsOf(found ?? []),
      extent: found === null ? 'nowhere' : extents.of(layer),
    });
    for (const feature of found ?? []) {
      features.push({ feature, targetKind: layer.targetKind, placeKind: placeKindOf(feature) });
    }
  }
  const water = polygonSetFromRings(waterRings(loaded, plane));
  return {
    centre: loaded.workspace.centre,
    zones: {
      ids: loaded.zones.map((zone) => zone.id),
      polygons: polygonSetFromRings(loaded.zones.map((zone) => projectRings(zone.geometry, plane))),
    },
    cells: residentInputs(loaded, water, plane),
    water,
    layers,
    extents: polygonSetFromRings(extents.rings),
    targets: targetTable(features, plane),
    ...wayInputs(loaded, plane),
    network,
    entranceNodes,
  };
}

function featuresOf(data: LayerData | undefined): readonly LayerFeature[] | null {
  return data?.status === 'ready' ? data.features : null;
}

function placeKindOf(feature: LayerFeature): PlaceKind | null {
  const { kind } = feature.properties;
  return isPlaceKind(kind) ? kind : null;
}

function placeKindsOf(features: readonly LayerFeature[]): readonly PlaceKind[] {
  return [...new Set(features.map(placeKindOf))].filter((kind) => kind !== null).sort();
}

/** Layers can share the file of their extent; each is kept once. */
function knownExtents(loaded: LoadedWorkspace, plane: LocalPlane) {
  const indexByShape = new Map<string, number>();
  const rings: (readonly Float64Array[])[] = [];
  return {
    rings,
    of(layer: WorkspaceLayer): TargetLayer['extent'] {
      const geometry = loaded.extents[layer.id];
      // A declared extent that could not be read is not the same as none.
      if (!geometry) return layer.extent === undefined ? 'everywhere' : 'nowhere';
      const shape = JSON.stringify(geometry.coordinates);
      const known = indexByShape.get(shape);
      if (known !== undefined) return known;
      const index = rings.push(projectRings(geometry, plane)) - 1;
      indexByShape.set(shape, index);
      return index;
    },
  };
}

function waterRings(loaded: LoadedWorkspace, plane: LocalPlane): (readonly Float64Array[])[] {
  return Object.values(loaded.layers).flatMap((data) =>
    (featuresOf(data) ?? []).flatMap(({ geometry, properties }) =>
      isWaterKind(properties['kind']) &&
      (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
        ? [projectRings(geometry, plane)]
        : [],
    ),
  );
}

import type { LayerData, LayerFeature, LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { isPlaceKind, type PlaceKind } from '../../domain/place.ts';
import type { WorkspaceLayer } from '../../domain/workspace.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';
import type { CoverageInputs, TargetLayer } from './coverage-data.ts';
import { polygonSetFromRings } from './engine/polygon-set.ts';
import { projectRings } from './project-geometry.ts';
import { targetTable, type TargetFeature } from './target-table.ts';

/**
 * Today's targets of a workspace and where its layers know them, in metres of the plane. A missing
 * layer knows its features nowhere.
 */
export function targetInputs(
  loaded: Pick<LoadedWorkspace, 'workspace' | 'layers' | 'extents'>,
  plane: LocalPlane,
): Pick<CoverageInputs, 'layers' | 'extents' | 'targets'> {
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
  return {
    layers,
    extents: polygonSetFromRings(extents.rings),
    targets: targetTable(features, plane),
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
function knownExtents({ extents }: Pick<LoadedWorkspace, 'extents'>, plane: LocalPlane) {
  const indexByShape = new Map<string, number>();
  const rings: (readonly Float64Array[])[] = [];
  return {
    rings,
    of(layer: WorkspaceLayer): TargetLayer['extent'] {
      const geometry = extents[layer.id];
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

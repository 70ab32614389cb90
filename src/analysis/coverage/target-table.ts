import type { TargetKind } from '../../domain/coverage-question.ts';
import type { LayerFeature } from '../../domain/loaded-workspace.ts';
import type { PlaceKind } from '../../domain/place.ts';
import { accessOfFeature } from '../../domain/target-access.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';
import type { ShapeType, TodaysTargets } from './coverage-data.ts';
import { polygonSetFromRings } from './engine/polygon-set.ts';
import type { LocalShape } from './local-shape.ts';
import { projectGeometry } from './project-geometry.ts';
import { shapesArea } from './shapes-area.ts';
import { targetEntrancePlaces } from './target-entrance-places.ts';

/** A feature of a bundled layer as a target. */
export interface TargetFeature {
  readonly feature: LayerFeature;
  readonly targetKind: TargetKind;
  readonly placeKind: PlaceKind | null;
}

/**
 * Today's targets as a table, in the order given. Two green areas that touch are two targets, each
 * with its own area, since a rule such as "5 daa" is asked of each feature as its source drew it.
 * A feature with no shape is left out: it is nowhere.
 */
export function targetTable(features: readonly TargetFeature[], plane: LocalPlane): TodaysTargets {
  const kept: TargetFeature[] = [];
  const areas: number[] = [];
  const owners: number[] = [];
  const types: ShapeType[] = [];
  const rings: (readonly Float64Array[])[] = [];
  for (const target of features) {
    const shapes: LocalShape[] = projectGeometry(target.feature.geometry, plane);
    if (shapes.length === 0) continue;
    for (const shape of shapes) {
      owners.push(kept.length);
      types.push(shape.type);
      rings.push(shape.rings);
    }
    kept.push(target);
    areas.push(shapesArea(shapes));
  }
  return {
    ids: kept.map(({ feature }) => feature.properties.id),
    names: kept.map(({ feature }) => nameOf(feature)),
    targetKinds: kept.map(({ targetKind }) => targetKind),
    placeKinds: kept.map(({ placeKind }) => placeKind),
    access: kept.map(({ feature, targetKind }) => accessOfFeature(targetKind, feature.properties)),
    entrances: kept.map(({ feature }) => {
      const places = targetEntrancePlaces(feature.properties['entrances']);
      return places.length > 0 ? plane.project(places) : null;
    }),
    areasSquareMeters: Float64Array.from(areas),
    parts: { features: Uint32Array.from(owners), types, shapes: polygonSetFromRings(rings) },
  };
}

function nameOf(feature: LayerFeature): string {
  const { name } = feature.properties;
  return typeof name === 'string' ? name : '';
}

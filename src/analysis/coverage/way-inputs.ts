import type { BarrierKind } from '../../domain/coverage-question.ts';
import { barrierKindNames, crossingKindNames, pathKindNames } from '../../domain/feature-kind.ts';
import { isWaterKind } from '../../domain/is-water-kind.ts';
import type { LayerFeature, LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';
import type { BarrierShapes, CrossingShapes, ShapeType } from './coverage-data.ts';
import { polygonSetFromRings } from './engine/polygon-set.ts';
import type { LocalShape } from './local-shape.ts';
import { projectGeometry } from './project-geometry.ts';

/** Crossings of roads and railways: none of them leads over water. */
const landCrossings = new Set(['underpass', 'road-over', 'railway-over']);

interface WayLayers extends Pick<LoadedWorkspace, 'layers'> {
  readonly workspace: Pick<LoadedWorkspace['workspace'], 'layers'>;
}

interface NamedShape {
  readonly id: string;
  readonly shape: LocalShape;
}

/**
 * What stops people in a workspace and where they cross it all the same, in metres of the plane:
 * lines and areas of the layers of group `barriers`, water surfaces, and crossings of known kinds.
 * A marked route or a path that is drawn over water has a bridge there, and crosses water only.
 */
export function wayInputs(
  { workspace, layers }: WayLayers,
  plane: LocalPlane,
): { readonly barriers: BarrierShapes; readonly crossings: CrossingShapes } {
  const barriers: (NamedShape & { readonly kind: BarrierKind })[] = [];
  const crossings: (NamedShape & { readonly opens: CrossingShapes['opens'][number] })[] = [];
  const groups = new Map(workspace.layers.map((layer) => [layer.id as string, layer.group]));
  for (const [layerId, data] of Object.entries(layers)) {
    if (data.status !== 'ready') continue;
    const isOfBarriers = groups.get(layerId) === 'barriers';
    for (const feature of data.features) {
      const { kind } = feature.properties;
      const isArea = (feature.geometry?.type ?? '').endsWith('Polygon');
      const isLine = (feature.geometry?.type ?? '').endsWith('LineString');
      if (isWaterKind(kind) && isArea) {
        for (const one of shapesOf(feature, plane)) barriers.push({ ...one, kind: 'water' });
      } else if (isOfBarriers && isBarrierKind(kind) && (isArea || isLine)) {
        for (const one of shapesOf(feature, plane)) barriers.push({ ...one, kind });
      } else if (isOfBarriers && isKindOf(crossingKindNames, kind) && !isArea) {
        const opens = landCrossings.has(kind) ? 'lines' : 'both';
        for (const one of shapesOf(feature, plane)) crossings.push({ ...one, opens });
      } else if (isKindOf(pathKindNames, kind) && isLine) {
        for (const one of shapesOf(feature, plane)) crossings.push({ ...one, opens: 'areas' });
      }
    }
  }
  return {
    barriers: { ...shapeTable(barriers), kinds: barriers.map(({ kind }) => kind) },
    crossings: { ...shapeTable(crossings), opens: crossings.map(({ opens }) => opens) },
  };
}

function shapeTable(all: readonly NamedShape[]) {
  return {
    ids: all.map(({ id }) => id),
    types: all.map(({ shape }): ShapeType => shape.type),
    shapes: polygonSetFromRings(all.map(({ shape }) => shape.rings)),
  };
}

function shapesOf({ geometry, properties }: LayerFeature, plane: LocalPlane): NamedShape[] {
  const shapes = projectGeometry(geometry, plane);
  return shapes.map((shape, part) => ({
    id: shapes.length > 1 ? `${properties.id} ${part}` : properties.id,
    shape,
  }));
}

function isKindOf(names: Readonly<Record<string, unknown>>, kind: unknown): kind is string {
  return typeof kind === 'string' && Object.hasOwn(names, kind);
}

function isBarrierKind(kind: unknown): kind is Exclude<BarrierKind, 'water'> {
  return isKindOf(barrierKindNames, kind);
}

import type { BarrierKind, CoverageQuestion } from '../domain/coverage-question.ts';
import { crossingKindNames } from '../domain/feature-kind.ts';
import { isWaterKind } from '../domain/is-water-kind.ts';
import type { LayerFeature, LoadedWorkspace } from '../domain/loaded-workspace.ts';
import { distanceToPath } from '../geo/distance-to-path.ts';
import { localPlane, type LocalPlane } from '../geo/local-plane.ts';
import { pointInRings } from '../geo/point-in-rings.ts';

/** What the question on the board says of barriers; null where it does not heed them. */
export interface AskedBarriers {
  readonly kinds: readonly BarrierKind[];
  /** Crossings that lead across a barrier of these kinds, by feature id. */
  readonly openCrossings: ReadonlySet<string>;
}

/** A crossing opens a barrier that it is no farther from, in metres, as the analysis reads it. */
const toleranceMeters = 25;

/** Crossings of roads and railways: none of them leads over water. */
const overLandAlone = new Set<unknown>(['underpass', 'road-over', 'railway-over']);

interface BarrierPath {
  readonly isArea: boolean;
  readonly rings: readonly Float64Array[];
}

/** Which kinds of barrier stop people by this question, and which crossings lead across them. */
export function askedBarriers(
  loaded: LoadedWorkspace,
  reach: CoverageQuestion['reach'],
  kinds: CoverageQuestion['barrierKinds'],
): AskedBarriers | null {
  if (reach !== 'barriers') return null;
  const plane = localPlane(loaded.workspace.centre);
  const barriers: BarrierPath[] = [];
  const crossings: LayerFeature[] = [];
  for (const { id, group } of loaded.workspace.layers) {
    const data = loaded.layers[id];
    if (data?.status !== 'ready') continue;
    for (const feature of data.features) {
      const { kind } = feature.properties;
      const isOfBarriers = group === 'barriers';
      if (isWaterKind(kind) ? kinds.includes('water') : isOfBarriers && isOneOf(kinds, kind)) {
        barriers.push(...barrierPaths(feature.geometry, plane));
      } else if (isOfBarriers && isOneOf(Object.keys(crossingKindNames), kind)) {
        crossings.push(feature);
      }
    }
  }
  const open = crossings.filter(({ geometry, properties }) => {
    const across = overLandAlone.has(properties['kind'])
      ? barriers.filter(({ isArea }) => !isArea)
      : barriers;
    return pointsOf(geometry, plane).some(([x, y]) => across.some((path) => isAt(path, x, y)));
  });
  return { kinds, openCrossings: new Set(open.map(({ properties: { id } }) => id)) };
}

function isOneOf(names: readonly string[], kind: unknown): boolean {
  return names.some((name) => name === kind);
}

function isAt({ isArea, rings }: BarrierPath, x: number, y: number): boolean {
  if (isArea && pointInRings(x, y, rings)) return true;
  return rings.some((ring) => distanceToPath(x, y, ring) <= toleranceMeters);
}

function barrierPaths(geometry: GeoJSON.Geometry, plane: LocalPlane): readonly BarrierPath[] {
  const path = (positions: readonly GeoJSON.Position[]): Float64Array =>
    plane.project(positions.flatMap(([lng, lat]) => [lng, lat]));
  switch (geometry.type) {
    case 'LineString':
      return [{ isArea: false, rings: [path(geometry.coordinates)] }];
    case 'MultiLineString':
      return geometry.coordinates.map((line) => ({ isArea: false, rings: [path(line)] }));
    case 'Polygon':
      return [{ isArea: true, rings: geometry.coordinates.map(path) }];
    case 'MultiPolygon':
      return geometry.coordinates.map((rings) => ({ isArea: true, rings: rings.map(path) }));
    default:
      return [];
  }
}

/** A crossing's place; of a line its corners and the middles between them. */
function pointsOf(
  geometry: GeoJSON.Geometry,
  plane: LocalPlane,
): readonly (readonly [number, number])[] {
  const local = ([lng, lat]: GeoJSON.Position) => plane.toLocal([lng, lat]);
  if (geometry.type === 'Point') return [local(geometry.coordinates)];
  if (geometry.type !== 'LineString') return [];
  const corners = geometry.coordinates.map(local);
  return corners.flatMap((corner, at) => {
    const next = corners[at + 1];
    return next ? [corner, [(corner[0] + next[0]) / 2, (corner[1] + next[1]) / 2]] : [corner];
  });
}

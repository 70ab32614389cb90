import type { Measure, MeasureGeometry } from '../../domain/measure.ts';
import type { Zone } from '../../domain/loaded-workspace.ts';
import { distanceInDegrees } from '../../geo/distance-in-degrees.ts';
import { isSamePlace } from '../../geo/insert-shared-corner.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import type { CanvasPixels } from '../map-view.ts';
import { boxOf } from '../pick.ts';
import type { ToolGround } from './tool-ground.ts';
import { appLayerIds } from '../app-layer-ids.ts';
import { findSketch } from '../../domain/find-sketch.ts';

/** Something that has borders: a measure of the plan, or a zone. */
export type Bordered =
  | { readonly type: 'measure'; readonly measure: Measure; readonly geometry: MeasureGeometry }
  | { readonly type: 'zone'; readonly zone: Zone; readonly geometry: Zone['geometry'] };

/** A place on a border that two or more shapes share. */
export interface SharedPlace {
  readonly at: LngLat;
  /** The edge that it lies on; null at a corner. */
  readonly edge: readonly [LngLat, LngLat] | null;
  readonly owners: readonly Bordered[];
}

/** A border that two shapes share has the same corners in both, to this much. */
const sameBorderDegrees = 1e-8;

/** The place under the hand on a border that own shapes share, else on one that zones share. */
export function sharedPlaceUnder(
  ground: ToolGround,
  at: CanvasPixels,
  reachPixels: number,
): SharedPlace | null {
  return (
    sharedAmong(ownBordered(ground), ground, at, reachPixels) ??
    sharedAmong(zonesBordered(ground), ground, at, reachPixels)
  );
}

function ownBordered({ pickables, plan }: ToolGround): readonly Bordered[] {
  return pickables.flatMap(({ selection }) => {
    const measure = selection.type === 'measure' ? findSketch(plan, selection.id) : null;
    const geometry = measure?.geometry;
    return measure && geometry && geometry.type !== 'Point'
      ? [{ type: 'measure', measure, geometry }]
      : [];
  });
}

function zonesBordered({ session }: ToolGround): readonly Bordered[] {
  const { layers, workspace } = session;
  const shown = layers.some(({ layerId, visible }) => layerId === appLayerIds.zones && visible);
  if (!shown || workspace.status !== 'ready') return [];
  return workspace.workspace.zones.map((zone) => ({
    type: 'zone',
    zone,
    geometry: zone.geometry,
  }));
}

function sharedAmong(
  all: readonly Bordered[],
  { view }: ToolGround,
  at: CanvasPixels,
  reach: number,
): SharedPlace | null {
  const [west, north] = view.unproject([at[0] - reach, at[1] - reach]);
  const [east, south] = view.unproject([at[0] + reach, at[1] + reach]);
  const near = all.filter(({ geometry }) => {
    const box = boxOf(geometry);
    return box.west <= east && box.east >= west && box.south <= north && box.north >= south;
  });
  if (near.length < 2) return null;
  const runs = near.map(({ geometry }) => runsOf(geometry));
  const ownersAt = (place: readonly number[]) =>
    near.filter((_, i) =>
      runs[i].some((run) => distanceInDegrees(place, run) <= sameBorderDegrees),
    );
  const pixel = ([lng, lat]: GeoJSON.Position) => view.project([lng, lat]);
  const away = (place: CanvasPixels) => Math.hypot(place[0] - at[0], place[1] - at[1]);

  const corners = runs
    .flat()
    .flatMap((run) => run.map((corner) => ({ corner, away: away(pixel(corner)) })))
    .filter((one) => one.away <= reach)
    .toSorted((a, b) => a.away - b.away);
  for (const { corner } of corners) {
    const owners = ownersAt(corner);
    if (owners.length > 1) return { at: asLngLat(corner), edge: null, owners };
  }
  const edges = runs
    .flat()
    .flatMap((run) =>
      run.slice(1).map((to, i) => {
        const foot = footOn(pixel(run[i]), pixel(to), at);
        return { from: run[i], to, share: foot.share, away: away(foot.at) };
      }),
    )
    .filter((one) => one.away <= reach)
    .toSorted((a, b) => a.away - b.away);
  for (const { from, to, share } of edges) {
    const place = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    if (isSamePlace(place, from) || isSamePlace(place, to)) continue;
    const owners = ownersAt(place);
    if (owners.length > 1) {
      return { at: asLngLat(place), edge: [asLngLat(from), asLngLat(to)], owners };
    }
  }
  return null;
}

/** The nearest place on an edge, and how far along it that is, 0–1. */
function footOn(from: CanvasPixels, to: CanvasPixels, at: CanvasPixels) {
  const [ux, uy] = [to[0] - from[0], to[1] - from[1]];
  const square = ux * ux + uy * uy;
  const dot = (at[0] - from[0]) * ux + (at[1] - from[1]) * uy;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, dot / square));
  const foot: CanvasPixels = [from[0] + share * ux, from[1] + share * uy];
  return { at: foot, share };
}

function runsOf(geometry: Bordered['geometry']): readonly (readonly GeoJSON.Position[])[] {
  switch (geometry.type) {
    case 'Point':
      return [];
    case 'LineString':
      return [geometry.coordinates];
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
  }
}

function asLngLat([lng, lat]: readonly number[]): LngLat {
  return [lng, lat];
}

import { existsSync, readFileSync } from 'node:fs';
import { projectGeometry } from '../../../src/analysis/coverage/project-geometry.ts';
import { polygonSetFromRings } from '../../../src/analysis/coverage/engine/polygon-set.ts';
import type { PolygonSet } from '../../../src/analysis/coverage/engine/polygon-set.ts';
import type { TargetShape } from '../../../src/analysis/coverage/engine/target-shape.ts';
import { localPlane, type LocalPlane } from '../../../src/geo/local-plane.ts';
import { unitedBuffers } from '../../../src/geo/united-buffers.ts';
import { bundledWorkspace } from '../../bundled-workspace.ts';
import { type CityName, engineCity } from '../engine/engine-city.ts';

/** A shell and its holes, each an open ring of x, y pairs in metres. */
export type Polygon = readonly Float64Array[];

/** Zones and targets that every engine is given, in metres of one plane. */
export interface Scene {
  readonly name: string;
  readonly plane: LocalPlane;
  readonly zones: readonly (readonly Polygon[])[];
  readonly zoneSet: PolygonSet;
  /** The targets as they are: discs, lines and areas with a distance around them. */
  readonly targets: readonly TargetShape[];
  /** The reach of every target as polygons, the same for all engines: a circle has 64 corners. */
  readonly reaches: readonly Polygon[];
}

const circleCorners = 64;

/** An invented city, laid around the middle of Trondheim where degrees are needed. */
export function cityScene(size: CityName): Scene {
  const city = engineCity(size);
  const { count, coordOffsets, ringOffsets, coords } = city.zones;
  const zones = Array.from({ length: count }, (_, zone) => {
    const rings: Float64Array[] = [];
    for (let ring = ringOffsets[zone]; ring < ringOffsets[zone + 1]; ring++) {
      rings.push(coords.slice(2 * coordOffsets[ring], 2 * coordOffsets[ring + 1]));
    }
    return [rings];
  });
  const plane = localPlane([10.4, 63.43]);
  return { name: size, plane, zones, zoneSet: city.zones, ...withReaches(city.targets) };
}

/** The bundled zones of Trondheim and everything within 300 m of its meeting places. */
export async function trondheimScene(): Promise<Scene> {
  const loaded = await bundledWorkspace('trondheim');
  const plane = localPlane(loaded.workspace.centre);
  const targets = loaded.workspace.layers
    .filter(({ targetKind }) => targetKind === 'meeting-place')
    .flatMap(({ id }) => {
      const layer = loaded.layers[id];
      return layer.status === 'ready' ? layer.features : [];
    })
    .flatMap(({ geometry }) => targetsOf(geometry, plane, 300));
  return {
    name: 'Trondheim, bundled',
    plane,
    ...zonesOf(
      loaded.zones.map(({ geometry }) => geometry),
      plane,
    ),
    ...withReaches(targets),
  };
}

const realData = new URL('../../../../shared/data/trondheim/', import.meta.url);

/** Trondheim's living-condition zones as published and its bus stops, 300 m; null where absent. */
export function realScene(): Scene | null {
  const [zoneFile, stopFile] = ['levekarssoner.geojson', 'busstopp.geojson'].map(
    (name) => new URL(name, realData),
  );
  if (!existsSync(zoneFile) || !existsSync(stopFile)) return null;
  const plane = localPlane([10.4, 63.43]);
  const zones = geometriesIn(zoneFile).filter(isAreal);
  const targets = geometriesIn(stopFile).flatMap((geometry) => targetsOf(geometry, plane, 300));
  return {
    name: 'Trondheim, living-condition zones and bus stops',
    plane,
    ...zonesOf(zones, plane),
    ...withReaches(targets),
  };
}

type Areal = GeoJSON.Polygon | GeoJSON.MultiPolygon;

function isAreal(geometry: GeoJSON.Geometry): geometry is Areal {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

function geometriesIn(file: URL): readonly GeoJSON.Geometry[] {
  const { features } = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as GeoJSON.FeatureCollection<GeoJSON.Geometry | null>;
  return features.flatMap(({ geometry }) => (geometry === null ? [] : [geometry]));
}

function zonesOf(
  geometries: readonly Areal[],
  plane: LocalPlane,
): Pick<Scene, 'zones' | 'zoneSet'> {
  const zones = geometries.map((geometry) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.map((coordinates) => polygonIn(coordinates, plane));
  });
  return { zones, zoneSet: polygonSetFromRings(zones.map((polygons) => polygons.flat())) };
}

function polygonIn(coordinates: GeoJSON.Position[][], plane: LocalPlane): Polygon {
  const [shape] = projectGeometry({ type: 'Polygon', coordinates }, plane);
  return shape.rings.map(opened);
}

function opened(ring: Float64Array): Float64Array {
  const last = ring.length - 2;
  return ring[0] === ring[last] && ring[1] === ring[last + 1] ? ring.slice(0, last) : ring;
}

function targetsOf(
  geometry: GeoJSON.Geometry,
  plane: LocalPlane,
  radiusMeters: number,
): readonly TargetShape[] {
  const single =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }) as const)
      : [geometry];
  return single
    .flatMap((one) => projectGeometry(one, plane))
    .map(({ type, rings }): TargetShape => {
      if (type === 'point') return { kind: 'disc', x: rings[0][0], y: rings[0][1], radiusMeters };
      if (type === 'line') return { kind: 'line', coords: rings[0], radiusMeters };
      return { kind: 'area', rings: rings.map(opened), radiusMeters };
    });
}

function withReaches(targets: readonly TargetShape[]): Pick<Scene, 'targets' | 'reaches'> {
  return { targets, reaches: targets.map(reachOf) };
}

function reachOf(target: TargetShape): Polygon {
  const { radiusMeters } = target;
  if (target.kind === 'disc') return [circle(target.x, target.y, radiusMeters)];
  if (target.kind === 'area' && radiusMeters === 0) return target.rings;
  const tolerance = radiusMeters * (1 - Math.cos(Math.PI / circleCorners));
  const rings =
    target.kind === 'line'
      ? unitedBuffers([{ type: 'line', rings: [target.coords] }], radiusMeters, tolerance)
      : unitedBuffers([{ type: 'area', rings: target.rings }], radiusMeters, tolerance);
  // One line or area has one shell: the ring that encloses most.
  return rings.map(opened).toSorted((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)));
}

function circle(x: number, y: number, radiusMeters: number): Float64Array {
  const ring = new Float64Array(2 * circleCorners);
  for (let corner = 0; corner < circleCorners; corner++) {
    const angle = (2 * Math.PI * corner) / circleCorners;
    ring[2 * corner] = x + radiusMeters * Math.cos(angle);
    ring[2 * corner + 1] = y + radiusMeters * Math.sin(angle);
  }
  return ring;
}

function signedArea(ring: Float64Array): number {
  let twice = 0;
  for (let at = 0, last = ring.length - 2; at < ring.length; last = at, at += 2) {
    twice += ring[last] * ring[at + 1] - ring[at] * ring[last + 1];
  }
  return twice / 2;
}

import {
  area,
  buffer,
  featureCollection,
  intersect,
  lineString,
  multiPolygon,
  point,
  polygon as polygonFeature,
  union,
} from '@turf/turf';
import type { TargetShape } from '../../../src/analysis/coverage/engine/target-shape.ts';
import { BoxIndex, boxOf, closedPairs, inDegrees, type RivalAnswer } from './rival-answer.ts';
import type { Scene } from './scene.ts';

type Area = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon>;

/**
 * Turf with an index: the ready polygons of every target in degrees; for a zone those whose box
 * meets its box are united and cut with it. Making the index is not counted.
 */
export function turfIndexed(scene: Scene, zones: readonly number[]): RivalAnswer {
  const index = new BoxIndex(scene.reaches);
  const outlines = zones.map((zone) => zoneFeature(scene, zone));
  const near = zones.map((zone) =>
    index
      .meeting(boxOf(scene.zones[zone].flat()))
      .map((at) => polygonFeature(inDegrees(scene.reaches[at], scene))),
  );
  const start = performance.now();
  const areas = outlines.map((outline, at) => {
    const reached = united(near[at]);
    const inside = reached && intersect(featureCollection([outline, reached]));
    return inside ? area(inside) : 0;
  });
  const millis = performance.now() - start;
  return answer('Turf with an index', scene, zones, areas, millis);
}

/**
 * Turf as a first attempt has it: every target buffered, all of them united, every zone cut with
 * the union. Buffers and the union are made once; only the cuts are sampled.
 */
export function turfNaive(scene: Scene, zones: readonly number[]): RivalAnswer {
  const targets = scene.targets.map((target) => targetFeature(scene, target));
  const outlines = zones.map((zone) => zoneFeature(scene, zone));
  const start = performance.now();
  const reaches = targets.flatMap(({ feature, radiusMeters }) => {
    const reach = radiusMeters > 0 ? buffer(feature, radiusMeters, { units: 'meters' }) : feature;
    return reach ? [reach as Area] : [];
  });
  const reached = united(reaches);
  const before = performance.now() - start;
  const areas = outlines.map((outline) => {
    const inside = reached && intersect(featureCollection([outline, reached]));
    return inside ? area(inside) : 0;
  });
  const cuts = performance.now() - start - before;
  const millis = before + (cuts * scene.zones.length) / zones.length;
  return {
    who: 'Turf: buffer, union, intersect, no index',
    millis,
    isSampled: zones.length < scene.zones.length,
    zones,
    areas,
  };
}

function answer(
  who: string,
  scene: Scene,
  zones: readonly number[],
  areas: readonly number[],
  millis: number,
): RivalAnswer {
  const isSampled = zones.length < scene.zones.length;
  return { who, millis: (millis * scene.zones.length) / zones.length, isSampled, zones, areas };
}

function united(features: Area[]): Area | null {
  return features.length > 1 ? union(featureCollection(features)) : (features[0] ?? null);
}

function zoneFeature(scene: Scene, zone: number): Area {
  return multiPolygon(scene.zones[zone].map((polygon) => inDegrees(polygon, scene)));
}

function targetFeature(scene: Scene, target: TargetShape) {
  const { radiusMeters } = target;
  if (target.kind === 'disc') {
    const feature = point([...scene.plane.toLngLat([target.x, target.y])]);
    return { feature, radiusMeters };
  }
  if (target.kind === 'area') {
    return { feature: polygonFeature(inDegrees(target.rings, scene)), radiusMeters };
  }
  const line = closedPairs(scene.plane.unproject(target.coords)).slice(0, -1);
  return { feature: lineString(line), radiusMeters };
}

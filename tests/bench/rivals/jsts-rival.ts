import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import UnaryUnionOp from 'jsts/org/locationtech/jts/operation/union/UnaryUnionOp.js';
import { BoxIndex, boxOf, closedPairs, type RivalAnswer } from './rival-answer.ts';
import type { Polygon, Scene } from './scene.ts';

/**
 * JTS in JavaScript: for a zone the polygons whose box meets its box are united at one stroke and
 * cut with it. Making the index and the geometries is not counted.
 */
export function jstsRival(scene: Scene, zones: readonly number[]): RivalAnswer {
  const reader = new GeoJSONReader(new GeometryFactory());
  const geometry = (polygons: readonly Polygon[]): Geometry =>
    reader.read({
      type: 'MultiPolygon',
      coordinates: polygons.map((polygon) => polygon.map(closedPairs)),
    }) as Geometry;
  const index = new BoxIndex(scene.reaches);
  const outlines = zones.map((zone) => geometry(scene.zones[zone]));
  const near = zones.map((zone) => {
    const found = index.meeting(boxOf(scene.zones[zone].flat()));
    return found.length === 0 ? null : geometry(found.map((at) => scene.reaches[at]));
  });
  const start = performance.now();
  const areas = outlines.map((outline, at) => {
    const reaches = near[at];
    if (reaches === null) return 0;
    const reached = UnaryUnionOp.union(reaches) as Geometry;
    return (OverlayOp.intersection(outline, reached) as Geometry).getArea();
  });
  const millis = performance.now() - start;
  return {
    who: 'JSTS with an index',
    millis: (millis * scene.zones.length) / zones.length,
    isSampled: zones.length < scene.zones.length,
    zones,
    areas,
  };
}

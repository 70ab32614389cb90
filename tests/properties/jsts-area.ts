import Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js';
import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import SnapIfNeededOverlayOp from 'jsts/org/locationtech/jts/operation/overlay/snap/SnapIfNeededOverlayOp.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import type { AreaGeometry } from '../../src/geo/shape-result.ts';

const factory = new GeometryFactory();

/** An area for the independent engine, in the same degrees. */
export function jstsOf(area: AreaGeometry): Geometry {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const made = polygons.map((rings) => {
    const [shell, ...holes] = rings.map((ring): unknown =>
      factory.createLinearRing(ring.map(([lng, lat]) => new Coordinate(lng, lat))),
    );
    return factory.createPolygon(shell, holes) as unknown;
  });
  // The engine's type for several polygons has lost what it inherits.
  const geometry: unknown = made.length === 1 ? made[0] : factory.createMultiPolygon(made);
  return geometry as Geometry;
}

/** What the independent engine says two areas give together, in square degrees. */
export const jstsAreas = {
  union: (a: AreaGeometry, b: AreaGeometry) =>
    areaOf(SnapIfNeededOverlayOp.union(jstsOf(a), jstsOf(b))),
  difference: (a: AreaGeometry, b: AreaGeometry) =>
    areaOf(SnapIfNeededOverlayOp.difference(jstsOf(a), jstsOf(b))),
  intersection: (a: AreaGeometry, b: AreaGeometry) =>
    areaOf(SnapIfNeededOverlayOp.intersection(jstsOf(a), jstsOf(b))),
};

function areaOf(geometry: unknown): number {
  return (geometry as Geometry).getArea();
}

/** Whether the independent engine finds an area valid. */
export function jstsFindsValid(area: AreaGeometry): boolean {
  return new IsValidOp(jstsOf(area)).isValid();
}

/** Square degrees, as the independent engine counts them. */
export function squareDegrees(area: AreaGeometry): number {
  return jstsOf(area).getArea();
}

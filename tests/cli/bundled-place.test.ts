import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Geodesic } from 'geographiclib-geodesic';
import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import BufferOp from 'jsts/org/locationtech/jts/operation/buffer/BufferOp.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import proj4 from 'proj4';
import { afterAll, describe, expect, it } from 'vitest';
import { densify } from '../../src/geo/densify.ts';
import { mapRings } from '../../src/geo/map-rings.ts';
import { makeFolder, runCoverageCommand } from './run-coverage-command.ts';

type Area = GeoJSON.Polygon | GeoJSON.MultiPolygon;
type Row = Readonly<Record<string, string | number | boolean | null>>;

const place = join(import.meta.dirname, '../../geodata/trondheim');
const file = (name: string): string => join(place, name);
const read = (name: string) =>
  (JSON.parse(readFileSync(file(name), 'utf8')) as GeoJSON.FeatureCollection).features;

const { path: folder, remove } = makeFolder();
afterAll(remove);

function answer(...args: string[]) {
  const all = ['--zones', file('zones.geojson'), ...args, '--format', 'geojson'];
  const { status, stdout, stderr } = runCoverageCommand(folder, all);
  if (status !== 0) throw new Error(stderr);
  return (JSON.parse(stdout) as GeoJSON.FeatureCollection<Area, Row>).features;
}

/** Area on the ellipsoid by geographiclib, edges cut so short that they are straight in degrees. */
function ellipsoidArea(geometry: Area): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let squareMeters = 0;
  for (const rings of polygons) {
    for (const [index, ring] of rings.entries()) {
      const flat = densify(ring, 250);
      const polygon = Geodesic.WGS84.Polygon(false);
      for (let at = 0; at < flat.length - 2; at += 2) polygon.AddPoint(flat[at + 1], flat[at]);
      squareMeters += (index === 0 ? 1 : -1) * Math.abs(polygon.Compute(false, true).area!);
    }
  }
  return squareMeters;
}

const reader = new GeoJSONReader(new GeometryFactory());
const plane = proj4('+proj=laea +lat_0=63.41 +lon_0=10.4 +x_0=0 +y_0=0 +datum=WGS84 +units=m');
const toPlane = (geometry: GeoJSON.Geometry): Geometry =>
  reader.read(
    mapRings(geometry as Area, (run) => run.map(([x, y]) => plane.forward([x, y]))),
  ) as Geometry;

/** Even-odd, in degrees, edge by edge. */
function isInside([x, y]: readonly number[], geometry: Area): boolean {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  let inside = false;
  for (const ring of rings) {
    for (const [i, [bx, by]] of ring.entries()) {
      const [ax, ay] = ring.at(i - 1)!;
      if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
    }
  }
  return inside;
}

describe('the bundled place', () => {
  it('has its zones covered by parks as JTS has them, on the area of the ellipsoid', () => {
    const distance = 300;
    const zones = answer('--targets', file('parks.geojson'), '--distance', `${distance}`);
    const reached = read('parks.geojson')
      .map(({ geometry }) => BufferOp.bufferOp(toPlane(geometry), distance, 64) as Geometry)
      .reduce((all, next) => OverlayOp.union(all, next) as Geometry);
    expect(zones).toHaveLength(60);
    for (const { properties: row, geometry } of zones) {
      const area = Number(row['areaSquareMeters']);
      expect(Math.abs(area / ellipsoidArea(geometry) - 1)).toBeLessThan(1e-4);
      const common = OverlayOp.intersection(reached, toPlane(geometry)) as Geometry;
      const off = Math.abs(Number(row['coveredSquareMeters']) - common.getArea());
      expect(off / area).toBeLessThan(1e-3);
    }
  });

  it('has the people of its cells counted at their middles as one by one by geodesics', () => {
    const distance = 500;
    const zones = answer(
      '--targets',
      file('playgrounds.geojson'),
      '--distance',
      `${distance}`,
      '--residents',
      file('residents-cells.geojson'),
      '--residents-field',
      'residents',
      '--residents-rule',
      'point',
    );
    const targets = read('playgrounds.geojson').map(
      ({ geometry }) => (geometry as GeoJSON.Point).coordinates,
    );
    const cells = read('residents-cells.geojson').map(({ geometry, properties }) => {
      const corners = (geometry as GeoJSON.Polygon).coordinates[0].slice(0, 4);
      const middle = [0, 1].map((axis) => corners.reduce((sum, at) => sum + at[axis], 0) / 4);
      const nearest = Math.min(
        ...targets.map(([lng, lat]) => Geodesic.WGS84.Inverse(middle[1], middle[0], lat, lng).s12!),
      );
      return { middle, nearest, people: Number(properties?.['residents']) };
    });
    const sum = (some: typeof cells): number => some.reduce((all, { people }) => all + people, 0);
    const expected = zones.map(({ geometry }) => {
      const here = cells.filter(({ middle }) => isInside(middle, geometry));
      const known = here.filter(({ nearest }) => nearest <= 1000);
      const mean = known.reduce((all, cell) => all + cell.people * cell.nearest, 0) / sum(known);
      return {
        residents: sum(here),
        coveredResidents: sum(here.filter(({ nearest }) => nearest <= distance)),
        beyondResidents: sum(here) - sum(known),
        mean: sum(known) > 0 ? mean : null,
      };
    });
    expect(sum(cells)).toBeGreaterThan(150_000);
    for (const [at, { properties: row }] of zones.entries()) {
      const { mean, ...counts } = expected[at];
      expect(row['residents']).toBe(counts.residents);
      if (counts.residents > 0) expect(row).toMatchObject(counts);
      if (mean === null) expect(row['meanDistanceMeters']).toBeNull();
      else expect(Math.abs(Number(row['meanDistanceMeters']) - mean)).toBeLessThan(0.05);
    }
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Geodesic } from 'geographiclib-geodesic';
import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import BufferOp from 'jsts/org/locationtech/jts/operation/buffer/BufferOp.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import type { FeatureReading } from '../../src/files/features/feature-reading.ts';
import { readFeatures } from '../../src/files/read-features.ts';
import { densify } from '../../src/geo/densify.ts';
import { geodesicArea } from '../../src/geo/geodesic-area.ts';
import { mapRings } from '../../src/geo/map-rings.ts';
import { makeFolder, runCoverageCommand } from './run-coverage-command.ts';

const data = join(import.meta.dirname, '../../../shared/data');
const hasData = existsSync(join(data, 'trondheim'));
const file = (path: string): string => join(data, path);

type Area = GeoJSON.Polygon | GeoJSON.MultiPolygon;
type Row = Readonly<Record<string, string | number | null>>;

/** Rows with the shapes they answer for, in degrees. */
function answer(...args: string[]): { readonly row: Row; readonly geometry: Area }[] {
  const folder = makeFolder();
  try {
    const { status, stdout, stderr } = runCoverageCommand(folder.path, [
      ...args,
      '--format',
      'geojson',
    ]);
    if (status !== 0) throw new Error(stderr);
    const { features } = JSON.parse(stdout) as GeoJSON.FeatureCollection<Area, Row>;
    return features.map(({ properties, geometry }) => ({ row: properties, geometry }));
  } finally {
    folder.remove();
  }
}

const featuresOf = (path: string) =>
  (JSON.parse(readFileSync(file(path), 'utf8')) as GeoJSON.FeatureCollection).features;

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

/** The zones whose area is off by more than 0.01 %. */
function wrongAreas(answers: readonly { row: Row; geometry: Area }[]): unknown[] {
  return answers
    .filter(({ row }) => row.note === '')
    .filter(({ row, geometry }) => {
      const off = Number(row.areaSquareMeters) / ellipsoidArea(geometry) - 1;
      return !(Math.abs(off) < 1e-4);
    })
    .map(({ row }) => row.zone);
}

const factory = new GeometryFactory();
const reader = new GeoJSONReader(factory);

/** Into an equal-area plane of PROJ's formulas around a position. */
function planeAround([lng, lat]: readonly number[]): (geometry: Area | GeoJSON.Point) => Geometry {
  const plane = proj4(`+proj=laea +lat_0=${lat} +lon_0=${lng} +x_0=0 +y_0=0 +datum=WGS84 +units=m`);
  return (geometry) =>
    reader.read(
      mapRings(geometry, (run) => run.map(([x, y]) => plane.forward([x, y]))),
    ) as Geometry;
}

describe.skipIf(!hasData)(
  'on the files that publishers made (skipped where they are absent)',
  () => {
    it.each([100, 500])('Trondheim’s zones within %d m of a park agree with JTS', (distance) => {
      const zones = answer(
        '--zones',
        file('trondheim/levekarssoner.geojson'),
        '--targets',
        file('trondheim/osm_parker_2016.geojson'),
        '--distance',
        String(distance),
      );
      expect(zones).toHaveLength(60);
      expect(wrongAreas(zones)).toEqual([]);
      const toPlane = planeAround([10.4, 63.4]);
      const reached = featuresOf('trondheim/osm_parker_2016.geojson')
        .map(
          ({ geometry }) => BufferOp.bufferOp(toPlane(geometry as Area), distance, 64) as Geometry,
        )
        .reduce((all, next) => OverlayOp.union(all, next) as Geometry);
      for (const { row, geometry } of zones) {
        const common = OverlayOp.intersection(reached, toPlane(geometry)) as Geometry;
        const off = Math.abs(Number(row.coveredSquareMeters) - common.getArea());
        expect(off / Number(row.areaSquareMeters)).toBeLessThan(1e-3);
      }
    });

    it('people at points are counted exactly as by geodesics and plain point in polygon', () => {
      const distance = 400;
      const zones = answer(
        '--zones',
        file('trondheim/levekarssoner.geojson'),
        '--targets',
        file('trondheim/barnehager.geojson'),
        '--distance',
        String(distance),
        '--residents',
        file('trondheim/grunnskoler.geojson'),
        '--residents-field',
        'antall_elever',
      );
      const at = ({ geometry }: GeoJSON.Feature) => (geometry as GeoJSON.Point).coordinates;
      const targets = featuresOf('trondheim/barnehager.geojson').map(at);
      const people = featuresOf('trondheim/grunnskoler.geojson').flatMap((school) => {
        const count: unknown = school.properties?.['antall_elever'];
        return typeof count === 'number' ? [{ count, position: at(school) }] : [];
      });
      const isNear = ([lng, lat]: readonly number[]): boolean =>
        targets.some(([x, y]) => Geodesic.WGS84.Inverse(lat, lng, y, x).s12! <= distance);
      const expected = zones.map(({ geometry }) => {
        const here = people.filter(({ position }) => isInside(position, geometry));
        const near = here.filter(({ position }) => isNear(position));
        const sum = (some: typeof people): number =>
          some.reduce((all, { count }) => all + count, 0);
        return { residents: sum(here), coveredResidents: sum(near) };
      });
      expect(
        expected.reduce((sum, { coveredResidents }) => sum + coveredResidents, 0),
      ).toBeGreaterThan(1000);
      expect(
        zones.map(({ row: { residents, coveredResidents } }) => ({ residents, coveredResidents })),
      ).toEqual(expected);
    });

    it('school districts in UTM metres have their area on the ellipsoid', () => {
      const zones = answer(
        '--zones',
        file('trondheim/barneskolekretser_epsg25832.geojson'),
        '--targets',
        file('trondheim/grunnskoler.geojson'),
        '--distance',
        '1000',
        '--zone-id',
        'barneskolenavn',
      );
      expect(zones).toHaveLength(43);
      expect(wrongAreas(zones)).toEqual([]);
      expect(zones.map(({ row }) => row.zone)).toContain('ILA');
    });

    it('Stockholm’s districts in SWEREF 99 18 00 have their names and areas', () => {
      const zones = answer(
        '--zones',
        file('stockholm/stadsdelar_utan_vatten.shp'),
        '--targets',
        file('stockholm/stadsdelar_utan_vatten.shp'),
        '--distance',
        '0',
      );
      expect(zones).toHaveLength(117);
      const names = zones.map(({ row }) => row.zone);
      for (const name of ['SÖDERMALM', 'VÅRBERG', 'LADUGÅRDSGÄRDET']) expect(names).toContain(name);
      expect(wrongAreas(zones)).toEqual([]);
      // Each is its own target, so all of it is covered.
      expect(zones.filter(({ row }) => Math.abs(Number(row.coveredShare) - 1) > 1e-6)).toEqual([]);
    });

    it('areas with metres and no word of their system are refused, and read when told', () => {
      const folder = makeFolder();
      const args = [
        '--zones',
        file('stockholm/basomraden_epsg3011_no_crs.geojson'),
        '--targets',
        file('stockholm/stadsdelar.shp'),
        '--distance',
        '100',
      ];
      const refused = runCoverageCommand(folder.path, args);
      const told = runCoverageCommand(folder.path, [...args, '--crs', 'EPSG:3011']);
      folder.remove();
      expect(refused).toMatchObject({ status: 1, stdout: '' });
      expect(refused.stderr).toContain('basomraden_epsg3011_no_crs.geojson');
      expect(told.status).toBe(0);
      expect(told.stdout.trimEnd().split('\n')).toHaveLength(420);
    });

    it('Oslo’s residents of a shapefile are all counted once, by either rule', () => {
      const args = [
        '--zones',
        file('oslo/bydeler_2024.geojson'),
        '--zone-id',
        'bydel',
        '--targets',
        file('oslo/bydeler_2024.geojson'),
        '--distance',
        '0',
        '--residents',
        file('oslo/befolkning_250m_2023_oslo.shp'),
      ];
      const total = (rows: readonly { row: Row }[]): number =>
        rows.reduce((sum, { row }) => sum + Number(row.residents), 0);
      const byArea = answer(...args);
      const byPoint = answer(...args, '--residents-rule', 'point');
      expect(byPoint.every(({ row }) => Number.isInteger(row.residents))).toBe(true);
      expect(byPoint.every(({ row }) => row.coveredResidents === row.residents)).toBe(true);
      expect(Math.abs(total(byArea) / total(byPoint) - 1)).toBeLessThan(0.005);
      // The publisher's own figure for the year after.
      expect(Math.abs(total(byPoint) / 717_710 - 1)).toBeLessThan(0.03);
    });

    it('municipalities that cross themselves are answered and named, the others are true', () => {
      const zones = answer(
        '--zones',
        file('sor-trondelag/kommuner.geojson'),
        '--targets',
        file('trondheim/osm_kirker_2016.geojson'),
        '--distance',
        '2000',
      );
      expect(zones).toHaveLength(20);
      const named = zones.filter(({ row }) => row.note !== '').map(({ row }) => row.zone);
      expect(named).toEqual(['5014', '5031']);
      expect(zones.every(({ row }) => Number(row.areaSquareMeters) > 1e7)).toBe(true);
      expect(wrongAreas(zones)).toEqual([]);
    });

    it('lamp posts at 0, 0 are left out and counted aloud', () => {
      const folder = makeFolder();
      const { status, stderr } = runCoverageCommand(folder.path, [
        '--zones',
        file('trondheim/levekarssoner.geojson'),
        '--distance',
        '50',
        '--targets',
        file('trondheim/lysmast_with_zero_points.geojson'),
      ]);
      folder.remove();
      expect(status).toBe(0);
      expect(stderr).toContain('read 8559 = kept 8217 + repaired 0 + skipped 342 (342 at 0, 0');
    });

    it('a FlatGeobuf and a shapefile of the same countries have the same shapes', async () => {
      const folder = 'import/flatgeobuf/test/data/countries';
      const bytes = (ending: string) => readFileSync(file(`${folder}.${ending}`));
      const beside = { dbf: bytes('dbf'), prj: bytes('prj'), cpg: null };
      const indexed = await readFeatures({ bytes: bytes('fgb') }, null);
      const shapes = await readFeatures({ bytes: bytes('shp'), beside }, null);
      if (!indexed.ok || !shapes.ok) throw new Error('A file was refused');
      const areas = ({ features }: FeatureReading): Map<unknown, number> =>
        new Map(
          features.map(({ properties, geometry }) => {
            return [properties.name, Math.round(geodesicArea(geometry as Area) / 1e6)];
          }),
        );
      expect(areas(indexed.value).size).toBeGreaterThan(170);
      expect(areas(indexed.value)).toEqual(areas(shapes.value));
    });
  },
);

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

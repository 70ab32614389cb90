import { describe, expect, it } from 'vitest';
import { findReferenceSystem, wgs84 } from './reference-system.ts';
import { reprojectGeometry } from './reproject-geometry.ts';

/** Positions computed once with PROJ 9.1 (pyproj 3.4), EPSG code and east, north first. */
const cases: readonly [string, [number, number], [number, number]][] = [
  ['EPSG:25832', [563114.75537466, 7036797.86770088], [10.265791379984424, 63.453999652251305]],
  ['EPSG:25833', [263114, 6647797], [10.763952613774986, 59.899473285086756]],
  ['EPSG:32633', [263114, 6647797], [10.76395261386341, 59.89947328398388]],
  ['EPSG:3011', [153114, 6580000], [18.054712350434578, 59.33510142309927]],
];

const stockholmPrj =
  'PROJCS["SWEREF99_18_00",GEOGCS["GCS_SWEREF99",DATUM["D_SWEREF99",SPHEROID["GRS_1980",6378137,' +
  '298.257222101]],PRIMEM["Greenwich",0],UNIT["Degree",0.017453292519943295]],' +
  'PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],' +
  'PARAMETER["central_meridian",18],PARAMETER["scale_factor",1],' +
  'PARAMETER["false_easting",150000],PARAMETER["false_northing",0],UNIT["Meter",1]]';

describe('a reference system', () => {
  it.each(cases)('%s gives the positions that PROJ gives', (code, [x, y], [lng, lat]) => {
    const found = findReferenceSystem(code)?.toLngLat(x, y);
    expect(found?.[0]).toBeCloseTo(lng, 9);
    expect(found?.[1]).toBeCloseTo(lat, 9);
  });

  it.each([
    '25832',
    'EPSG:25832',
    'epsg:25832',
    'urn:ogc:def:crs:EPSG::25832',
    'urn:ogc:def:crs:EPSG:6.9:25832',
    'http://www.opengis.net/def/crs/EPSG/0/25832',
    'EPSG:5972',
  ])('is found by %s, heights ignored', (text) => {
    expect(findReferenceSystem(text)?.toLngLat(500_000, 7_000_000)[0]).toBeCloseTo(9, 9);
  });

  it('is found by the well-known text of a .prj file and by a definition', () => {
    const [lng, lat] = [18.054712350434578, 59.33510142309927];
    const wkt = findReferenceSystem(stockholmPrj);
    expect(wkt?.name).toBe('SWEREF99_18_00');
    expect(wkt?.inDegrees).toBe(false);
    expect(wkt?.toLngLat(153114, 6580000)[0]).toBeCloseTo(lng, 9);
    const definition = '+proj=tmerc +lon_0=18 +x_0=150000 +k=1 +ellps=GRS80 +units=m';
    expect(findReferenceSystem(definition)?.toLngLat(153114, 6580000)[1]).toBeCloseTo(lat, 9);
  });

  it('takes what a definition does not say as 0, as PROJ does', () => {
    const found = findReferenceSystem('+proj=laea +lat_0=63.4 +lon_0=10.4 +datum=WGS84');
    expect(found?.toLngLat(0, 0)[0]).toBeCloseTo(10.4, 9);
    expect(found?.toLngLat(0, 0)[1]).toBeCloseTo(63.4, 9);
  });

  it('knows SWEREF 99 TM as the plane of UTM 33 on ETRS89', () => {
    const position = [674_000, 6_580_000] as const;
    const national = findReferenceSystem('EPSG:3006')?.toLngLat(...position);
    expect(national).toEqual(findReferenceSystem('EPSG:25833')?.toLngLat(...position));
  });

  it.each(['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326', 'EPSG:4258'])(
    'in degrees, %s, leaves positions where they are',
    (text) => {
      const system = findReferenceSystem(text);
      expect(system?.inDegrees).toBe(true);
      expect(system?.toLngLat(10.4, 63.4)[0]).toBeCloseTo(10.4, 12);
      expect(system?.toLngLat(10.4, 63.4)[1]).toBeCloseTo(63.4, 12);
    },
  );

  it.each(['', 'nonsense', 'EPSG:1', 'EPSG:99999', '+proj=nosuch', 'PROJCS["broken"'])(
    'is not made up from %j',
    (text) => {
      expect(findReferenceSystem(text)).toBeNull();
    },
  );
});

describe('a geometry in metres', () => {
  it('keeps its long edges straight in its own plane, the same from both sides', () => {
    const system = findReferenceSystem('EPSG:25832')!;
    const ends: [number, number][] = [
      [500_000, 7_000_000],
      [510_000, 7_003_000],
    ];
    const there = reprojectGeometry({ type: 'LineString', coordinates: ends }, system, false);
    const back = reprojectGeometry(
      { type: 'LineString', coordinates: ends.toReversed() },
      system,
      false,
    );
    expect(there.type === 'LineString' && there.coordinates.length).toBe(43);
    expect(back).toEqual({
      type: 'LineString',
      coordinates: (there as GeoJSON.LineString).coordinates.toReversed(),
    });
  });

  it('can have north before east', () => {
    const system = findReferenceSystem('EPSG:3006')!;
    const straight = reprojectGeometry({ type: 'Point', coordinates: [5e5, 7e6] }, system, false);
    expect(reprojectGeometry({ type: 'Point', coordinates: [7e6, 5e5] }, system, true)).toEqual(
      straight,
    );
  });

  it('in degrees keeps its corners and loses its heights', () => {
    const line: GeoJSON.LineString = {
      type: 'LineString',
      coordinates: [
        [10, 60, 5],
        [11, 61, 5],
      ],
    };
    expect(reprojectGeometry(line, wgs84, false)).toEqual({
      type: 'LineString',
      coordinates: [
        [10, 60],
        [11, 61],
      ],
    });
  });
});

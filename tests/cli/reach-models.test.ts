import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvRows, makeFolder, runCoverageCommand, writeGeojson } from './run-coverage-command.ts';

/** As in the tests of the command: a square kilometre in an equal-area plane, target in the middle. */
const laeaEurope = 3035;
const [west, south] = [4_340_000, 4_470_000];
const at = (x: number, y: number): [number, number] => [west + x, south + y];
const point = (x: number, y: number): GeoJSON.Point => ({ type: 'Point', coordinates: at(x, y) });
const line = (...path: [number, number][]): GeoJSON.LineString => ({
  type: 'LineString',
  coordinates: path.map(([x, y]) => at(x, y)),
});
const disc = Math.PI * 200 * 200;

const folder = makeFolder();
const run = (...args: string[]): { row: Record<string, string>; stderr: string } => {
  const files = ['--zones', 'zone.geojson', '--targets', 'middle.geojson', '--distance', '200'];
  const outcome = runCoverageCommand(folder.path, [...files, ...args]);
  if (outcome.status !== 0) throw new Error(outcome.stderr);
  return { row: csvRows(outcome.stdout)[0], stderr: outcome.stderr };
};
const write = (
  name: string,
  features: { geometry: GeoJSON.Geometry; properties?: Record<string, unknown> }[],
): string => writeGeojson(folder.path, name, features, laeaEurope);

beforeAll(() => {
  const corners = [at(0, 0), at(1000, 0), at(1000, 1000), at(0, 1000), at(0, 0)];
  write('zone.geojson', [{ geometry: { type: 'Polygon', coordinates: [corners] } }]);
  write('middle.geojson', [{ geometry: point(500, 500) }]);
});

afterAll(() => folder.remove());

describe('reach around barriers', () => {
  const people = ['--residents', 'people.geojson'];
  const barriers = ['--reach', 'barriers', '--barriers', 'wall.geojson'];

  beforeAll(() => {
    write('people.geojson', [
      { geometry: point(400, 500), properties: { residents: 5 } },
      { geometry: point(550, 500), properties: { residents: 3 } },
      { geometry: point(650, 500), properties: { residents: 4 } },
    ]);
    write('wall.geojson', [{ geometry: line([600, -4000], [600, 5000]) }]);
    write('far-wall.geojson', [{ geometry: line([900, -4000], [900, 5000]) }]);
    write('gap.geojson', [{ geometry: point(600, 500) }]);
    write('nowhere.geojson', [{ geometry: point(400, 600) }]);
  });

  it('stops at a wall without end', () => {
    const { row, stderr } = run(...barriers, ...people);
    expect(row).toMatchObject({ residents: '12', coveredResidents: '8' });
    // The disc without its segment beyond 100 m from the middle.
    const segment = 200 * 200 * Math.acos(0.5) - 100 * Math.sqrt(200 * 200 - 100 * 100);
    expect(Number(row.coveredSquareMeters) / (disc - segment)).toBeCloseTo(1, 2);
    expect(stderr).toContain('areas estimated on a lattice of points');
  });

  it('goes through a crossing', () => {
    const { row } = run(...barriers, '--crossings', 'gap.geojson', ...people);
    expect(row.coveredResidents).toBe('12');
    expect(Number(row.coveredSquareMeters)).toBeLessThan(disc);
  });

  it('is not opened by a crossing elsewhere, and says so', () => {
    const { row, stderr } = run(...barriers, '--crossings', 'nowhere.geojson', ...people);
    expect(row.coveredResidents).toBe('8');
    expect(stderr).toContain('1 of 1 crossings open nothing (no-barrier-near)');
  });

  it('is straight reach, to the last digit, where nothing is in the way', () => {
    const far = run('--reach', 'barriers', '--barriers', 'far-wall.geojson', ...people);
    expect(far.row).toEqual({ ...run(...people).row, coveredEstimated: 'true' });
  });
});

describe('reach along paths', () => {
  beforeAll(() => {
    write('walkers.geojson', [
      { geometry: point(650, 500), properties: { residents: 3 } },
      { geometry: point(620, 600), properties: { residents: 4 } },
      { geometry: point(540, 560), properties: { residents: 5 } },
    ]);
    write('street.geojson', [{ geometry: line([0, 500], [1000, 500]) }]);
  });

  it('counts the way to the street and along it', () => {
    const { row } = run(
      '--reach',
      'network',
      '--network',
      'street.geojson',
      '--residents',
      'walkers.geojson',
    );
    // 150 m; 120 + 100 m, though 156 m as the crow flies; 40 + 60 m.
    expect(row).toMatchObject({ residents: '12', coveredResidents: '8' });
    // All within 200 m of the middle, east or west plus north or south.
    expect(Number(row.coveredSquareMeters) / (2 * 200 * 200)).toBeCloseTo(1, 2);
  });

  it('needs something to walk on', () => {
    const { status, stdout, stderr } = runCoverageCommand(folder.path, [
      ...'--zones zone.geojson --targets middle.geojson --distance 200'.split(' '),
      ...'--reach network --network middle.geojson'.split(' '),
    ]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('middle.geojson: there is no line to walk along in it');
  });

  it('says what is wrong with an extract that ends in the middle, and writes nothing', () => {
    const head = Buffer.from([0, 0, 0, 13, 0x0a, 9, ...Buffer.from('OSMHeader'), 0x18, 100]);
    writeFileSync(join(folder.path, 'cut.osm.pbf'), head);
    const { status, stdout, stderr } = runCoverageCommand(folder.path, [
      ...'--zones zone.geojson --targets middle.geojson --distance 200'.split(' '),
      ...'--reach network --network cut.osm.pbf --out cut.csv'.split(' '),
    ]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('cut.osm.pbf: ends too soon; download it again');
    expect(existsSync(join(folder.path, 'cut.csv'))).toBe(false);
  });

  const heidelberg = join(import.meta.dirname, '../../../shared/data/osm/heidelberg_ors.osm.pbf');

  it.skipIf(!existsSync(heidelberg))(
    'in Heidelberg is part of straight reach (skipped where its extract is absent)',
    () => {
      const ring = [
        [8.66, 49.4],
        [8.7, 49.4],
        [8.7, 49.42],
        [8.66, 49.42],
        [8.66, 49.4],
      ];
      writeGeojson(folder.path, 'old-town.geojson', [
        { geometry: { type: 'Polygon', coordinates: [ring] } },
      ]);
      writeGeojson(folder.path, 'station.geojson', [
        { geometry: { type: 'Point', coordinates: [8.68, 49.41] } },
      ]);
      const args = '--zones old-town.geojson --targets station.geojson --distance 800'.split(' ');
      const straight = runCoverageCommand(folder.path, args);
      const walked = runCoverageCommand(folder.path, [
        ...args,
        '--reach',
        'network',
        '--network',
        heidelberg,
      ]);
      const [along] = csvRows(walked.stdout);
      const [crow] = csvRows(straight.stdout);
      expect(along.areaSquareMeters).toBe(crow.areaSquareMeters);
      const share = Number(along.coveredSquareMeters) / Number(crow.coveredSquareMeters);
      expect(share).toBeGreaterThan(0.2);
      expect(share).toBeLessThan(0.64);
      expect(walked.stderr).toContain('read 31619 ways = kept 23596');
    },
  );
});

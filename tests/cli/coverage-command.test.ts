import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvRows, makeFolder, runCoverageCommand, writeGeojson } from './run-coverage-command.ts';

/**
 * The situation of all tests: two square zones of 1 km² side by side near Trondheim, drawn in
 * ETRS89 / LAEA Europe (EPSG:3035), in which areas are true. A target stands in the middle of the
 * western one, another in its corner far away, and people here and there.
 */
const laeaEurope = 3035;
const [west, south] = [4_340_000, 4_470_000];

const square = (x: number, y: number, side: number): GeoJSON.Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west + x, south + y],
      [west + x + side, south + y],
      [west + x + side, south + y + side],
      [west + x, south + y + side],
      [west + x, south + y],
    ],
  ],
});
const point = (x: number, y: number): GeoJSON.Point => ({
  type: 'Point',
  coordinates: [west + x, south + y],
});

const folder = makeFolder();
const run = (...args: string[]) => runCoverageCommand(folder.path, args);
const basic = ['--zones', 'zones.geojson', '--targets', 'middle.geojson', '--distance', '200'];

beforeAll(() => {
  const { path } = folder;
  writeGeojson(
    path,
    'zones.geojson',
    [
      { geometry: square(0, 0, 1000), properties: { id: 'west', name: 'Øst for vest' } },
      { geometry: square(1000, 0, 1000), properties: { id: 'east', name: 'Ås' } },
    ],
    laeaEurope,
  );
  writeGeojson(path, 'middle.geojson', [{ geometry: point(500, 500) }], laeaEurope);
  writeGeojson(path, 'park.geojson', [{ geometry: square(1300, 300, 100) }], laeaEurope);
  writeGeojson(
    path,
    'people.geojson',
    [
      { geometry: point(510, 500), properties: { residents: 3 } },
      { geometry: point(600, 500), properties: { residents: 4 } },
      { geometry: point(800, 500), properties: { residents: 5 } },
      { geometry: point(1500, 500), properties: { residents: 7 } },
      { geometry: point(3000, 500), properties: { residents: 100 } },
      { geometry: point(400, 500), properties: { residents: null } },
    ],
    laeaEurope,
  );
  writeGeojson(
    path,
    'cells.geojson',
    [{ geometry: square(900, 0, 200), properties: { pop_tot: 40 } }],
    laeaEurope,
  );
});

afterAll(() => folder.remove());

describe('the coverage command', () => {
  it('answers one row a zone: a disc of 200 m in the middle of a square kilometre', () => {
    const { status, stdout, stderr } = run(...basic, '--residents', 'people.geojson');
    expect(status).toBe(0);
    const [first, second] = csvRows(stdout);
    expect(first.zone).toBe('west');
    expect(Number(first.areaSquareMeters)).toBeCloseTo(1_000_000, 0);
    expect(Number(first.coveredSquareMeters)).toBeCloseTo(Math.PI * 200 * 200, 1);
    expect(Number(first.coveredShare)).toBeCloseTo((Math.PI * 200 * 200) / 1e6, 6);
    expect(first).toMatchObject({ residents: '12', coveredResidents: '7', targets: '1', note: '' });
    expect(Number(first.coveredResidentsShare)).toBeCloseTo(7 / 12, 8);
    expect(second).toMatchObject({ zone: 'east', coveredSquareMeters: '0', coveredShare: '0' });
    expect(second).toMatchObject({ residents: '7', coveredResidents: '0', targets: '0' });
    expect(stderr).toContain('1 without a number in residents are left out');
    expect(stderr).toContain('2 of 2 zones answered');
  });

  it('writes nothing but the rows to standard output', () => {
    const [header, ...rows] = run(...basic)
      .stdout.trimEnd()
      .split('\n');
    expect(header).toBe(
      'zone,areaSquareMeters,coveredSquareMeters,coveredShare,residents,coveredResidents,' +
        'coveredResidentsShare,targets,coveredEstimated,meanDistanceMeters,' +
        'medianDistanceMeters,meanDistanceMinutes,beyondResidents,note',
    );
    expect(rows).toHaveLength(2);
    expect(csvRows(run(...basic).stdout)[0]).toMatchObject({ residents: '', coveredResidents: '' });
  });

  it('spreads the people of a cell evenly over it, and by the point rule puts them at its middle', () => {
    const inCells = [...basic, '--residents', 'cells.geojson'];
    const byArea = csvRows(run(...inCells).stdout);
    expect(byArea.map((row) => Number(row.residents))).toEqual([
      expect.closeTo(20, 3),
      expect.closeTo(20, 3),
    ]);
    const byPoint = csvRows(run(...inCells, '--residents-rule', 'point').stdout);
    expect(byPoint.map((row) => Number(row.residents)).toSorted((a, b) => a - b)).toEqual([0, 40]);
  });

  it('counts several files of targets together, and only those that are large enough', () => {
    const both = [...basic, '--targets', 'park.geojson', '--min-area', '9999'];
    const [first, second] = csvRows(run(...both).stdout);
    expect(first.coveredSquareMeters).toBe('0');
    expect(second.targets).toBe('1');
    // The park, a strip of 200 m along each side, and a quarter of a disc at each corner.
    const around = 100 * 100 + 4 * 100 * 200 + Math.PI * 200 * 200;
    expect(Number(second.coveredSquareMeters) / around).toBeCloseTo(1, 2);
    expect(run(...both, '--min-area=10100').stderr).toContain('can be given only once');
    const none = run(...basic, '--min-area', '1');
    expect(none.stderr).toContain('1 targets are smaller than 1 m² and do not count');
  });

  it('writes JSON and GeoJSON with the same numbers', () => {
    const [csv] = csvRows(run(...basic).stdout);
    const json = JSON.parse(run(...basic, '--format', 'json').stdout) as Record<string, unknown>[];
    expect(json).toHaveLength(2);
    expect(json[0]).toMatchObject({ zone: 'west', residents: null, coveredResidents: null });
    expect(json[0].coveredSquareMeters).toBe(Number(csv.coveredSquareMeters));
    const map = JSON.parse(
      run(...basic, '--format', 'geojson').stdout,
    ) as GeoJSON.FeatureCollection;
    expect(map.features.map(({ properties }) => properties)).toEqual(json);
    const [lng, lat] = (map.features[0].geometry as GeoJSON.Polygon).coordinates[0][0];
    expect(lng).toBeGreaterThan(10);
    expect(lat).toBeGreaterThan(62);
  });

  it('writes a file whole, by the format of its name, and leaves nothing else', () => {
    const before = readdirSync(folder.path);
    expect(run(...basic, '--out', 'answer.json')).toMatchObject({ status: 0, stdout: '' });
    const rows: unknown = JSON.parse(readFileSync(join(folder.path, 'answer.json'), 'utf8'));
    expect(rows).toHaveLength(2);
    expect(readdirSync(folder.path).toSorted()).toEqual([...before, 'answer.json'].toSorted());
  });

  it('names zones by the field asked for', () => {
    const named = csvRows(run(...basic, '--zone-id', 'name').stdout);
    expect(named.map(({ zone }) => zone)).toEqual(['Øst for vest', 'Ås']);
  });

  it('takes --crs for a file that declares no system, and leaves degrees as they are', () => {
    writeGeojson(folder.path, 'undeclared.geojson', [{ geometry: square(0, 0, 1000) }]);
    const args = ['--zones', 'undeclared.geojson', '--targets', 'middle.geojson'];
    const refused = run(...args, '--distance', '200');
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toContain('undeclared.geojson: its coordinates are no degrees');
    expect(refused.stderr).toContain('--crs');
    const told = run(...args, '--distance', '200', '--crs', 'EPSG:3035');
    expect(csvRows(told.stdout)).toEqual(
      csvRows(run(...basic).stdout)
        .slice(0, 1)
        .map((row) => ({ ...row, zone: '1' })),
    );
  });
});

describe('a zone that cannot be answered', () => {
  it('keeps its row, empty, with the reason, beside those that can', () => {
    const bowTie: GeoJSON.Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [west + 1000, south + 1000],
          [west + 1000, south],
          [west, south + 1000],
          [west, south],
        ],
      ],
    };
    const line = { type: 'LineString', coordinates: square(0, 0, 10).coordinates[0] };
    const flat = [0, 500, 1000, 0].map((x) => [west + x, south]);
    writeGeojson(
      folder.path,
      'mixed.geojson',
      [
        { geometry: square(0, 0, 1000), properties: { id: 'good' } },
        { geometry: bowTie, properties: { id: 'bow-tie' } },
        { geometry: null, properties: { id: 'nowhere' } },
        { geometry: line, properties: { id: 'line' } },
        { geometry: { type: 'Polygon', coordinates: [flat] }, properties: { id: 'flat' } },
        { geometry: { type: 'Circle', coordinates: [1] }, properties: { id: 'circle' } },
      ],
      laeaEurope,
    );
    const { status, stdout, stderr } = run(
      '--zones',
      'mixed.geojson',
      '--targets',
      'middle.geojson',
      '--distance',
      '200',
      '--format',
      'json',
    );
    expect(status).toBe(0);
    const rows = JSON.parse(stdout) as Record<string, unknown>[];
    const byZone = new Map(rows.map((row) => [row.zone, row]));
    expect(byZone.get('good')).toMatchObject({ note: '' });
    // Two wings, each a quarter of the square.
    expect(byZone.get('bow-tie')?.areaSquareMeters).toBeCloseTo(500_000, 0);
    expect(byZone.get('bow-tie')?.note).toMatch(/^repaired: its border crosses itself/);
    for (const zone of ['nowhere', 'line', 'flat', 'circle']) {
      expect(byZone.get(zone)).toMatchObject({ areaSquareMeters: null, targets: null });
      expect(byZone.get(zone)?.note).toMatch(/^not answered: /);
    }
    expect(stderr).toContain('read 6 = kept 4 + repaired 0 + skipped 2');
    expect(stderr).toContain('2 of 6 zones answered');
  });
});

describe('a command that cannot be answered', () => {
  const refused = (args: readonly string[]) => runCoverageCommand(folder.path, args);

  beforeAll(() => {
    const { path } = folder;
    writeFileSync(join(path, 'empty.geojson'), '');
    writeFileSync(join(path, 'broken.geojson'), '{"type":"FeatureCollection",\n "features":[NaN]}');
    writeFileSync(join(path, 'page.geojson'), '<!DOCTYPE html><html><body>404</body></html>');
    writeFileSync(join(path, 'zero.fgb'), new Uint8Array(0));
    writeFileSync(join(path, 'no-features.geojson'), '{"type":"FeatureCollection","features":[]}');
    mkdirSync(join(path, 'folder.csv'), { recursive: true });
  });

  it.each([
    [['--zones', 'nosuch.geojson'], 1, 'nosuch.geojson: there is no such file'],
    [['--zones', 'empty.geojson'], 1, 'empty.geojson: the file is empty'],
    [['--zones', 'zero.fgb'], 1, 'zero.fgb: the file is empty'],
    [['--zones', 'broken.geojson'], 1, 'is not JSON (line 2, column 14)'],
    [['--zones', 'page.geojson'], 1, 'is a web page, not map data'],
    [['--zones', 'no-features.geojson'], 1, 'there is no area in it'],
    [['--zones', 'middle.geojson'], 1, 'there is no area in it'],
    [['--zones', 'zones.geojson', '--zone-id', 'kode'], 1, 'no field kode; it has id, name'],
    [['--zones', 'zones.geojson', '--out', 'nosuch/a.csv'], 1, 'there is no such folder'],
    [['--zones', 'zones.geojson', '--out', 'folder.csv'], 1, 'is a folder, not a file'],
    [['--zones', 'zones.geojson', '--out', 'zones.geojson'], 1, 'one of the files to read'],
    [['--zones', 'zones.geojson', '--frob'], 2, '--frob is no option'],
    [[], 2, '--zones is missing'],
  ] as const)('%j: says why, with its exit status', (args, status, words) => {
    const all = [...args, '--targets', 'middle.geojson', '--distance', '200'];
    const outcome = refused(all);
    expect(outcome.stderr).toContain(words);
    expect(outcome).toMatchObject({ status, stdout: '' });
  });

  it('asks for the field of the residents where several could be meant', () => {
    writeGeojson(
      folder.path,
      'two-fields.geojson',
      [{ geometry: point(1, 1), properties: { women: 1, men: 2 } }],
      laeaEurope,
    );
    const outcome = refused([...basic, '--residents', 'two-fields.geojson']);
    expect(outcome).toMatchObject({ status: 2, stdout: '' });
    expect(outcome.stderr).toContain('--residents-field (with numbers: women, men)');
    const unknown = [...basic, '--residents', 'two-fields.geojson', '--residents-field', 'all'];
    expect(refused(unknown).stderr).toContain('there is no field all; its fields: women, men');
  });

  it('leaves an earlier answer as it was', () => {
    const path = join(folder.path, 'earlier.csv');
    writeFileSync(path, 'earlier');
    const bad = ['--zones', 'zones.geojson', '--targets', 'page.geojson', '--distance', '200'];
    expect(refused([...bad, '--out', 'earlier.csv']).status).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe('earlier');
    expect(existsSync(join(folder.path, '.earlier.csv.part'))).toBe(false);
  });

  it('explains itself when asked', () => {
    const { status, stdout, stderr } = refused(['--help']);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    for (const option of ['--zones', '--residents-rule', '--min-area', '--crs', '--out']) {
      expect(stdout).toContain(option);
    }
  });
});

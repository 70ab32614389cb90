import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvRows, makeFolder, runCoverageCommand, writeGeojson } from './run-coverage-command.ts';

/** One zone of a square kilometre in ETRS89 / LAEA Europe, a target in its middle. */
const laeaEurope = 3035;
const [west, south] = [4_340_000, 4_470_000];

const box = (x: number, y: number, wide: number, high: number): GeoJSON.Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west + x, south + y],
      [west + x + wide, south + y],
      [west + x + wide, south + y + high],
      [west + x, south + y + high],
      [west + x, south + y],
    ],
  ],
});
const point = (x: number, y: number): GeoJSON.Point => ({
  type: 'Point',
  coordinates: [west + x, south + y],
});

const { path: folder, remove } = makeFolder();

beforeAll(() => {
  mkdirSync(join(folder), { recursive: true });
  const write = (name: string, features: Parameters<typeof writeGeojson>[2]) =>
    writeGeojson(folder, name, features, laeaEurope);
  write('zones.geojson', [{ geometry: box(0, 0, 1000, 1000), properties: { id: 'all' } }]);
  write('middle.geojson', [{ geometry: point(500, 500) }]);
  write('addresses.geojson', [
    { geometry: point(500, 600), properties: { women: 2, men: 1 } },
    { geometry: point(500, 900), properties: { women: 1, men: 0 } },
    { geometry: point(900, 500), properties: { women: 0, men: 2 } },
  ]);
  write('totals.geojson', [{ geometry: box(0, 0, 1000, 1000), properties: { residents: 400 } }]);
  write('buildings.geojson', [
    {
      geometry: box(480, 480, 40, 40),
      properties: { building: 'apartments', 'building:levels': '3' },
    },
    { geometry: box(20, 20, 40, 40), properties: { building: 'house', 'building:levels': '1' } },
    { geometry: box(200, 200, 100, 100), properties: { building: 'warehouse' } },
  ]);
  write('land.geojson', [
    { geometry: box(0, 0, 1000, 100), properties: { landuse: 'residential' } },
    { geometry: box(0, 0, 500, 100), properties: { natural: 'water' } },
  ]);
});
afterAll(remove);

function run(...args: string[]) {
  const all = '--zones zones.geojson --targets middle.geojson --distance 150'.split(' ');
  const { status, stdout, stderr } = runCoverageCommand(folder, [...all, ...args]);
  if (status !== 0) throw new Error(stderr);
  return { row: csvRows(stdout)[0], stderr };
}

describe('residents', () => {
  it('are the sum of the fields asked for, with how far they have to go', () => {
    const { row } = run(
      ...'--residents addresses.geojson --residents-field women --residents-field men'.split(' '),
      ...'--speed 6'.split(' '),
    );
    // Three at 100 m, one at 400 m, two at 400 m.
    expect(row).toMatchObject({ residents: '6', coveredResidents: '3', beyondResidents: '0' });
    expect(Number(row['meanDistanceMeters'])).toBeCloseTo(250, -1);
    expect(Number(row['medianDistanceMeters'])).toBeCloseTo(100, -1);
    expect(Number(row['meanDistanceMinutes'])).toBeCloseTo(2.5, 1);
    expect(row['coveredEstimated']).toBe('false');
  });

  it('of an area are spread over its homes by floor, all of them', () => {
    const { row, stderr } = run(
      ...'--residents totals.geojson --residents-spread buildings.geojson'.split(' '),
    );
    expect(Number(row['residents'])).toBeCloseTo(400, 6);
    expect(Number(row['coveredResidents'])).toBeCloseTo(300, 6);
    expect(stderr).toContain('400 of 1 areas over residential buildings by floor area');
    expect(stderr).toContain('2 buildings, of which 0 with assumed storeys');
  });

  it('of an area are spread over its residential land, but not over water', () => {
    const { row, stderr } = run(
      ...'--residents totals.geojson --residents-spread land.geojson'.split(' '),
    );
    expect(Number(row['residents'])).toBeCloseTo(400, 6);
    expect(row['coveredResidents']).toBe('0');
    expect(stderr).toContain('evenly over residential land');
    // The land that is left lies from 500 to 1000 m east and up to 100 m north.
    expect(Number(row['medianDistanceMeters'])).toBeGreaterThan(450);
  });
});

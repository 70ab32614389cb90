import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { computeCoverage } from '../../src/analysis/coverage/compute-coverage.ts';
import type { CoverageInputs } from '../../src/analysis/coverage/coverage-data.ts';
import { coverageInputs } from '../../src/analysis/coverage/coverage-inputs.ts';
import type { CoverageRequest } from '../../src/analysis/coverage/coverage-request.ts';
import { openCoverage } from '../../src/analysis/coverage/open-coverage.ts';
import { defaultQuestion } from '../../src/domain/coverage-presets.ts';
import type { CoverageAnswer } from '../../src/domain/coverage.ts';
import type { LayerId, MeasureId, ZoneId } from '../../src/domain/ids.ts';
import type { LayerFeature } from '../../src/domain/loaded-workspace.ts';
import type { SketchedWay } from '../../src/domain/sketched-way.ts';
import { readOsmPbf } from '../../src/files/read-osm-pbf.ts';
import { workspaceOf } from './coverage-case.ts';

const file = new URL('../../../shared/data/osm/heidelberg_ors.osm.pbf', import.meta.url);
const absent = existsSync(file) ? '' : ' (skipped: the extract of Heidelberg is not here)';

const rect = (west: number, south: number, east: number, north: number): GeoJSON.Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

/** The old town and the bank across the Neckar, in cells of about 250 m with 100 people each. */
async function heidelberg(): Promise<CoverageInputs> {
  const read = await readOsmPbf(readFileSync(file));
  if (!read.ok) throw new Error(read.reason);
  const empty = workspaceOf({
    title: 'Heidelberg',
    derivation: [],
    zones: [],
    cells: [],
    layers: [{ id: 'places', targetKind: 'meeting-place', features: [] }],
    question: {},
    expected: {},
  });
  const place = (id: string, geometry: GeoJSON.Geometry): LayerFeature => ({
    type: 'Feature',
    properties: { id, kind: 'school', name: id },
    geometry,
  });
  const features = [
    place('square', { type: 'Point', coordinates: [8.7098, 49.4122] }),
    place('park', rect(8.686, 49.4085, 8.688, 49.41)),
  ];
  const cells = Array.from({ length: 12 * 8 }, (_, at) => {
    const [column, row] = [at % 12, Math.floor(at / 12)];
    const [west, south] = [8.68 + 0.0034 * column, 49.4035 + 0.00225 * row];
    return {
      id: `cell ${at}`,
      residents: 100,
      geometry: rect(west, south, west + 0.0034, south + 0.00225),
    };
  });
  return coverageInputs(
    {
      ...empty,
      workspace: { ...empty.workspace, centre: [8.7, 49.412] },
      zones: [
        {
          id: 'old-town' as ZoneId,
          name: 'Old town',
          geometry: rect(8.68, 49.4035, 8.7208, 49.4215),
          attributes: {},
        },
      ],
      layers: { ...empty.layers, ['places' as LayerId]: { status: 'ready', features } },
      residents: cells,
    },
    read.value.ways,
    read.value.entranceNodes,
  );
}

const line = (coordinates: GeoJSON.Position[]): GeoJSON.LineString => ({
  type: 'LineString',
  coordinates,
});

/** A footbridge from the old town over the river. */
const bridge: SketchedWay = {
  id: 'bridge' as MeasureId,
  effect: 'crossing',
  geometry: line([
    [8.7149, 49.4129],
    [8.7149, 49.4146],
  ]),
};
const numbers = ({ today, proposal }: CoverageAnswer): number[] =>
  [today, proposal].flatMap(({ total }) => [
    total.coveredResidents,
    total.coveredSquareMeters,
    total.distances?.meanMeters ?? -1,
  ]);

describe('reach along the real paths of Heidelberg', () => {
  it.skipIf(absent)(
    `is less than straight, rises with a bridge and falls with a closure${absent}`,
    async () => {
      const inputs = await heidelberg();
      const request: CoverageRequest = {
        question: { ...defaultQuestion, reach: 'network', distanceMeters: 800 },
        planVersion: 0,
        gesture: 0,
        targets: [],
        staged: null,
        ways: [],
        stagedWay: null,
        shape: null,
      };
      const open = openCoverage(inputs);
      const { today, notes } = open.answer(request);
      const straight = open.answer({
        ...request,
        question: { ...request.question, reach: 'straight' },
      });
      expect(today.total.coveredResidents).toBeGreaterThan(500);
      expect(today.total.coveredResidents).toBeLessThan(straight.today.total.coveredResidents);
      expect(today.total.coveredSquareMeters).toBeLessThan(
        straight.today.total.coveredSquareMeters,
      );
      expect(notes.estimatedEntrances + notes.knownEntrances).toBe(1);

      const withBridge = open.answer({ ...request, ways: [bridge] });
      expect(withBridge.today).toEqual(today);
      expect(withBridge.proposal.total.coveredResidents).toBeGreaterThan(
        today.total.coveredResidents,
      );
      const { rows } = open.explain(request, null, 'today');
      const covered = rows.filter(({ nearest }) => (nearest?.distanceMeters ?? 801) <= 800);
      expect(covered.length).toBeGreaterThan(5);
      const routes = covered.map(({ nearest }) => nearest!.route.coordinates);
      const longest = routes.toSorted((a, b) => b.length - a.length)[0];
      // Closed along the streets that one home's way takes, without the ways to and from them.
      const closure: SketchedWay = {
        id: 'closure' as MeasureId,
        effect: 'closed',
        geometry: line(longest.slice(1, -1)),
      };
      const closed = open.answer({ ...request, ways: [closure] }).proposal.total;
      expect(closed.coveredResidents).toBeLessThan(today.total.coveredResidents);
      const both = open.answer({ ...request, ways: [bridge, closure] });
      const fresh = computeCoverage(inputs, { ...request, ways: [bridge, closure] });
      expect(numbers(both).map((value) => value.toFixed(6))).toEqual(
        numbers(fresh).map((value) => value.toFixed(6)),
      );

      const { reachedStreets } = open.coveredArea({ ...request, ways: [bridge] }, -1);
      expect(reachedStreets?.coordinates.length).toBeGreaterThan(100);
    },
    120_000,
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCoverage } from '../../src/analysis/coverage/compute-coverage.ts';
import type { CoverageInputs } from '../../src/analysis/coverage/coverage-data.ts';
import { coverageInputs } from '../../src/analysis/coverage/coverage-inputs.ts';
import type { CoverageRequest } from '../../src/analysis/coverage/coverage-request.ts';
import { finish } from '../../src/analysis/gaps/choose-spots.ts';
import { openGaps } from '../../src/analysis/gaps/open-gaps.ts';
import { squareLattice, squareMiddle } from '../../src/analysis/gaps/square-lattice.ts';
import { linesToWays } from '../../src/analysis/network/lines-to-ways.ts';
import type { BestSpotsAnswer } from '../../src/domain/best-spots.ts';
import type { ReachModel } from '../../src/domain/coverage-question.ts';
import type { CoverageTarget } from '../../src/domain/coverage.ts';
import type { LayerId, MeasureId } from '../../src/domain/ids.ts';
import type { LoadedWorkspace } from '../../src/domain/loaded-workspace.ts';
import { accessOfMeasure } from '../../src/domain/target-access.ts';
import { localPlane } from '../../src/geo/local-plane.ts';
import { playCase, workspaceOf, type CoverageCase } from '../golden/coverage-case.ts';

const plane = localPlane([10.4, 63.42]);
const models: readonly ReachModel[] = ['straight', 'barriers', 'network'];

type Position = readonly [x: number, y: number];

const rect = (x: number, y: number, width: number, height: number): Position[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];

interface Town {
  readonly inputs: CoverageInputs;
  readonly request: CoverageRequest;
}

interface Drawn {
  readonly residents: readonly number[];
  readonly place: Position;
  readonly railway: number;
  readonly reach: ReachModel;
  readonly rule: 'area' | 'point';
  readonly distanceMeters: number;
}

/** Two zones, twelve cells, a lake, a railway with one underpass, a school, streets 150 m apart. */
function town({ residents, place, railway, reach, rule, distanceMeters }: Drawn): Town {
  const situation: CoverageCase = {
    title: 'A town',
    derivation: [],
    zones: [
      { id: 'west', rings: [rect(-600, -450, 600, 900)] },
      { id: 'east', rings: [rect(0, -450, 600, 900)] },
    ],
    cells: residents.map((count, at) => ({
      id: `cell ${at}`,
      residents: count,
      rings: [rect(-600 + 300 * (at % 4), -450 + 300 * Math.floor(at / 4), 290, 290)],
    })),
    water: [[rect(120, -60, 140, 140)]],
    layers: [
      {
        id: 'places',
        targetKind: 'meeting-place',
        features: [{ id: 'school', kind: 'school', point: place }],
      },
    ],
    question: { distanceMeters, residentsRule: rule, reach },
    expected: {},
  };
  const loaded = withRailway(workspaceOf(situation), railway);
  return { inputs: coverageInputs(loaded, streets()), request: playCase(situation).request };
}

function withRailway(loaded: LoadedWorkspace, y: number): LoadedWorkspace {
  const at = (...positions: Position[]) => positions.map((one) => [...plane.toLngLat(one)]);
  const id = 'barriers' as LayerId;
  const { targetKind: _none, ...layer } = loaded.workspace.layers[0];
  const barriers = { ...layer, id, group: 'barriers' as const, file: 'barriers.geojson' };
  const railway: GeoJSON.LineString = { type: 'LineString', coordinates: at([-900, y], [900, y]) };
  const underpass: GeoJSON.Point = { type: 'Point', coordinates: at([-310, y])[0] };
  return {
    ...loaded,
    workspace: { ...loaded.workspace, layers: [...loaded.workspace.layers, barriers] },
    layers: {
      ...loaded.layers,
      [id]: {
        status: 'ready',
        features: [
          { type: 'Feature', properties: { id: 'rail', kind: 'railway' }, geometry: railway },
          { type: 'Feature', properties: { id: 'under', kind: 'underpass' }, geometry: underpass },
        ],
      },
    },
  };
}

function streets() {
  const lines: Float64Array[] = [];
  for (let at = -4; at <= 4; at++) {
    for (let step = -4; step < 4; step++) {
      const [one, from, to] = [150 * at + 8, 150 * step + 8, 150 * step + 158];
      lines.push(Float64Array.of(one, from, one, to), Float64Array.of(from, one, to, one));
    }
  }
  const { nodeMeters, lines: ways } = linesToWays(lines);
  return { nodeLngLats: plane.unproject(nodeMeters), lines: ways };
}

const anyTown = (reaches: readonly ReachModel[] = models): fc.Arbitrary<Town> =>
  fc
    .record<Drawn>({
      residents: fc.array(fc.nat(90), { minLength: 12, maxLength: 12 }),
      place: fc.tuple(fc.integer({ min: -580, max: 580 }), fc.integer({ min: -430, max: 430 })),
      railway: fc.integer({ min: -200, max: 200 }),
      reach: fc.constantFrom(...reaches),
      rule: fc.constantFrom('area' as const, 'point' as const),
      distanceMeters: fc.constantFrom(150, 220, 340),
    })
    .map(town);

function asTargets({ spots, kind }: BestSpotsAnswer): CoverageTarget[] {
  if (kind === null) throw new Error('Spots of no kind');
  const access = accessOfMeasure(kind);
  return spots.map(({ geometry }, at) => ({ id: `m${at}` as MeasureId, geometry, access }));
}

const covered = ({ inputs, request }: Town, targets: readonly CoverageTarget[]): number =>
  computeCoverage(inputs, { ...request, targets }).proposal.total.coveredResidents;

describe('the best spots', () => {
  it('gain what the board says when they stand in the plan, by every reach', () => {
    fc.assert(
      fc.property(anyTown(), (place) => {
        const found = finish(openGaps(place.inputs).bestSpots(place.request, 3));
        if (found.refused !== null) return;
        const targets = asTargets(found);
        const before = covered(place, []);
        for (const [at, { gained, gainedTogether }] of found.spots.entries()) {
          const board = covered(place, targets.slice(0, at + 1)) - before;
          expect(gainedTogether).toBeCloseTo(board, 6);
          expect(gained).toBeGreaterThanOrEqual(-1e-9);
        }
      }),
      { seed: 61, numRuns: 20 },
    );
  });

  it('are better than any other position tried, as asking the board for each shows', () => {
    fc.assert(
      fc.property(anyTown(['barriers', 'network']), (place) => {
        const found = finish(openGaps(place.inputs).bestSpots(place.request, 1));
        if (found.refused !== null || found.spots.length === 0) return;
        const lattice = squareLattice([-600, -450, 599, 449], found.positionSpacingMeters);
        const before = covered(place, []);
        const [spot] = found.spots;
        for (let square = 0; square < lattice.columns * lattice.rows; square += 3) {
          const [x, y] = squareMiddle(lattice, square);
          const isWater = x > 120 && x < 260 && y > -60 && y < 80;
          if (isWater || Math.abs(x) > 600 || Math.abs(y) > 450) continue;
          const geometry = { type: 'Point' as const, coordinates: [...plane.toLngLat([x, y])] };
          const id = 'm' as MeasureId;
          const access = accessOfMeasure('meeting-place');
          const gain = covered(place, [{ id, geometry, access }]) - before;
          expect(gain).toBeLessThanOrEqual(spot.gained + 1e-6);
        }
      }),
      { seed: 62, numRuns: 4 },
    );
  });

  it('stand on land and in a zone', () => {
    fc.assert(
      fc.property(anyTown(), (place) => {
        const { spots } = finish(openGaps(place.inputs).bestSpots(place.request, 3));
        for (const { position, zoneId } of spots) {
          const [x, y] = plane.toLocal(position);
          expect(x > 120 && x < 260 && y > -60 && y < 80).toBe(false);
          expect(['west', 'east']).toContain(zoneId);
        }
      }),
      { seed: 63, numRuns: 20 },
    );
  });
});

describe('the gaps', () => {
  /**
   * With straight reach the board measures areas and the places are found by points 50 m apart: a
   * border can run between the points of each home that it cuts.
   */
  it('hold everybody whom the board says to be without', () => {
    fc.assert(
      fc.property(anyTown(), (place) => {
        const { question } = place.request;
        const gaps = finish(openGaps(place.inputs).gaps(place.request));
        const { total } = computeCoverage(place.inputs, place.request).proposal;
        const without = total.residents - total.coveredResidents;
        expect(gaps.residentsWithout).toBeCloseTo(without, 6);
        const listed = gaps.places.reduce((sum, one) => sum + one.residentsWithout, 0);
        const isExact = question.reach !== 'straight' || question.residentsRule === 'point';
        const tolerance = isExact ? 1e-6 : 0.1 * total.residents;
        expect(Math.abs(listed + gaps.residentsElsewhere - without)).toBeLessThanOrEqual(tolerance);
        const zones = gaps.zones.reduce((sum, zone) => sum + zone.residentsWithout, 0);
        expect(zones).toBeCloseTo(without, 6);
      }),
      { seed: 64, numRuns: 40 },
    );
  });

  it('are fewer by just those whom the spots gain', () => {
    fc.assert(
      fc.property(anyTown(), (place) => {
        const open = openGaps(place.inputs);
        const found = finish(open.bestSpots(place.request, 2));
        if (found.refused !== null || found.spots.length === 0) return;
        const before = finish(open.gaps(place.request)).residentsWithout;
        const request = { ...place.request, targets: asTargets(found) };
        const after = finish(open.gaps(request)).residentsWithout;
        const gained = found.spots[found.spots.length - 1].gainedTogether;
        expect(before - after).toBeCloseTo(gained, 6);
      }),
      { seed: 65, numRuns: 30 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { computeCoverage } from '../../src/analysis/coverage/compute-coverage.ts';
import type { CoverageInputs } from '../../src/analysis/coverage/coverage-data.ts';
import { coverageInputs } from '../../src/analysis/coverage/coverage-inputs.ts';
import type { CoverageRequest } from '../../src/analysis/coverage/coverage-request.ts';
import { openCoverage } from '../../src/analysis/coverage/open-coverage.ts';
import { linesToWays } from '../../src/analysis/network/lines-to-ways.ts';
import type { CoverageQuestion } from '../../src/domain/coverage-question.ts';
import type { LayerId, MeasureId, ZoneId } from '../../src/domain/ids.ts';
import type { LayerFeature } from '../../src/domain/loaded-workspace.ts';
import type { SketchedWay, WayEffect } from '../../src/domain/sketched-way.ts';
import type { WalkWays } from '../../src/domain/walk-ways.ts';
import { localPlane } from '../../src/geo/local-plane.ts';
import { bundledWorkspace } from '../bundled-workspace.ts';
import { playCase, workspaceOf, type CoverageCase } from './coverage-case.ts';

type Position = readonly [x: number, y: number];

const plane = localPlane([10.4, 63.42]);
const lngLat = ([x, y]: Position): [number, number] => {
  const [lng, lat] = plane.toLngLat([x, y]);
  return [lng, lat];
};
const square = (x: number, y: number, half: number): Position[] => [
  [x - half, y - half],
  [x + half, y - half],
  [x + half, y + half],
  [x - half, y + half],
  [x - half, y - half],
];

interface Scene {
  readonly question: Partial<CoverageQuestion>;
  readonly target: Position | Position[];
  readonly homes: readonly (readonly [at: Position, residents: number])[];
  readonly wall?: readonly Position[];
  readonly crossing?: readonly Position[];
  readonly streets?: readonly (readonly Position[])[];
  readonly ways?: readonly SketchedWay[];
}

function play(scene: Scene): { inputs: CoverageInputs; request: CoverageRequest } {
  const isArea = Array.isArray(scene.target[0]);
  const situation: CoverageCase = {
    title: 'Worked out by hand',
    derivation: [],
    zones: [{ id: 'zone', rings: [square(0, 0, 500)] }],
    cells: scene.homes.map(([at, residents], index) => ({
      id: `home ${index}`,
      residents,
      rings: [square(...at, 10)],
    })),
    layers: [
      {
        id: 'places',
        targetKind: 'meeting-place',
        features: [
          isArea
            ? { id: 'place', kind: 'school', rings: [scene.target as Position[]] }
            : { id: 'place', kind: 'school', point: scene.target as Position },
        ],
      },
    ],
    question: { residentsRule: 'point', ...scene.question },
    expected: {},
  };
  const loaded = workspaceOf(situation);
  const id = 'barriers' as LayerId;
  const { targetKind: _none, ...layer } = loaded.workspace.layers[0];
  const features: LayerFeature[] = [];
  const add = (kind: string, path: readonly Position[]): void => {
    const geometry: GeoJSON.Geometry =
      path.length === 1
        ? { type: 'Point', coordinates: lngLat(path[0]) }
        : { type: 'LineString', coordinates: path.map(lngLat) };
    features.push({ type: 'Feature', properties: { id: kind, kind }, geometry });
  };
  if (scene.wall) add('railway', scene.wall);
  if (scene.crossing) add('footbridge', scene.crossing);
  const inputs = coverageInputs(
    {
      ...loaded,
      workspace: {
        ...loaded.workspace,
        layers: [...loaded.workspace.layers, { ...layer, id, group: 'barriers' }],
      },
      layers: { ...loaded.layers, [id]: { status: 'ready', features } },
    },
    scene.streets ? streetWays(scene.streets) : null,
  );
  const { request } = playCase(situation);
  return { inputs, request: { ...request, ways: scene.ways ?? [] } };
}

function streetWays(streets: readonly (readonly Position[])[]): WalkWays {
  const { nodeMeters, lines } = linesToWays(streets.map((path) => Float64Array.from(path.flat())));
  return { nodeLngLats: plane.unproject(nodeMeters), lines };
}

function sketch(effect: WayEffect, path: readonly Position[]): SketchedWay {
  return {
    id: `${effect} ${path.join(' ')}` as MeasureId,
    effect,
    geometry: { type: 'LineString', coordinates: path.map(lngLat) },
  };
}

/** Corners close together: what is straight in the plane is not in degrees. */
const wall = Array.from({ length: 201 }, (_, at): Position => [20 * (at - 100), 0]);
const behindWall = { question: { reach: 'barriers' as const, distanceMeters: 300 }, wall };

/** Half the spacing of a zone of 1 km² to each side of what cuts the straight reach. */
const bound = (borderMeters: number): number => (borderMeters * Math.sqrt(1_000)) / 2;

describe('reach that can be worked out by hand', () => {
  it('ends at a wall without a gap: the disc less its segment behind the wall', () => {
    const { inputs, request } = play({ ...behindWall, target: [0, -100], homes: [] });
    const [zone] = computeCoverage(inputs, request).today.zones;
    const segment = 300 ** 2 * Math.acos(1 / 3) - 100 * Math.sqrt(300 ** 2 - 100 ** 2);
    const expected = Math.PI * 300 ** 2 - segment;
    const chord = 2 * Math.sqrt(300 ** 2 - 100 ** 2);
    expect(Math.abs(zone.coveredSquareMeters - expected)).toBeLessThan(bound(chord));
  });

  it('goes on behind one gap: a cone straight on, and round both its posts', () => {
    const scene = {
      ...behindWall,
      target: [0, -100] as const,
      // Straight through the gap, round its eastern post, and too far round it.
      homes: [
        [[0, 150], 10],
        [[150, 60], 20],
        [[260, 20], 40],
      ] as const,
    };
    const crossing = [[0, 0]] as const;
    const { inputs, request } = play({ ...scene, crossing });
    const answer = computeCoverage(inputs, request);
    const [zone] = answer.today.zones;
    const half = Math.atan(2 / 100);
    const cone = half * 300 ** 2 - 200;
    const left = 300 - Math.hypot(2, 100);
    const segment = 300 ** 2 * Math.acos(1 / 3) - 100 * Math.sqrt(300 ** 2 - 100 ** 2);
    const before = Math.PI * 300 ** 2 - segment;
    const expected = before + cone + (Math.PI / 2 - half) * left ** 2;
    const border = Math.PI * left + 2 * Math.sqrt(300 ** 2 - 100 ** 2);
    expect(Math.abs(zone.coveredSquareMeters - expected)).toBeLessThan(bound(border));
    const around = Math.hypot(2, 100) + Math.hypot(148, 60);
    const tooFar = Math.hypot(2, 100) + Math.hypot(258, 20);
    expect(zone.coveredResidents).toBe(30);
    expect(zone.distances?.meanMeters).toBeCloseTo((10 * 250 + 20 * around + 40 * tooFar) / 70, 2);
    expect(answer.notes).toMatchObject({ crossingsOpen: 1, crossingsUnused: 0 });

    const closed = computeCoverage(play(scene).inputs, request).today.zones[0];
    expect(closed.coveredResidents).toBe(0);
    expect(closed.distances).toMatchObject({ meanMeters: null, beyondResidents: 70 });

    // The same gap, sketched as a bridge on the proposal's side alone.
    const bridge = sketch('crossing', [
      [0, -20],
      [0, 20],
    ]);
    const sketched = computeCoverage(play(scene).inputs, { ...request, ways: [bridge] });
    expect(sketched.today.zones[0]).toEqual(closed);
    expect(sketched.proposal.zones[0].coveredResidents).toBe(30);
    expect(sketched.proposal.zones[0].distances?.meanMeters).toBeCloseTo(
      zone.distances?.meanMeters ?? NaN,
      6,
    );
  });

  const streets: readonly (readonly Position[])[] = [
    [
      [-300, 0],
      [0, 0],
    ],
    [
      [0, 0],
      [300, 0],
    ],
    [
      [-300, 200],
      [300, 200],
    ],
  ];
  const town = {
    question: { reach: 'network' as const, distanceMeters: 300 },
    target: [-200, 10] as const,
    // 20 m off the street it stands on; across the block; off every street.
    homes: [
      [[50, 20], 10],
      [[-200, 180], 20],
      [[0, 490], 40],
    ] as const,
    streets,
  };

  it('goes along streets, with the way to and from them', () => {
    const { inputs, request } = play(town);
    const answer = computeCoverage(inputs, request);
    const [zone] = answer.today.zones;
    expect(zone.coveredResidents).toBe(10);
    expect(zone.residentsByClass).toEqual([0, 10, 0, 60]);
    // 20 m to the street, 250 m along it, 10 m to the place.
    expect(zone.distances?.meanMeters).toBeCloseTo(280, 2);
    expect(zone.distances?.beyondResidents).toBe(60);
    expect(answer.notes.unjoinedResidents).toBe(40);
    const { rows } = openCoverage(inputs).explain(request, 'zone' as ZoneId, 'today');
    const near = rows.find(({ homeId }) => homeId === 'home 0')?.nearest;
    expect(near?.distanceMeters).toBeCloseTo(280, 2);
    expect(near?.isEstimated).toBe(false);
    const corners = near?.route.coordinates.map(([lng, lat]) => plane.project([lng, lat]));
    expect(corners?.map(([x, y]) => [Math.round(x), Math.round(y)])).toEqual([
      [50, 20],
      [50, 0],
      [0, 0],
      [-200, 0],
      [-200, 10],
    ]);
  });

  it('takes a sketched path at once, and a closed street away', () => {
    const path = sketch('path', [
      [-200, 0],
      [-200, 200],
    ]);
    const { inputs, request } = play(town);
    const more = computeCoverage(inputs, { ...request, ways: [path] });
    expect(more.today).toEqual(computeCoverage(inputs, request).today);
    expect(more.proposal.zones[0].coveredResidents).toBe(30);
    const closure = sketch('closed', [
      [-295, 4],
      [-5, -4],
    ]);
    const less = computeCoverage(inputs, { ...request, ways: [closure] });
    // The place stands on the closed street: to its open end is still a way, and no other.
    expect(less.proposal.zones[0].distances?.meanMeters).toBeCloseTo(280, 2);
    const through = sketch('closed', [
      [5, 4],
      [295, -4],
    ]);
    const other = computeCoverage(inputs, { ...request, ways: [closure, through] });
    expect(other.proposal.zones[0].coveredResidents).toBe(0);
  });

  it('says where an area is entered by a guess, and counts it', () => {
    const { inputs, request } = play({ ...town, target: square(-200, 0, 30) });
    const answer = computeCoverage(inputs, request);
    expect(answer.notes).toMatchObject({ estimatedEntrances: 1, knownEntrances: 0 });
    // To the border at -170: 20 m to the street and 220 m along it.
    expect(answer.today.zones[0].distances?.meanMeters).toBeCloseTo(240, 2);
  });

  it('has no numbers, and says why, where a place cannot answer', () => {
    const { inputs, request } = play({ ...behindWall, target: [0, 0], homes: [[[0, 0], 5]] });
    const ask = (question: Partial<CoverageQuestion>) =>
      computeCoverage(inputs, { ...request, question: { ...request.question, ...question } });
    expect(ask({ reach: 'network' }).refused).toBe('no-network');
    expect(ask({ reach: 'barriers', barrierKinds: ['street'] }).refused).toBe('no-barriers');
    const children = ask({ counts: 'children' });
    expect(children.refused).toBe('not-counted-here');
    expect(children.today.total).toMatchObject({ knownShare: 0, residents: 0 });
    expect(ask({ reach: 'barriers' }).refused).toBeNull();
  });
});

describe('reach in Trondheim', () => {
  it('rises where a footbridge is sketched over Innherredsveien', async () => {
    const inputs = coverageInputs(await bundledWorkspace('trondheim'));
    const { request } = play({ ...behindWall, target: [0, 0], homes: [] });
    const bridge: SketchedWay = {
      id: 'bridge' as MeasureId,
      effect: 'crossing',
      geometry: {
        type: 'LineString',
        coordinates: [
          [10.4349, 63.43582],
          [10.4356, 63.43678],
        ],
      },
    };
    const question = { ...request.question, residentsRule: 'area' as const };
    const coverage = openCoverage(inputs);
    const answer = coverage.answer({ ...request, question, ways: [bridge] });
    const { today, proposal } = answer;
    const gained = proposal.total.coveredResidents - today.total.coveredResidents;
    expect(gained).toBeGreaterThan(20);
    expect(proposal.total.coveredSquareMeters).toBeGreaterThan(today.total.coveredSquareMeters);
    expect(
      proposal.zones.every((zone, at) => zone.coveredResidents >= today.zones[at].coveredResidents),
    ).toBe(true);
    const straight = coverage.answer({ ...request, question: { ...question, reach: 'straight' } });
    expect(today.total.coveredResidents).toBeLessThan(straight.today.total.coveredResidents);
    expect(answer.notes.crossingsOpen).toBeGreaterThan(1);
  }, 60_000);
});

import fc from 'fast-check';
import type { CoverageInputs } from '../../src/analysis/coverage/coverage-data.ts';
import { coverageInputs } from '../../src/analysis/coverage/coverage-inputs.ts';
import type { CoverageRequest } from '../../src/analysis/coverage/coverage-request.ts';
import { linesToWays } from '../../src/analysis/network/lines-to-ways.ts';
import type { ReachModel } from '../../src/domain/coverage-question.ts';
import type { CoverageTarget } from '../../src/domain/coverage.ts';
import type { LayerId, MeasureId } from '../../src/domain/ids.ts';
import type { LayerFeature, LoadedWorkspace } from '../../src/domain/loaded-workspace.ts';
import type { SketchedWay, WayEffect } from '../../src/domain/sketched-way.ts';
import type { WalkWays } from '../../src/domain/walk-ways.ts';
import { localPlane } from '../../src/geo/local-plane.ts';
import { playCase, workspaceOf, type CoverageCase } from '../golden/coverage-case.ts';

type Position = readonly [x: number, y: number];

/** The plane of every city. */
export const plane = localPlane([10.4, 63.42]);
const lngLat = ([x, y]: Position): [number, number] => {
  const [lng, lat] = plane.toLngLat([x, y]);
  return [lng, lat];
};

const rect = (x: number, y: number, width: number, height: number): Position[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];

const meters = (from: number, to: number) => fc.integer({ min: from, max: to });
const position: fc.Arbitrary<Position> = fc.tuple(meters(-480, 480), meters(-480, 480));
export const models: readonly ReachModel[] = ['straight', 'barriers', 'network'];

export interface City {
  readonly inputs: CoverageInputs;
  readonly request: CoverageRequest;
}

/** Two zones, eight cells, a railway across, a lake, a crossing, places, and a grid of paths. */
export const city = fc
  .record({
    railway: meters(-200, 200),
    crossing: meters(-400, 400),
    lake: fc.tuple(position, meters(40, 200), meters(40, 200)),
    places: fc.array(position, { minLength: 1, maxLength: 4 }),
    park: fc.tuple(position, meters(30, 150)),
    residents: fc.array(fc.nat(200), { minLength: 8, maxLength: 8 }),
    gaps: fc.array(fc.nat(30), { maxLength: 6 }),
    rule: fc.constantFrom('area' as const, 'point' as const),
    reach: fc.constantFrom(...models),
    distanceMeters: fc.constantFrom(150, 260, 420),
    stepFree: fc.boolean(),
  })
  .map((drawn): City => {
    const [[lakeX, lakeY], lakeWidth, lakeHeight] = drawn.lake;
    const [[parkX, parkY], parkSize] = drawn.park;
    const situation: CoverageCase = {
      title: 'A city',
      derivation: [],
      zones: [
        { id: 'west', rings: [rect(-500, -500, 460, 1000)] },
        { id: 'east', rings: [rect(-40, -500, 540, 1000)] },
      ],
      cells: drawn.residents.map((residents, at) => ({
        id: `cell ${at}`,
        residents,
        rings: [rect(-480 + 240 * (at % 4), -400 + 400 * Math.floor(at / 4), 230, 230)],
      })),
      water: [[rect(lakeX, lakeY, lakeWidth, lakeHeight)]],
      layers: [
        {
          id: 'places',
          targetKind: 'meeting-place',
          features: [
            ...drawn.places.map((point, at) => ({ id: `place ${at}`, kind: 'school', point })),
            { id: 'park', kind: 'park', rings: [rect(parkX, parkY, parkSize, parkSize)] },
          ],
        },
      ],
      question: {
        distanceMeters: drawn.distanceMeters,
        residentsRule: drawn.rule,
        reach: drawn.reach,
        stepFree: drawn.stepFree,
      },
      expected: {},
    };
    const { request } = playCase(situation);
    const loaded = withBarriers(workspaceOf(situation), drawn.railway, drawn.crossing);
    return { inputs: coverageInputs(loaded, gridOfPaths(drawn.gaps)), request };
  });

function withBarriers(loaded: LoadedWorkspace, y: number, crossingX: number): LoadedWorkspace {
  const feature = (kind: string, geometry: GeoJSON.Geometry): LayerFeature => ({
    type: 'Feature',
    properties: { id: kind, kind },
    geometry,
  });
  const railway: Position[] = [
    [-700, y],
    [0, y + 60],
    [700, y],
  ];
  const near: Position = [crossingX, y + 60 - Math.abs(crossingX) * (60 / 700)];
  const id = 'barriers' as LayerId;
  const layer = {
    ...loaded.workspace.layers[0],
    id,
    group: 'barriers' as const,
    file: 'barriers.geojson',
  };
  const { targetKind: _none, ...barriers } = layer;
  return {
    ...loaded,
    workspace: { ...loaded.workspace, layers: [...loaded.workspace.layers, barriers] },
    layers: {
      ...loaded.layers,
      [id]: {
        status: 'ready',
        features: [
          feature('railway', { type: 'LineString', coordinates: railway.map(lngLat) }),
          feature('underpass', { type: 'Point', coordinates: lngLat(near) }),
        ],
      },
    },
  };
}

/** Streets 120 m apart, some blocks of which are missing; every fifth has steps. */
function gridOfPaths(gaps: readonly number[]): WalkWays {
  const lines: Float64Array[] = [];
  for (let at = -4; at <= 4; at++) {
    for (let step = -4; step < 4; step++) {
      const [one, from, to] = [120 * at + 7, 120 * step + 7, 120 * step + 127];
      lines.push(Float64Array.of(one, from, one, to), Float64Array.of(from, one, to, one));
    }
  }
  const kept = lines.filter((_, at) => !gaps.some((gap) => at % 31 === gap));
  const { nodeMeters, lines: ways } = linesToWays(kept);
  return {
    nodeLngLats: plane.unproject(nodeMeters),
    lines: { ...ways, waySteps: ways.waySteps.map((_, at) => (at % 5 === 0 ? 1 : 0)) },
  };
}

/** A place or a small park of the proposal. */
export const target: fc.Arbitrary<CoverageTarget> = fc
  .tuple(fc.constantFrom('m', 'n', 'o'), position, fc.option(meters(20, 160)))
  .map(([id, at, size]) => ({
    id: id as MeasureId,
    geometry:
      size === null
        ? { type: 'Point', coordinates: lngLat(at) }
        : { type: 'Polygon', coordinates: [rect(...at, size, size).map(lngLat)] },
  }));

/** Something sketched with one of these effects. */
export const way = (effects: readonly WayEffect[]): fc.Arbitrary<SketchedWay> =>
  fc
    .tuple(
      fc.constantFrom('v', 'w', 'x'),
      fc.constantFrom(...effects),
      position,
      fc.tuple(meters(-220, 220), meters(-220, 220)),
    )
    .map(([id, effect, [x, y], [dx, dy]]) => ({
      id: id as MeasureId,
      effect,
      geometry:
        effect === 'crossing' && dx % 3 === 0
          ? { type: 'Point', coordinates: lngLat([x, y]) }
          : {
              type: 'LineString',
              // A closure lies along a street, as a hand would draw it.
              coordinates:
                effect === 'closed'
                  ? [lngLat([streetAt(x) + 3, y]), lngLat([streetAt(x) - 2, y + 250])]
                  : [lngLat([x, y]), lngLat([x + dx, y + dy + 1])],
            },
    }));

const streetAt = (x: number): number => 120 * Math.round((x - 7) / 120) + 7;

export const targets = fc.uniqueArray(target, { selector: ({ id }) => id, maxLength: 3 });
export const waysOf = (...effects: WayEffect[]) =>
  fc.uniqueArray(way(effects), { selector: ({ id }) => id, maxLength: 3 });

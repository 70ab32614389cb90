import { booleanPointInPolygon, point, pointToLineDistance, polygonToLine } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { computeNear } from '../../src/analysis/near/compute-near.ts';
import { nearGround } from '../../src/analysis/near/near-ground.ts';
import { nearInputs } from '../../src/analysis/near/near-inputs.ts';
import { barrierKinds } from '../../src/domain/coverage-question.ts';
import type { MeasureId } from '../../src/domain/ids.ts';
import type { LoadedWorkspace } from '../../src/domain/loaded-workspace.ts';
import type { NearAnswer, NearKind, NearRequest } from '../../src/domain/near-answer.ts';
import { localPlane } from '../../src/geo/local-plane.ts';
import { bundledWorkspace } from '../bundled-workspace.ts';
import { workspaceOf, type CoverageCase } from './coverage-case.ts';

type Position = readonly [x: number, y: number];

const square = (x: number, y: number, size: number): readonly Position[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];

/** One zone of 4 km, a school, and a park of 100 m; a case changes what it is about. */
function town(change: Partial<CoverageCase> = {}): LoadedWorkspace {
  return workspaceOf({
    title: 'Near',
    derivation: [],
    zones: [{ id: 'A', rings: [square(-2_000, -2_000, 4_000)] }],
    cells: [],
    layers: [
      {
        id: 'places',
        targetKind: 'meeting-place',
        features: [{ id: 'school', kind: 'school', point: [300, 400] }],
      },
      {
        id: 'parks',
        targetKind: 'green-area',
        features: [{ id: 'park', kind: 'park', rings: [square(100, -50, 100)] }],
      },
    ],
    question: {},
    expected: {},
    ...change,
  });
}

function ask(
  loaded: LoadedWorkspace,
  at: NearRequest['at'],
  change: Partial<NearRequest> = {},
): NearAnswer {
  return computeNear(nearGround(nearInputs(loaded)), {
    at,
    planVersion: 1,
    withinMeters: 500,
    meter: { reach: 'straight', barrierKinds, stepFree: false },
    measures: [],
    additions: [],
    ...change,
  });
}

const plane = localPlane(town().workspace.centre);
const at = (x: number, y: number) => plane.toLngLat([x, y]);
const metersTo = (answer: NearAnswer, kind: NearKind, side: string) =>
  answer.nearest[kind].find((one) => one.side === side)?.target?.meters ?? null;

describe('what is near, worked out by hand', () => {
  it('goes to a point, and to the nearest edge of an area', () => {
    const answer = ask(town(), at(0, 0));
    expect(metersTo(answer, 'meeting-place', 'today')).toBeCloseTo(500, 3);
    expect(metersTo(answer, 'green-area', 'today')).toBeCloseTo(100, 3);
    expect(answer.nearest['green-area'][0].target?.id).toBe('park');
  });

  it('is nothing where one stands in the area', () => {
    expect(metersTo(ask(town(), at(150, 0)), 'green-area', 'today')).toBe(0);
  });

  it('is not known to be there beyond 5 km, which is not a distance', () => {
    const layers = [
      {
        id: 'places',
        targetKind: 'meeting-place' as const,
        features: [{ id: 'far', kind: 'school', point: [0, 5_100] as const }],
      },
    ];
    const answer = ask(town({ layers }), at(0, 0));
    expect(metersTo(answer, 'meeting-place', 'today')).toBeNull();
    expect(answer.limitMeters).toBe(5_000);
    expect(answer.known['meeting-place'].isKnown).toBe(true);
    expect(answer.known['green-area'].isKnown).toBe(false);
  });

  it('tells how far round the layers know everything', () => {
    const [places, parks] = [
      { extent: [square(-200, -200, 400)], x: 0 },
      { extent: [square(1_000, 1_000, 100)], x: 0 },
    ];
    const known = (extent: (typeof places)['extent']) =>
      ask(
        town({
          layers: [{ id: 'places', targetKind: 'meeting-place', features: [], extent }],
        }),
        at(places.x, 50),
      ).known['meeting-place'];
    expect(known(places.extent)).toMatchObject({ isKnown: true });
    expect(known(places.extent).wholeMeters).toBeCloseTo(150, 3);
    expect(known(parks.extent)).toMatchObject({ isKnown: false, wholeMeters: 0 });
  });

  it('takes what a future adds, by itself', () => {
    const target = {
      id: 'planned' as MeasureId,
      name: 'Møteplassen',
      geometry: { type: 'Point' as const, coordinates: [...at(0, 210)] },
    };
    const answer = ask(town(), at(0, 0), {
      additions: [
        { id: 'plan', targets: { 'meeting-place': [target], 'green-area': [] }, ways: [] },
      ],
    });
    expect(metersTo(answer, 'meeting-place', 'today')).toBeCloseTo(500, 3);
    expect(metersTo(answer, 'meeting-place', 'plan')).toBeCloseTo(210, 3);
    expect(metersTo(answer, 'green-area', 'plan')).toBeCloseTo(100, 3);
  });

  it('lists measures by their nearest part, and none beyond the distance', () => {
    const line = (id: string, ...path: readonly Position[]) => ({
      id: id as MeasureId,
      geometry: {
        type: 'LineString' as const,
        coordinates: path.map(([x, y]) => [...at(x, y)]),
      },
    });
    const measures = [
      line('passes', [-100, 120], [100, 120]),
      line('ends', [499, 0], [900, 0]),
      line('beyond', [501, 0], [900, 0]),
    ];
    const found = ask(town(), at(0, 0), { measures }).measures;
    expect(found.map(({ id }) => id)).toEqual(['passes', 'ends']);
    expect(found[0].meters).toBeCloseTo(120, 2);
    expect(found[1].meters).toBeCloseTo(499, 2);
  });
});

/** Straight metres by Turf, on the sphere of the ellipsoid's own length there. */
function metersByTurf(from: readonly [number, number], geometry: GeoJSON.Geometry): number {
  switch (geometry.type) {
    case 'Point': {
      const [lng, lat] = geometry.coordinates;
      const same = [lng + 1e-9, lat];
      const line: GeoJSON.LineString = { type: 'LineString', coordinates: [[lng, lat], same] };
      return metersByTurf(from, line);
    }
    case 'LineString':
      return pointToLineDistance(point([...from]), geometry, { units: 'meters' });
    case 'MultiLineString':
      return Math.min(
        ...geometry.coordinates.map((coordinates) =>
          metersByTurf(from, { type: 'LineString', coordinates }),
        ),
      );
    case 'Polygon':
    case 'MultiPolygon': {
      if (booleanPointInPolygon([...from], geometry)) return 0;
      const borders = polygonToLine(geometry);
      const lines = borders.type === 'Feature' ? [borders] : borders.features;
      return Math.min(...lines.map((border) => metersByTurf(from, border.geometry)));
    }
    default:
      throw new Error(`No distance to a ${geometry.type}`);
  }
}

describe('what is near in Trondheim, against Turf', () => {
  // The sphere of Turf is up to 0.4 % off the ellipsoid at this latitude.
  const share = 0.005;

  it('is the same by looking at every feature and every measure', async () => {
    const loaded = await bundledWorkspace('trondheim');
    const features = loaded.workspace.layers.flatMap((layer) => {
      const read = loaded.layers[layer.id];
      return layer.targetKind === 'meeting-place' && read.status === 'ready' ? read.features : [];
    });
    const measures = loaded.plannedMeasures.flatMap(({ id, geometry }) =>
      geometry ? [{ id, geometry }] : [],
    );
    let near = 0;
    for (let step = 0; step < 24; step++) {
      const from = [10.36 + 0.012 * (step % 6), 63.4 + 0.01 * Math.floor(step / 6)] as const;
      const answer = ask(loaded, from, { measures });
      const expected = Math.min(...features.map(({ geometry }) => metersByTurf(from, geometry)));
      const got = metersTo(answer, 'meeting-place', 'today') ?? Infinity;
      expect(Math.abs(got - expected)).toBeLessThanOrEqual(0.05 + share * expected);
      const byTurf = measures
        .map(({ id, geometry }) => ({ id, meters: metersByTurf(from, geometry) }))
        .filter(({ meters }) => meters <= 500 * (1 - share));
      const ids = new Set(answer.measures.map(({ id }) => id));
      expect(byTurf.filter(({ id }) => !ids.has(id))).toEqual([]);
      for (const { id, meters } of answer.measures) {
        const geometry = measures.find((one) => one.id === id)?.geometry;
        if (!geometry) throw new Error(`${id} has no shape`);
        expect(Math.abs(meters - metersByTurf(from, geometry))).toBeLessThanOrEqual(
          0.05 + share * meters,
        );
        near++;
      }
    }
    expect(near).toBeGreaterThan(20);
  }, 60_000);
});

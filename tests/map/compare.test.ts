import { describe, expect, it } from 'vitest';
import type { ComparedSide, ComparisonAnswer } from '../../src/domain/comparison.ts';
import type { ZoneCoverage } from '../../src/domain/coverage.ts';
import { exactNotes } from '../../src/domain/exact-notes.ts';
import type { MeasureId, ProposalId, ZoneId } from '../../src/domain/ids.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { entryKey } from '../../src/domain/proposal.ts';
import { withRedrawnZones } from '../../src/domain/with-redrawn-zones.ts';
import { appLayerIds } from '../../src/map/app-layer-ids.ts';
import { overlayLegend } from '../../src/map/catalogue.ts';
import { differenceLegend } from '../../src/map/overlays/difference.ts';
import { lightPalette } from '../../src/map/palette.ts';
import { sceneBuilder } from '../../src/map/scene.ts';
import { stateOfSide } from '../../src/map/state-of-side.ts';
import type { AppState } from '../../src/state/app-state.ts';
import type { ComparisonView } from '../../src/state/session.ts';
import { box, measure, planWith, pointAt, smallPlace, stateWith } from './small-place.ts';

const light = { tone: 'light' as const, outsideStyle: null };
const [a, b] = ['a', 'b'] as unknown as readonly ProposalId[];
const garden = measure('garden', 'park', box([450, 200], [550, 300]));
const bench = measure('bench', 'meeting-place', pointAt([300, 400]));

/** The garden in both proposals, the bench in B alone. */
function twoProposals(): Plan {
  const plan = planWith(garden);
  const inB = [garden, bench].map(({ id }, i) => {
    const entry = { proposalId: b, measureId: id, order: `a${i}`, on: true };
    return [entryKey(b, id), entry] as const;
  });
  return {
    ...plan,
    measures: { ...plan.measures, [bench.id]: bench },
    proposals: {
      ...plan.proposals,
      [b]: { ...plan.proposals[a], id: b, name: 'B', order: 'a1' },
    },
    entries: { ...plan.entries, ...Object.fromEntries(inB) },
  };
}

function idsIn(collection: GeoJSON.FeatureCollection): unknown[] {
  return collection.features.map(({ properties }) => properties?.['id'] as unknown);
}

const view: ComparisonView = { a, b, map: 'swipe', divider: 0.5 };

describe('the other map of a comparison', () => {
  const state = stateWith(twoProposals(), { comparison: view, shownProposalId: b });

  it('draws its own proposal with the same builder', () => {
    expect(idsIn(sceneBuilder()(state, light).data['proposal.marks'])).toEqual(['garden', 'bench']);
    const other = sceneBuilder()(stateOfSide(state, a), light);
    expect(idsIn(other.data['proposal.marks'])).toEqual(['garden']);
    const today = sceneBuilder()(stateOfSide(state, null), light);
    expect(today.data['proposal'].features).toEqual([]);
  });

  it('shows no grips and no shape in the hand, but moves what both proposals have', () => {
    const staging = {
      measureId: 'garden' as MeasureId,
      kind: 'park' as const,
      placed: [],
      pointer: null,
      geometry: box([460, 210], [560, 310]),
      snap: null,
    };
    const dragging: AppState = {
      ...state,
      session: {
        ...state.session,
        staging,
        selection: { type: 'measure', id: 'garden' as MeasureId },
      },
    };
    const { data } = sceneBuilder()(stateOfSide(dragging, a), light);
    expect(data['handles'].features).toEqual([]);
    expect(data['staging'].features[0].geometry).toBe(staging.geometry);
    const ofB = { ...dragging.session, staging: { ...staging, measureId: bench.id } };
    const alone = sceneBuilder()(stateOfSide({ ...dragging, session: ofB }, a), light);
    expect(alone.data['staging'].features).toEqual([]);
  });

  it('is the same by identity while only the divider moves', () => {
    const build = sceneBuilder();
    const before = build(stateOfSide(state, a), light);
    const moved = { ...state.session, comparison: { ...view, divider: 0.7 } };
    expect(build(stateOfSide({ ...state, session: moved }, a), light)).toBe(before);
  });

  it('draws what its side covers, and until that is known what is reached today', () => {
    const layer = { type: 'MultiPolygon' as const, coordinates: [box([0, 0], [9, 9]).coordinates] };
    const reached = { today: layer, gained: layer, reachedStreets: null };
    const answered = { ...state, derived: { ...state.derived, coveredArea: reached } };
    const { derived } = stateOfSide(answered, a);
    expect(derived.coveredArea).toEqual({ today: layer, gained: null, reachedStreets: null });
  });
});

function zone(coveredResidents: number, more: Partial<ZoneCoverage> = {}): ZoneCoverage {
  return {
    areaSquareMeters: 1,
    coveredSquareMeters: 0,
    residents: 100,
    coveredResidents,
    residentsByClass: [0, 0, 0, 0],
    knownShare: 1,
    distances: null,
    refused: null,
    ...more,
  };
}

describe('the difference map', () => {
  function sideWith(
    state: AppState,
    proposalId: ProposalId | null,
    zones: readonly ZoneCoverage[],
  ): ComparedSide {
    return {
      proposalId,
      question: state.session.question,
      planVersion: 0,
      zoneIds: ['west', 'east'] as unknown as readonly ZoneId[],
      zones,
      total: zone(0),
      notes: exactNotes,
      refused: null,
      refusedTargets: [],
    };
  }

  function sceneWith(
    inA: readonly ZoneCoverage[],
    inB: readonly ZoneCoverage[],
    comparison: ComparisonView = { ...view, map: 'difference' },
  ) {
    const state = stateWith(twoProposals(), { comparison, shownProposalId: b });
    const answer: ComparisonAnswer = {
      question: state.session.question,
      planVersion: 0,
      gesture: 0,
      sides: {
        today: sideWith(state, null, inA),
        a: sideWith(state, a, inA),
        b: sideWith(state, b, inB),
      },
      contributionsA: null,
      contributionsB: null,
    };
    const layers = state.session.layers.map((one) => ({ ...one, visible: true }));
    const session = { ...state.session, layers };
    const derived = { ...state.derived, comparison: answer };
    return sceneBuilder()({ ...state, session, derived }, light);
  }

  const properties = (collection: GeoJSON.FeatureCollection, name: string) =>
    collection.features.map((feature) => feature.properties?.[name] as unknown);

  it('tells who gains and who loses from A to B, in signed figures', () => {
    const { data } = sceneWith([zone(20), zone(60)], [zone(50), zone(52)]);
    expect(properties(data['difference'], 'class')).toEqual([3, -2]);
    expect(properties(data['difference.names'], 'figure')).toEqual(['+30', '−8']);
  });

  it('hatches the unknown and never takes it for nothing', () => {
    const unknown = zone(0, { knownShare: 0 });
    const { data } = sceneWith([unknown, zone(60)], [unknown, zone(60)]);
    expect(properties(data['difference'], 'class')).toEqual(['unknown', 0]);
    expect(properties(data['difference.names'], 'figure')).toEqual(['?', '0']);
  });

  it('lays no other colours under its own, and names each zone once', () => {
    const { layers } = sceneWith([zone(20), zone(60)], [zone(50), zone(52)]);
    const ids = layers.map(({ id }) => id);
    for (const quiet of ['coverage-zones', 'covered-area', 'gap-surface', 'parks']) {
      expect(ids.filter((id) => id.startsWith(`${quiet}:`))).toEqual([]);
    }
    expect(ids).not.toContain('zones:label');
    expect(ids).toContain('difference:label');
    expect(ids.indexOf('difference:fill')).toBeLessThan(ids.indexOf('zones:line'));
  });

  it('draws nothing of an answer about two others', () => {
    const other = { ...view, map: 'difference', a: null } as const;
    const scene = sceneWith([zone(20), zone(60)], [zone(50), zone(52)], other);
    expect(Object.keys(scene.data)).not.toContain('difference');
    expect(scene.layers.map(({ id }) => id)).toContain('zones:label');
  });

  it('has a legend of both sides alike, with nothing in the middle and the unknown apart', () => {
    for (const unit of ['points', 'residents'] as const) {
      const ids = differenceLegend(lightPalette, unit, 'nb').map(({ id }) => id);
      expect(ids).toEqual([
        'gain-3',
        'gain-2',
        'gain-1',
        'nothing',
        'loss-1',
        'loss-2',
        'loss-3',
        'unknown',
        'empty',
      ]);
    }
    const limits = differenceLegend(lightPalette, 'points', 'nb').map(({ label }) =>
      'key' in label ? label.values : null,
    );
    expect(limits[0]).toEqual(limits[6]);
    expect(limits[1]).toEqual(limits[5]);
  });
});

describe('zones that are drawn anew', () => {
  const place = smallPlace();
  const drawn = withRedrawnZones(place, {
    ['west' as ZoneId]: { id: 'west' as ZoneId, geometry: box([0, 0], [380, 600]) },
    ['east' as ZoneId]: { id: 'east' as ZoneId, geometry: box([380, 0], [800, 600]) },
  });

  it('stand out on the map, with the official borders beside them', () => {
    const state = stateWith(planWith(), { workspace: { status: 'ready', workspace: drawn } });
    const { data } = sceneBuilder()(state, light);
    expect(data['zones'].features.map(({ geometry }) => geometry)).toEqual(
      drawn.zones.map(({ geometry }) => geometry),
    );
    expect(data['zones.official'].features.map(({ geometry }) => geometry)).toEqual(
      place.zones.map(({ geometry }) => geometry),
    );
  });

  it('have lines of their own in the legend, which others have not', () => {
    const idsFor = (loaded: typeof place) =>
      overlayLegend(appLayerIds.zones, {
        loaded,
        tone: 'light' as const,
        targetKind: 'meeting-place',
      }).map(({ id }) => id);
    expect(idsFor(place)).toEqual(['zones']);
    expect(idsFor(drawn)).toEqual(['zones', 'zones-redrawn', 'zones-official']);
  });
});

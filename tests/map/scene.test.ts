import { describe, expect, it } from 'vitest';
import { exactNotes } from '../../src/domain/exact-notes.ts';
import type { ZoneCoverage } from '../../src/domain/coverage.ts';
import type { LayerId, MeasureId } from '../../src/domain/ids.ts';
import { appLayerIds } from '../../src/map/app-layer-ids.ts';
import { sceneBuilder } from '../../src/map/scene.ts';
import type { AppState } from '../../src/state/app-state.ts';
import { initialState } from '../../src/state/initial-state.ts';
import type { LayerSetting, Session } from '../../src/state/session.ts';
import { box, measure, planWith, pointAt, stateWith } from './small-place.ts';

const light = { tone: 'light' as const, outsideStyle: null };
const dark = { tone: 'dark' as const, outsideStyle: null };
const garden = measure('garden', 'park', box([450, 200], [550, 300]));
const bench = measure('bench', 'meeting-place', pointAt([300, 400]));

function withSession(state: AppState, session: Partial<Session>): AppState {
  return { ...state, session: { ...state.session, ...session } };
}

function idsIn(collection: GeoJSON.FeatureCollection): unknown[] {
  return collection.features.map(({ properties }) => properties?.['id'] as unknown);
}

function lowestOf(layers: readonly { readonly id: string }[], prefix: string): number {
  return layers.findIndex(({ id }) => id.startsWith(`${prefix}:`));
}

describe('the scene', () => {
  it('is the bare ground before anything is read', () => {
    const { data, layers } = sceneBuilder()(initialState(), light);
    expect(data).toEqual({});
    expect(layers.map(({ id }) => id)).toEqual(['ground']);
  });

  it('is the same by identity while nothing on it changes', () => {
    const build = sceneBuilder();
    const state = stateWith(planWith(garden));
    const scene = build(state, light);
    expect(build(withSession(state, { openPanel: 'layers', gesture: 7 }), light)).toBe(scene);
  });

  it('changes one source and no layer while a shape is in the hand', () => {
    const build = sceneBuilder();
    const state = withSession(stateWith(planWith(garden, bench)), { shownProposalId: null });
    const before = build(state, light);
    const staging = {
      measureId: null,
      kind: 'park' as const,
      placed: [],
      pointer: null,
      geometry: box([10, 10], [90, 90]),
      snap: null,
    };
    const after = build(withSession(state, { staging }), light);
    expect(after.layers).toBe(before.layers);
    const changed = Object.keys(after.data).filter((id) => after.data[id] !== before.data[id]);
    expect(changed).toEqual(['staging']);
  });

  it('draws a measure once: in the hand, else in the proposal', () => {
    const build = sceneBuilder();
    const state = stateWith(planWith(garden, bench));
    expect(idsIn(build(state, light).data['proposal.marks'])).toEqual(['garden', 'bench']);
    const staging = {
      measureId: 'garden' as MeasureId,
      kind: 'park' as const,
      placed: [],
      pointer: null,
      geometry: box([460, 210], [560, 310]),
      snap: null,
    };
    const { data } = build(withSession(state, { staging }), light);
    expect(idsIn(data['proposal'])).toEqual([]);
    expect(idsIn(data['proposal.marks'])).toEqual(['bench']);
    expect(data['staging'].features[0].geometry).toBe(staging.geometry);
  });

  it('draws the sketches of no proposal while only today is shown', () => {
    const state = stateWith(planWith(garden), { shownProposalId: null });
    expect(sceneBuilder()(state, light).data['proposal'].features).toEqual([]);
  });

  it('draws a planned measure in the proposal where it is part of it', () => {
    const build = sceneBuilder();
    const plan = planWith(garden);
    expect(idsIn(build(stateWith(plan), light).data['measures.marks'])).toEqual(['planned-square']);
    const including = {
      ...plan,
      entries: {
        ...plan.entries,
        'a/planned-square': {
          ...Object.values(plan.entries)[0],
          measureId: 'planned-square' as MeasureId,
        },
      },
    };
    const { data } = build(stateWith(including), light);
    expect(idsIn(data['measures.marks'])).toEqual([]);
    expect(idsIn(data['proposal.marks'])).toContain('planned-square');
  });

  it('shows in a year what stands then as such, what is to come faintly, and not what is dropped', () => {
    const build = sceneBuilder();
    const dated = { ...garden, period: { from: 2026, to: 2028 } };
    const dropped = { ...bench, status: 'dropped' as const };
    const state = stateWith(planWith(dated, dropped));
    const shown = (year: number | null): readonly (readonly unknown[])[] => {
      const { data } = build(withSession(state, { year }), light);
      return data['proposal.marks'].features.map(({ properties }): readonly unknown[] => [
        properties?.['id'],
        properties?.['on'],
        properties?.['edge'],
      ]);
    };
    expect(shown(2025)).toEqual([['garden', false, 'dashed']]);
    expect(shown(2028)).toEqual([['garden', true, 'solid']]);
    expect(shown(null).map(([id]) => id)).toEqual(['garden', 'bench']);
    const planned = build(withSession(state, { year: 2028 }), light).data['measures.marks'];
    expect(planned.features.map(({ properties }): unknown => properties?.['on'])).toEqual([false]);
  });

  it('leaves out what is switched off, and lets opacity through', () => {
    const state = stateWith(planWith());
    const layers = state.session.layers.map((one): LayerSetting => {
      if (one.layerId === 'parks') return { ...one, visible: false };
      return one.layerId === 'schools' ? { ...one, opacity: 0.5 } : one;
    });
    const scene = sceneBuilder()(withSession(state, { layers }), light);
    expect(Object.keys(scene.data)).not.toContain('parks');
    expect(scene.layers.some(({ id }) => id.startsWith('parks:'))).toBe(false);
    const dot = scene.layers.find(({ id }) => id === 'schools:dot');
    expect(dot?.paint).toMatchObject({ 'circle-opacity': 0.5 });
  });

  it('follows the order of the reader, and keeps names and the hand on top', () => {
    const state = stateWith(planWith(garden));
    const { layers } = sceneBuilder()(state, light);
    expect(lowestOf(layers, 'parks')).toBeLessThan(lowestOf(layers, 'schools'));
    const turned = withSession(state, { layers: state.session.layers.toReversed() });
    const ids = sceneBuilder()(turned, light).layers;
    expect(lowestOf(ids, 'parks')).toBeGreaterThan(lowestOf(ids, 'schools'));
    const names = ids.map(({ id }) => id);
    expect(names.indexOf('parks:label')).toBeGreaterThan(names.indexOf('proposal:symbol'));
    expect(names.at(-1)).toBe('staging:sum');
  });

  it('has other colours in the dark, and the same data', () => {
    const build = sceneBuilder();
    const state = stateWith(planWith(garden));
    const byDay = build(state, light);
    const byNight = build(state, dark);
    expect(byNight.data).toBe(byDay.data);
    expect(byNight.layers[0].paint).not.toEqual(byDay.layers[0].paint);
  });

  it('marks what is selected and pointed at, from the store alone', () => {
    const state = stateWith(planWith(garden), {
      selection: { type: 'measure', id: 'garden' as MeasureId },
      hovered: { type: 'feature', layerId: 'parks' as LayerId, id: 'park-1' },
    });
    const { data } = sceneBuilder()(state, light);
    const roles = data['selection'].features.map(
      ({ properties }) => properties?.['role'] as string,
    );
    expect(roles).toEqual(['hovered', 'selected']);
    expect(data['handles'].features).toHaveLength(8);
  });

  it('asks no other host unless a basemap is chosen', () => {
    const build = sceneBuilder();
    const config = {
      basemaps: [
        {
          id: 'grey',
          title: { nb: 'Grå', nn: 'Grå', sv: 'Grå', en: 'Grey' },
          kind: 'raster' as const,
          url: 'https://tiles.example/{z}/{x}/{y}.png',
          attribution: '© Example',
          licence: 'CC BY 4.0',
        },
      ],
    };
    const state = stateWith(planWith(), { config });
    expect(build(state, light).outside).toEqual({});
    const { outside, layers } = build(withSession(state, { basemapId: 'grey' }), light);
    expect(Object.values(outside)).toMatchObject([{ tiles: [config.basemaps[0].url] }]);
    expect(layers.map(({ id }) => id).slice(0, 2)).toEqual(['ground', 'basemap:raster']);
  });
});

describe('the zones in colours', () => {
  const zone = (coveredResidents: number, more: Partial<ZoneCoverage> = {}): ZoneCoverage => ({
    areaSquareMeters: 1,
    coveredSquareMeters: 0,
    residents: 100,
    coveredResidents,
    residentsByClass: [0, 0, 0, 0],
    knownShare: 1,
    distances: null,
    refused: null,
    ...more,
  });

  function classes(west: ZoneCoverage, east: ZoneCoverage): unknown[] {
    const state = stateWith(planWith());
    const layers = state.session.layers.map((one) =>
      one.layerId === appLayerIds.coverageZones ? { ...one, visible: true } : one,
    );
    const side = { zones: [west, east], total: zone(0) };
    const coverage = {
      question: state.session.question,
      planVersion: 0,
      gesture: 0,
      zoneIds: [],
      today: side,
      proposal: side,
      targetsToday: 0,
      targetsProposal: 0,
      waysProposal: 0,
      shapeReach: null,
      residentsOutsideZones: 0,
      notes: exactNotes,
      refused: null,
      refusedTargets: [],
    };
    const answered = { ...state, derived: { ...state.derived, coverage } };
    const { data } = sceneBuilder()(withSession(answered, { layers }), light);
    return data['coverage-zones'].features.map(
      ({ properties }) => properties?.['class'] as unknown,
    );
  }

  it('have one fixed scale of five classes', () => {
    expect(classes(zone(0), zone(20))).toEqual([0, 0]);
    expect(classes(zone(21), zone(79))).toEqual([1, 3]);
    expect(classes(zone(80.5), zone(100))).toEqual([4, 4]);
  });

  it('never draw the unknown as nothing, nor an empty zone as uncovered', () => {
    expect(classes(zone(0, { knownShare: 0 }), zone(0, { residents: 0 }))).toEqual(['unknown']);
    expect(classes(zone(0, { refused: 'invalid' }), zone(50))).toEqual(['unknown', 2]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { appLayerIds } from '../../src/map/app-layer-ids.ts';
import { indicatorLegend } from '../../src/map/overlays/indicator.ts';
import { lightPalette } from '../../src/map/palette.ts';
import { sceneBuilder } from '../../src/map/scene.ts';
import type { AppState } from '../../src/state/app-state.ts';
import { selectIndicatorOnMap } from '../../src/state/select-indicator-on-map.ts';
import type { Session } from '../../src/state/session.ts';
import { loadLanguage } from '../../src/text/translate.ts';
import { employed, told, toldInPlan } from './an-indicator.ts';
import { planWith, stateWith } from './small-place.ts';

const light = { tone: 'light' as const, outsideStyle: null };
const plan = {
  ...planWith(),
  ...toldInPlan(
    told('west', 2008, 41.2),
    told('east', 2008, null, 'suppressed'),
    told('west', 2009, 62.5, 'estimated'),
    told('west', 2011, 50),
    told('east', 2011, 55),
  ),
};

beforeAll(async () => {
  await loadLanguage('nb');
});

function shownIn(year: number, session: Partial<Session> = {}): AppState {
  return stateWith(plan, { indicatorOnMap: { indicatorId: employed.id, year }, ...session });
}

function zonesOf(state: AppState): unknown[] {
  return sceneBuilder()(state, light).data['indicator'].features.map(
    ({ properties }) => properties,
  );
}

function legendOf(state: AppState): unknown[] {
  const shown = selectIndicatorOnMap(state);
  if (!shown) throw new Error('no indicator is on the map');
  return indicatorLegend(lightPalette, shown, 'nb').map(({ label, swatch }) => [label, swatch]);
}

describe('an indicator as the colour of zones', () => {
  it('colours what is told; what is withheld and what is not told have no colour', () => {
    expect(zonesOf(shownIn(2011))).toEqual([
      { id: 'west', class: 1, unsure: false },
      { id: 'east', class: 3, unsure: false },
    ]);
    expect(zonesOf(shownIn(2008))).toEqual([
      { id: 'west', class: 0, unsure: false },
      { id: 'east', class: 'withheld', unsure: false },
    ]);
    expect(zonesOf(shownIn(2009))).toEqual([
      { id: 'west', class: 4, unsure: true },
      { id: 'east', class: 'none', unsure: false },
    ]);
  });

  it('has the same legend in every year, also for years in which a sign is missing', () => {
    const legend = legendOf(shownIn(2008));
    expect(legendOf(shownIn(2009))).toEqual(legend);
    expect(legendOf(shownIn(2011))).toEqual(legend);
    expect(legend).toHaveLength(4 + 3);
  });

  it('writes values in the zones, and never a nought for what has none', () => {
    const figures = (year: number) =>
      sceneBuilder()(shownIn(year), light).data['indicator.names'].features.map(
        ({ properties }) => properties?.['figure'] as unknown,
      );
    expect(figures(2008)).toEqual(['41,2', 'ikke vist']);
    expect(figures(2009)).toEqual(['62,5', '?']);
  });

  it('follows the year of the whole app where one is chosen', () => {
    const state = shownIn(2011, { year: 2010 });
    expect(selectIndicatorOnMap(state)?.year).toBe(2009);
  });

  it('lets no other colours lie on the ground, and gives way to a map of differences', () => {
    const layers = stateWith(plan).session.layers.map((one) => ({ ...one, visible: true }));
    const { data } = sceneBuilder()(shownIn(2011, { layers }), light);
    for (const quiet of ['coverage-zones', 'covered-area', 'gap-surface', 'parks']) {
      expect(Object.keys(data)).not.toContain(quiet);
    }
    const comparison = { a: null, b: null, map: 'difference', divider: 0.5 } as const;
    const compared = sceneBuilder()(shownIn(2011, { layers, comparison }), light);
    expect(Object.keys(compared.data)).not.toContain('indicator');
  });

  it('is switched off with its layer', () => {
    const layers = stateWith(plan).session.layers.map((one) =>
      one.layerId === appLayerIds.indicator ? { ...one, visible: false } : one,
    );
    const { data } = sceneBuilder()(shownIn(2011, { layers }), light);
    expect(Object.keys(data)).not.toContain('indicator');
    expect(Object.keys(data)).toContain('covered-area');
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { LoadedWorkspace } from '../../src/domain/loaded-workspace.ts';
import type { ZoneSetInfo } from '../../src/domain/workspace.ts';
import { overlayLegend } from '../../src/map/catalogue.ts';
import { appLayerIds } from '../../src/map/app-layer-ids.ts';
import { defaultLayerSettings } from '../../src/map/default-layer-settings.ts';
import { sceneBuilder } from '../../src/map/scene.ts';
import type { AppState } from '../../src/state/app-state.ts';
import type { Session } from '../../src/state/session.ts';
import { loadLanguage } from '../../src/text/translate.ts';
import { employed, told, toldInPlan } from './an-indicator.ts';
import { planWith, smallPlace, stateWith } from './small-place.ts';

const light = { tone: 'light' as const, outsideStyle: null };
const sameInAll = (text: string) => ({ nb: text, nn: text, sv: text, en: text });
const members = { id: 'members', title: sameInAll('Members') };
const neighbours = { id: 'neighbours', title: sameInAll('Neighbours') };

/** The small place without its park, one zone a member and the other a neighbour. */
function groupedPlace(): LoadedWorkspace {
  const place = smallPlace();
  const zoneSet = { isDefault: true, groups: [members, neighbours], source: [] };
  return {
    ...place,
    workspace: {
      ...place.workspace,
      zoneSets: [zoneSet as unknown as ZoneSetInfo],
      layers: place.workspace.layers.filter(({ group }) => group !== 'green-blue'),
    },
    zones: place.zones.map((zone, at) => ({
      ...zone,
      groups: [at === 0 ? members.id : neighbours.id],
    })),
  };
}

function stateAt(place: LoadedWorkspace, plan = planWith(), more: Partial<Session> = {}): AppState {
  return stateWith(plan, {
    workspace: { status: 'ready', workspace: place },
    layers: defaultLayerSettings(place.workspace),
    ...more,
  });
}

function layerIds(state: AppState): readonly string[] {
  return sceneBuilder()(state, light).layers.map(({ id }) => id);
}

beforeAll(() => loadLanguage('nb'));

describe('the ground of a place', () => {
  it('is land on a surround where no water tells them apart, right above the paper', () => {
    expect(layerIds(stateAt(groupedPlace())).slice(0, 3)).toEqual([
      'ground',
      'ground:surround',
      'ground:land',
    ]);
  });

  it('stays while the zones are switched off, and is plain paper where a place brings green', () => {
    const place = groupedPlace();
    const hidden = defaultLayerSettings(place.workspace).map((one) => ({ ...one, visible: false }));
    expect(layerIds(stateAt(place, planWith(), { layers: hidden }))).toContain('ground:land');
    expect(layerIds(stateAt(smallPlace()))).not.toContain('ground:land');
  });

  it('is the same by identity while nothing of it changes', () => {
    const state = stateAt(groupedPlace());
    const scene = sceneBuilder();
    const before = scene(state, light).data['ground.land'];
    expect(scene({ ...state, session: { ...state.session } }, light).data['ground.land']).toBe(
      before,
    );
  });
});

describe('groups of zones', () => {
  it('are on the map at first, tints below every value and borders above those of zones', () => {
    const ids = layerIds(stateAt(groupedPlace()));
    expect(ids.indexOf('zone-groups:fill')).toBe(ids.indexOf('ground:land') + 1);
    expect(ids.indexOf('zone-groups:line')).toBeGreaterThan(ids.indexOf('zones:line'));
  });

  it('are off the map while an indicator colours the zones', () => {
    const plan = { ...planWith(), ...toldInPlan(told('west', 2008, 41.2)) };
    const indicatorOnMap = { indicatorId: employed.id, year: 2008 };
    const ids = layerIds(stateAt(groupedPlace(), plan, { indicatorOnMap }));
    expect(ids).toContain('indicator:fill');
    expect(ids.filter((id) => id.startsWith('zone-groups'))).toEqual([]);
  });

  it('are told by name and number in the legend, and are no layer where a place has none', () => {
    const loaded = groupedPlace();
    const legend = overlayLegend(appLayerIds.zoneGroups, {
      loaded,
      tone: 'light' as const,
      targetKind: 'meeting-place',
    });
    expect(legend.map(({ label }) => label)).toEqual([
      { text: sameInAll('Members (1)') },
      { text: sameInAll('Neighbours (1)') },
    ]);
    const ids = stateAt(smallPlace()).session.layers.map(({ layerId }) => layerId);
    expect(ids).not.toContain(appLayerIds.zoneGroups);
  });
});

import { describe, expect, it } from 'vitest';
import type { LayerId } from '../domain/ids.ts';
import type { Workspace, WorkspaceLayer, ZoneGroup } from '../domain/workspace.ts';
import { defaultLayerSettings } from './default-layer-settings.ts';

function layer(id: string, more: Partial<WorkspaceLayer>): WorkspaceLayer {
  return {
    id: id as LayerId,
    group: 'green-blue',
    title: { nb: id, nn: id, sv: id, en: id },
    geometry: 'area',
    file: `${id}.geojson`,
    source: [],
    visible: true,
    ...more,
  };
}

function settingsOf(...layers: readonly WorkspaceLayer[]) {
  return settingsOfGroups([], layers);
}

function settingsOfGroups(groups: readonly ZoneGroup[], layers: readonly WorkspaceLayer[]) {
  return defaultLayerSettings({
    layers,
    zoneSets: [{ isDefault: true, groups }],
  } as unknown as Workspace);
}

describe('the layers shown first', () => {
  const water = layer('water', {});
  const parks = layer('parks', { targetKind: 'green-area' });
  const places = layer('places', { group: 'meeting-places', geometry: 'point' });
  const cafes = layer('cafes', { group: 'meeting-places', geometry: 'point', visible: false });
  const routes = layer('routes', { geometry: 'line', targetKind: 'walking-route' });

  it('have points over lines over areas, whatever the order of the workspace', () => {
    const ids = settingsOf(parks, water, routes, places, cafes).map(({ layerId }) => layerId);
    expect(ids).toEqual([
      'contributions',
      'proposal',
      'zone-measures',
      'places',
      'cafes',
      'reached-streets',
      'routes',
      'path-network',
      'zones',
      'contribution-heat',
      'water',
      'gap-surface',
      'covered-area',
      'parks',
      'coverage-zones',
      'indicator',
    ]);
  });

  it('are as visible as the workspace says, and the zones not in colours', () => {
    const visible = settingsOf(places, cafes)
      .filter((one) => one.visible)
      .map(({ layerId }) => layerId);
    expect(visible).toEqual([
      'contributions',
      'proposal',
      'zone-measures',
      'places',
      'reached-streets',
      'zones',
      'covered-area',
      'indicator',
    ]);
  });

  it('show groups of zones where the place has some, over their borders', () => {
    const members = { id: 'members', title: { nb: 'A', nn: 'A', sv: 'A', en: 'A' } };
    const shown = settingsOfGroups([members], [places]);
    const at = shown.findIndex(({ layerId }) => layerId === 'zone-groups');
    expect(shown[at].visible).toBe(true);
    expect(shown[at + 1].layerId).toBe('zones');
  });

  it('hold every layer of the workspace once', () => {
    const all = [water, parks, places, cafes, routes];
    const ids = settingsOf(...all).map(({ layerId }) => layerId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of all) expect(ids).toContain(id);
  });
});

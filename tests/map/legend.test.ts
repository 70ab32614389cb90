import { describe, expect, it } from 'vitest';
import type { LayerId, SourceId } from '../../src/domain/ids.ts';
import { measureKinds } from '../../src/domain/measure-kind.ts';
import { placeKinds } from '../../src/domain/place.ts';
import type { LoadedWorkspace } from '../../src/domain/loaded-workspace.ts';
import type { WorkspaceSource } from '../../src/domain/workspace.ts';
import { measureSymbol, overlayLegend } from '../../src/map/catalogue.ts';
import { defaultLayerSettings } from '../../src/map/default-layer-settings.ts';
import { iconPath } from '../../src/map/icon-paths.ts';
import { placeKindIcon } from '../../src/map/kind-icons.ts';
import { styleBasemap } from '../../src/map/overlays/basemap.ts';
import { shownCredits } from '../../src/map/shown-credits.ts';
import { startBounds } from '../../src/map/start-bounds.ts';
import { selectIndicatorOnMap } from '../../src/state/select-indicator-on-map.ts';
import { employed, told, toldInPlan } from './an-indicator.ts';
import { box, ground, planWith, smallPlace, stateWith } from './small-place.ts';

const situation = {
  loaded: smallPlace(),
  tone: 'light' as const,
  targetKind: 'meeting-place' as const,
  indicator: selectIndicatorOnMap(
    stateWith(
      { ...planWith(), ...toldInPlan(told('west', 2008, 41.2)) },
      { indicatorOnMap: { indicatorId: employed.id, year: 2008 } },
    ),
  ),
};
const sameInAll = (text: string) => ({ nb: text, nn: text, sv: text, en: text });

describe('the legend', () => {
  it('has a line for every layer that can be shown, and only for kinds that are there', () => {
    for (const { layerId } of defaultLayerSettings(situation.loaded.workspace)) {
      expect(overlayLegend(layerId, situation).length).toBeGreaterThan(0);
    }
    const schools = overlayLegend('schools' as LayerId, situation);
    expect(schools.map(({ id }) => id)).toEqual(['school']);
  });

  it('draws the covered area in the colour of what is asked for', () => {
    const fillOf = (targetKind: 'meeting-place' | 'green-area') =>
      overlayLegend('covered-area' as LayerId, { ...situation, targetKind })[0].swatch;
    expect(fillOf('meeting-place')).not.toEqual(fillOf('green-area'));
  });

  it('has a symbol for every kind of measure and of place', () => {
    for (const { id } of measureKinds) expect(measureSymbol(id, 'light').type).toBe('badge');
    for (const kind of placeKinds) expect(iconPath(placeKindIcon(kind))).toMatch(/^[Mm]/);
    expect(() => iconPath('unicorn')).toThrow('unicorn');
  });
});

describe('the credits', () => {
  const source = (id: string, attribution: string) =>
    ({ id: id as SourceId, attribution: sameInAll(attribution) }) as WorkspaceSource;
  const place = smallPlace();
  const loaded: LoadedWorkspace = {
    ...place,
    workspace: {
      ...place.workspace,
      layers: place.workspace.layers.map((layer) => ({
        ...layer,
        source: [(layer.id === 'parks' ? 'osm' : 'udir') as SourceId],
      })),
    },
    sources: {
      ['osm' as SourceId]: source('osm', '© OpenStreetMap'),
      ['udir' as SourceId]: source('udir', 'Udir, NLOD'),
    },
  };
  const shown = defaultLayerSettings(loaded.workspace);
  const config = { basemaps: [] };

  it('name the source of every visible layer once, those with a © first', () => {
    expect(shownCredits(loaded, shown, config, null, 'nb')).toEqual([
      '© OpenStreetMap',
      'Udir, NLOD',
    ]);
  });

  it('leave out what is switched off', () => {
    const without = shown.map((one) =>
      one.layerId === 'parks' ? { ...one, visible: false } : one,
    );
    expect(shownCredits(loaded, without, config, null, 'nb')).toEqual(['Udir, NLOD']);
  });
});

describe('a basemap of another host', () => {
  it('brings its data, but neither its letters nor its pictures', () => {
    const basemap = {
      id: 'other',
      title: sameInAll('Other'),
      kind: 'style' as const,
      url: 'https://tiles.example/style.json',
      attribution: '',
      licence: '',
    };
    const { outside, layers } = styleBasemap(basemap, {
      version: 8,
      glyphs: 'https://tiles.example/{fontstack}/{range}.pbf',
      sprite: 'https://tiles.example/sprite',
      sources: { places: { type: 'vector', url: 'https://tiles.example/places.json' } },
      layers: [
        {
          id: 'names',
          type: 'symbol',
          source: 'places',
          'source-layer': 'place',
          layout: { 'text-font': ['Noto Sans Regular'], 'icon-image': 'dot' },
        },
      ],
    });
    expect(Object.keys(outside)).toEqual(['basemap:other:places']);
    expect(layers[0].spec).toMatchObject({
      source: 'basemap:other:places',
      layout: { 'text-font': ['Atkinson Hyperlegible'] },
    });
    expect(JSON.stringify(layers)).not.toContain('icon-image');
  });
});

describe('the first look', () => {
  const place = smallPlace();
  const districts = 'districts' as LayerId;
  const district = (id: string, status: string, geometry: GeoJSON.Polygon) =>
    ({ type: 'Feature', geometry, properties: { id, status } }) as const;
  const programme = { file: 'programme.json', districts };

  it('holds the districts of the programme that are not ended', () => {
    const loaded: LoadedWorkspace = {
      ...place,
      workspace: { ...place.workspace, programme },
      layers: {
        ...place.layers,
        [districts]: {
          status: 'ready',
          features: [
            district('north', 'current', box([300, 100], [400, 200])),
            district('south', 'current', box([350, 400], [500, 500])),
            district('far', 'ended', box([0, 0], [10, 10])),
          ],
        },
      },
    };
    const [west, south] = ground([300, 500]);
    const [east, north] = ground([500, 100]);
    expect(startBounds(loaded)).toEqual([west, south, east, north]);
  });

  it('holds all zones where they are all the ground there is', () => {
    const { layers } = place.workspace;
    const bare = layers.filter(({ group }) => group !== 'green-blue');
    const loaded = { ...place, workspace: { ...place.workspace, layers: bare } };
    const [west, south] = ground([0, 600]);
    const [east, north] = ground([800, 0]);
    expect(startBounds(loaded)).toEqual([west, south, east, north]);
  });

  it('is the start of the workspace where it has no programme', () => {
    expect(startBounds(place)).toBeNull();
  });
});

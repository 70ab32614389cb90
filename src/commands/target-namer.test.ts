import { describe, expect, it } from 'vitest';
import { emptyPlan } from '../domain/empty-plan.ts';
import type { LayerId, WorkspaceId, ZoneId } from '../domain/ids.ts';
import type { LayerFeature, LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { WorkspaceLayer } from '../domain/workspace.ts';
import type { TextKey } from '../text/dictionary.ts';
import { targetNamer } from './target-namer.ts';

const playgrounds = 'playgrounds' as LayerId;

function place(id: string, lng: number, name?: string): LayerFeature {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lng, 63.05] },
    properties: { id, kind: 'playground', ...(name === undefined ? {} : { name }) },
  };
}

const words = { nb: '', nn: '', sv: '', en: '' };
const layer: WorkspaceLayer = {
  id: playgrounds,
  group: 'meeting-places',
  title: words,
  geometry: 'point',
  file: 'playgrounds.geojson',
  source: [],
  visible: true,
  targetKind: 'meeting-place',
};

const loaded = {
  workspace: { layers: [layer] },
  zones: [
    {
      id: 'tempe' as ZoneId,
      name: 'Tempe',
      attributes: {},
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [10, 63],
            [10.1, 63],
            [10.1, 63.1],
            [10, 63.1],
            [10, 63],
          ],
        ],
      },
    },
  ],
  layers: {
    [playgrounds]: {
      status: 'ready',
      features: [
        place('a', 10.05),
        place('b', 10.06),
        place('c', 10.5),
        place('d', 10.07, 'Huska'),
      ],
    },
  },
  plannedMeasures: [],
} as unknown as LoadedWorkspace;

describe('what a target is called', () => {
  const plan = emptyPlan('trondheim' as WorkspaceId);
  const nameOf = targetNamer(loaded, plan, (key: TextKey) => key, 'nb');

  it('is its name where it has one', () => {
    expect(nameOf({ id: 'd', name: 'Huska' })).toBe('Huska');
  });

  it('is its kind and zone where it has none, numbered among its likes', () => {
    const names = ['a', 'b'].map((id) => nameOf({ id, name: '' }));
    expect(names).toEqual(['Lekeplass 1, Tempe', 'Lekeplass 2, Tempe']);
  });

  it('is its kind outside all zones', () => {
    expect(nameOf({ id: 'c', name: '' })).toBe('Lekeplass');
  });
});

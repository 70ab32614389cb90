import { describe, expect, it } from 'vitest';
import type { LayerId } from '../../domain/ids.ts';
import type { LayerData, LayerFeature } from '../../domain/loaded-workspace.ts';
import type { LayerGroup, WorkspaceLayer } from '../../domain/workspace.ts';
import { localPlane } from '../../geo/local-plane.ts';
import { wayInputs } from './way-inputs.ts';

const plane = localPlane([10.4, 63.42]);
const line: GeoJSON.LineString = {
  type: 'LineString',
  coordinates: [
    [10.4, 63.42],
    [10.41, 63.42],
  ],
};
const area: GeoJSON.Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [10.4, 63.42],
      [10.41, 63.42],
      [10.41, 63.43],
      [10.4, 63.42],
    ],
  ],
};
const point: GeoJSON.Point = { type: 'Point', coordinates: [10.4, 63.42] };

function played(layers: Record<string, readonly [LayerGroup, [string, GeoJSON.Geometry][]]>) {
  const infos: WorkspaceLayer[] = [];
  const data: Record<LayerId, LayerData> = {};
  for (const [name, [group, features]] of Object.entries(layers)) {
    const id = name as LayerId;
    const title = { nb: name, nn: name, sv: name, en: name };
    infos.push({ id, group, title, geometry: 'mixed', file: '', source: [], visible: true });
    data[id] = {
      status: 'ready',
      features: features.map(([kind, geometry], at): LayerFeature => ({
        type: 'Feature',
        properties: { id: `${name} ${at}`, kind },
        geometry,
      })),
    };
  }
  return wayInputs({ workspace: { layers: infos }, layers: data }, plane);
}

describe('what stops people in a workspace, and where they cross it', () => {
  it('are the lines of its barriers and its water surfaces', () => {
    const { barriers, crossings } = played({
      barriers: [
        'barriers',
        [
          ['railway', line],
          ['main-road', line],
          ['fence', line],
        ],
      ],
      water: [
        'green-blue',
        [
          ['river', area],
          ['river', line],
        ],
      ],
      green: ['green-blue', [['park', area]]],
    });
    expect(barriers.kinds).toEqual(['railway', 'main-road', 'water']);
    expect(barriers.types).toEqual(['line', 'line', 'area']);
    expect(barriers.shapes.count).toBe(3);
    expect(crossings.ids).toEqual([]);
  });

  it('are bridges over anything, ways under roads over land only, and routes over water only', () => {
    const { crossings, barriers } = played({
      crossings: [
        'barriers',
        [
          ['bridge', line],
          ['footbridge', point],
          ['underpass', point],
          ['road-over', point],
        ],
      ],
      routes: [
        'green-blue',
        [
          ['marked-route', line],
          ['river-path', line],
          ['park', area],
        ],
      ],
    });
    expect(crossings.opens).toEqual(['both', 'both', 'lines', 'lines', 'areas', 'areas']);
    expect(crossings.types).toEqual(['line', 'point', 'point', 'point', 'line', 'line']);
    expect(crossings.ids[4]).toBe('routes 0');
    expect(barriers.ids).toEqual([]);
  });

  it('name every part of a feature of several', () => {
    const many: GeoJSON.MultiLineString = {
      type: 'MultiLineString',
      coordinates: [line.coordinates, line.coordinates],
    };
    const { barriers } = played({ barriers: ['barriers', [['railway', many]]] });
    expect(barriers.ids).toEqual(['barriers 0 0', 'barriers 0 1']);
  });
});

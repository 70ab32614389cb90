import { describe, expect, it } from 'vitest';
import type { LayerFeature } from '../domain/loaded-workspace.ts';
import type { SourceId } from '../domain/ids.ts';
import type { ResidentsInfo } from '../domain/workspace.ts';
import { residentCells } from './resident-cells.ts';

const limits = { nb: '0–5 år', nn: '0–5 år', sv: '0–5 år', en: '0–5 years' };

const info: ResidentsInfo = {
  file: 'people.geojson',
  form: 'zone-totals',
  cellIdField: 'zone',
  residentsField: 'all',
  date: '2016-12-31',
  source: ['people' as SourceId],
  defaultRule: 'area',
  groups: { children: { fields: ['women_0', 'men_0'], limits } },
};

const square: GeoJSON.Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [10, 63],
      [10.1, 63],
      [10.1, 63.1],
      [10, 63],
    ],
  ],
};

function zone(id: string, properties: Readonly<Record<string, unknown>>): LayerFeature {
  return { type: 'Feature', geometry: square, properties: { id, ...properties } };
}

describe('residents of a file', () => {
  it('have each group as the sum of the attributes that tell it', () => {
    const [cell] = residentCells([zone('a', { all: 10, women_0: 2, men_0: 3 })], info);
    expect(cell.groups).toEqual({ children: 5, elderly: null, dwellings: null });
  });

  it('do not know a group that one of them does not tell', () => {
    const cells = residentCells(
      [zone('a', { all: 10, women_0: 2, men_0: 3 }), zone('b', { all: 4, women_0: 1 })],
      info,
    );
    expect(cells.map(({ groups }) => groups?.children)).toEqual([null, null]);
  });

  it('are left out where their number is missing or their place is of another form', () => {
    const lost = zone('b', { women_0: 2, men_0: 3 });
    const point: LayerFeature = {
      ...zone('c', { all: 3, women_0: 0, men_0: 0 }),
      geometry: { type: 'Point', coordinates: [10, 63] },
    };
    expect(residentCells([lost, point], info)).toEqual([]);
    expect(residentCells([lost, point], { ...info, form: 'points' })).toHaveLength(1);
  });
});

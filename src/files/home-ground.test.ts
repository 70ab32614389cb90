import { describe, expect, it } from 'vitest';
import { homeGround } from './home-ground.ts';

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
const area = (properties: Readonly<Record<string, unknown>>) => ({ geometry: square, properties });

describe('where homes are', () => {
  it('is in residential buildings, with the floor that their attributes tell', () => {
    const { buildings, land } = homeGround([
      area({ id: 'a', building: 'apartments', 'building:levels': '4' }),
      area({ id: 'b', bruksareal: 812 }),
      area({ id: 'c', building: 'house', 'building:levels': 'two' }),
    ]);
    expect(land).toEqual([]);
    expect(
      buildings.map(({ id, floorSquareMeters, levels }) => [id, floorSquareMeters, levels]),
    ).toEqual([
      ['a', null, 4],
      ['b', 812, null],
      ['c', null, null],
    ]);
  });

  it('is neither in garages and offices nor in a building that nobody says is a home', () => {
    const ground = homeGround(['garage', 'office', 'yes'].map((building) => area({ building })));
    expect(ground).toEqual({ buildings: [], land: [] });
  });

  it('is on residential land where no building is drawn', () => {
    const { land } = homeGround([
      area({ landuse: 'residential' }),
      area({ name: 'Ila' }),
      area({ landuse: 'industrial' }),
      area({ natural: 'water' }),
      { geometry: { type: 'Point', coordinates: [10, 63] }, properties: {} },
      { geometry: null, properties: {} },
    ]);
    expect(land).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import type { ResidentCell } from '../../domain/loaded-workspace.ts';
import type { SourceId } from '../../domain/ids.ts';
import type { ResidentsInfo } from '../../domain/workspace.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import { localPlane } from '../../geo/local-plane.ts';
import { ringsMiddle } from '../../geo/rings-middle.ts';
import { polygonSetFromRings } from './engine/polygon-set.ts';
import { itemRings } from './item-rings.ts';
import { residentInputs } from './resident-inputs.ts';

const plane = localPlane([10.4, 63.42] as unknown as LngLat);

const info: ResidentsInfo = {
  file: 'people.geojson',
  cellIdField: 'zone',
  residentsField: 'all',
  date: '2016-12-31',
  source: ['people' as SourceId],
  defaultRule: 'area',
};

const address = (id: string, residents: number, groups?: ResidentCell['groups']): ResidentCell => ({
  id,
  residents,
  geometry: { type: 'Point', coordinates: [10.41, 63.425] },
  ...(groups ? { groups } : {}),
});

const noWater = polygonSetFromRings([]);
const at = (...residents: readonly ResidentCell[]) => ({
  residents,
  workspace: { residents: { ...info, form: 'points' as const } },
});

describe('residents for the analysis', () => {
  it('stand at their address', () => {
    const { polygons } = residentInputs(at(address('a', 3)), noWater, plane);
    const [x, y] = ringsMiddle(itemRings(polygons, 0));
    const [wantedX, wantedY] = plane.project([10.41, 63.425]);
    expect(Math.hypot(x - wantedX, y - wantedY)).toBeLessThan(1e-9);
  });

  it('have the groups that every one of them tells, and no others', () => {
    const { groups } = residentInputs(
      at(
        address('a', 3, { children: 1, elderly: 2, dwellings: null }),
        address('b', 4, { children: 0, elderly: null, dwellings: null }),
      ),
      noWater,
      plane,
    );
    expect(groups).toEqual({
      children: Float64Array.of(1, 0),
      elderly: null,
      dwellings: null,
    });
  });

  it('are spread with all their groups over the buildings of their zone', () => {
    const box = (west: number, east: number): GeoJSON.Polygon => ({
      type: 'Polygon',
      coordinates: [
        [
          [west, 63.42],
          [east, 63.42],
          [east, 63.43],
          [west, 63.43],
          [west, 63.42],
        ],
      ],
    });
    const house = (id: string, west: number, levels: number) => ({
      id,
      geometry: box(west, west + 0.001),
      floorSquareMeters: null,
      levels,
    });
    const cells = residentInputs(
      {
        residents: [
          {
            id: 'zone',
            residents: 100,
            geometry: box(10.4, 10.42),
            groups: { children: 20, elderly: null, dwellings: null },
          },
        ],
        homeGround: { buildings: [house('a', 10.402, 3), house('b', 10.41, 1)], land: [] },
        workspace: { residents: { ...info, form: 'zone-totals' } },
      },
      noWater,
      plane,
    );
    expect(cells.ids).toEqual(['zone/0', 'zone/1']);
    expect(cells.residents[0]).toBeCloseTo(75, 3);
    expect(cells.groups.children?.[1]).toBeCloseTo(5, 3);
    expect(cells.groups.elderly).toBeNull();
    expect(cells.spread?.residents.buildings).toBe(100);
  });

  it('know no group where nobody is told of', () => {
    expect(residentInputs(at(), noWater, plane).groups.children).toBeNull();
  });
});

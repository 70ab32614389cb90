import { describe, expect, it } from 'vitest';
import type { ZoneId } from '../../domain/ids.ts';
import type { ResidentCell, Zone } from '../../domain/loaded-workspace.ts';
import type { ResidentsInfo, Workspace } from '../../domain/workspace.ts';
import { zoneResidents } from './zone-residents.ts';

function square(west: number, south: number, side: number): GeoJSON.Polygon {
  const [east, north] = [west + side, south + side];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

const west: Zone = { id: 'west' as ZoneId, name: '', geometry: square(10, 63, 1), attributes: {} };
const east: Zone = { id: 'east' as ZoneId, name: '', geometry: square(11, 63, 1), attributes: {} };

function placeWith(residents: readonly ResidentCell[], form?: ResidentsInfo['form']) {
  const workspace = { residents: { form } } as Workspace;
  return { workspace, zones: [west, east], residents };
}

describe('how many live in each zone', () => {
  it('gives a whole cell to the zone that its middle lies in', () => {
    const over = { id: 'a', residents: 7, geometry: square(10.6, 63.1, 0.5) };
    const inside = { id: 'b', residents: 5, geometry: square(11.1, 63.1, 0.2) };
    const found = zoneResidents(placeWith([over, inside]));
    expect([...found]).toEqual([
      ['west', 7],
      ['east', 5],
    ]);
  });

  it('gives people at an address to its zone, and those outside to none', () => {
    const at = (lng: number): GeoJSON.Point => ({ type: 'Point', coordinates: [lng, 63.5] });
    const found = zoneResidents(
      placeWith(
        [
          { id: 'a', residents: 3, geometry: at(10.5) },
          { id: 'b', residents: 9, geometry: at(13) },
        ],
        'points',
      ),
    );
    expect([...found.values()]).toEqual([3, 0]);
  });

  it('gives totals to the zone of the same id, else to the one they lie over', () => {
    const found = zoneResidents(
      placeWith(
        [
          { id: 'east', residents: 900, geometry: square(11, 63, 1) },
          { id: 'sams-1', residents: 400, geometry: square(10.1, 63.1, 0.3) },
        ],
        'zone-totals',
      ),
    );
    expect(found.get(west.id)).toBe(400);
    expect(found.get(east.id)).toBe(900);
  });

  it('knows nothing where nothing was read, and nothing of a zone without a total', () => {
    expect(zoneResidents(placeWith([])).size).toBe(0);
    const one = { id: 'east', residents: 900, geometry: square(11, 63, 1) };
    expect(zoneResidents(placeWith([one], 'zone-totals')).has(west.id)).toBe(false);
  });
});

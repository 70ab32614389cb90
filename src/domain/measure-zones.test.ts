import { describe, expect, it } from 'vitest';
import type { ZoneId } from './ids.ts';
import type { Zone } from './loaded-workspace.ts';
import type { MeasureGeometry } from './measure.ts';
import { measureZones, servesWholePlace } from './measure-zones.ts';

function zone(id: string, west: number): Zone {
  const east = west + 0.1;
  const ring = [
    [west, 63],
    [east, 63],
    [east, 63.1],
    [west, 63.1],
    [west, 63],
  ];
  return {
    id: id as ZoneId,
    name: id,
    geometry: { type: 'Polygon', coordinates: [ring] },
    attributes: {},
  };
}

const zones = [zone('west', 10), zone('middle', 10.1), zone('east', 10.2)];

function zonesOf(geometry: MeasureGeometry | null, named: readonly string[] = []) {
  return measureZones({ geometry, zones: named as readonly ZoneId[] }, zones);
}

const inMiddle: MeasureGeometry = { type: 'Point', coordinates: [10.15, 63.05] };

describe('the zones that a measure serves', () => {
  it('are those it names, in the order of the place', () => {
    expect(zonesOf(null, ['east', 'west'])).toEqual(['west', 'east']);
    expect(zonesOf(inMiddle, ['east'])).toEqual(['east']);
  });

  it('are those its shape lies in where it names none', () => {
    const along: MeasureGeometry = {
      type: 'LineString',
      coordinates: [
        [10.05, 63.05],
        [10.15, 63.05],
      ],
    };
    expect(zonesOf(inMiddle)).toEqual(['middle']);
    expect(zonesOf(along)).toEqual(['west', 'middle']);
    expect(zonesOf(zones[1].geometry)).toEqual(['middle']);
  });

  it('are none for a shape outside all of them', () => {
    expect(zonesOf({ type: 'Point', coordinates: [11, 64] })).toEqual([]);
  });

  it('are all of them for one with neither zones nor a shape', () => {
    expect(zonesOf(null)).toEqual(['west', 'middle', 'east']);
    expect(servesWholePlace({ geometry: null, zones: [] })).toBe(true);
    expect(servesWholePlace({ geometry: inMiddle, zones: [] })).toBe(false);
  });

  it('leave out a zone that the place does not have', () => {
    expect(zonesOf(null, ['elsewhere'])).toEqual([]);
    expect(zonesOf(inMiddle, ['elsewhere'])).toEqual(['middle']);
    expect(zonesOf(null, ['elsewhere', 'east'])).toEqual(['east']);
  });
});

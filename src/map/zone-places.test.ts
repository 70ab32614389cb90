import { blankRegister } from '../domain/blank-register.ts';
import { describe, expect, it } from 'vitest';
import type { MeasureId, ZoneId } from '../domain/ids.ts';
import type { Zone } from '../domain/loaded-workspace.ts';
import type { Measure } from '../domain/measure.ts';
import { zonePlaces } from './zone-places.ts';

function zone(id: string, west: number): Zone {
  const corners = [
    [west, 63],
    [west + 0.1, 63],
    [west + 0.1, 63.1],
    [west, 63.1],
    [west, 63],
  ];
  return {
    id: id as ZoneId,
    name: id,
    geometry: { type: 'Polygon', coordinates: [corners] },
    attributes: {},
  };
}

function homes(id: string, zones: readonly string[], change: Partial<Measure> = {}): Measure {
  return {
    id: id as MeasureId,
    kind: 'sheltered-homes',
    ownKind: null,
    title: id,
    note: '',
    geometry: null,
    zones: zones as readonly ZoneId[],
    status: 'idea',
    focusArea: null,
    period: { from: null, to: null },
    responsible: '',
    ...blankRegister,
    homes: null,
    budget: [],
    sources: [],
    ...change,
  };
}

const zones = [zone('east', 10.2), zone('west', 10)];
const placesOf = (measures: readonly Measure[]) => Object.fromEntries(zonePlaces(measures, zones));

describe('what serves a whole zone', () => {
  it('stands in each zone that it serves, and nowhere in a zone that is not there', () => {
    const { a } = placesOf([homes('a', ['west', 'east', 'gone'])]);
    expect(a.map(([lng]) => Math.round(lng * 100) / 100)).toEqual([10.05, 10.25]);
    for (const [, lat] of a) expect(lat > 63 && lat < 63.1).toBe(true);
    expect(placesOf([homes('b', ['gone'])])).toEqual({});
  });

  it('stands beside the others of its zone, and moves none of them', () => {
    const alone = placesOf([homes('a', ['west'])]);
    const three = placesOf([homes('a', ['west']), homes('b', ['west']), homes('c', ['west'])]);
    expect(three['a']).toEqual(alone['a']);
    expect(new Set(Object.values(three).map(String)).size).toBe(3);
    for (const [[lng]] of Object.values(three)) expect(lng > 10 && lng < 10.1).toBe(true);
  });

  it('is not what has a shape of its own', () => {
    const geometry = { type: 'Point', coordinates: [10.05, 63.05] } as const;
    const point = { type: geometry.type, coordinates: [...geometry.coordinates] };
    expect(placesOf([homes('a', ['west'], { kind: 'service', geometry: point })])).toEqual({});
  });
});

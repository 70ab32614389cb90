import { describe, expect, it } from 'vitest';
import { blankRegister } from '../domain/blank-register.ts';
import type { LayerId, MeasureId, ZoneId } from '../domain/ids.ts';
import type { Zone } from '../domain/loaded-workspace.ts';
import type { Measure } from '../domain/measure.ts';
import { zoneBadges } from './zone-badges.ts';

function zone(id: string, west: number): Zone {
  const ring = [
    [west, 63],
    [west + 0.1, 63],
    [west + 0.1, 63.1],
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

function measure(id: string, zones: readonly string[], change: Partial<Measure> = {}): Measure {
  return {
    id: id as MeasureId,
    kind: 'zone-service',
    ownKind: null,
    title: id,
    note: '',
    geometry: null,
    zones: zones as readonly ZoneId[],
    status: 'adopted',
    focusArea: null,
    period: { from: null, to: null },
    responsible: '',
    ...blankRegister,
    group: 'programme' as LayerId,
    homes: null,
    budget: [],
    sources: [],
    ...change,
  };
}

function on(measures: readonly Measure[]) {
  return measures.map((one) => ({ measure: one, on: true }));
}

const zones = [zone('west', 10), zone('east', 10.1)];
const team = measure('team', ['west', 'east']);
const advice = measure('advice', ['east']);

function told(planned: readonly Measure[], listed: readonly { measure: Measure; on: boolean }[]) {
  return zoneBadges(listed, on(planned), zones, null).map(({ zoneId, measureIds }) => [
    zoneId,
    ...measureIds,
  ]);
}

describe('the badge of a zone', () => {
  it('tells every measure without a shape that serves it', () => {
    expect(told([team, advice], [])).toEqual([
      ['west', 'team'],
      ['east', 'team', 'advice'],
    ]);
  });

  it('follows the proposal: what is on is counted once, what is off is not', () => {
    const sketch = measure('mine', ['west'], { group: null });
    expect(told([team, advice], [{ measure: sketch, on: true }])[0]).toEqual([
      'west',
      'team',
      'mine',
    ]);
    expect(told([team], [{ measure: team, on: true }])).toEqual([
      ['west', 'team'],
      ['east', 'team'],
    ]);
    expect(told([team], [{ measure: team, on: false }])).toEqual([]);
  });

  it('leaves out what is dropped and what has a shape of its own', () => {
    const dropped = measure('dropped', ['west'], { status: 'dropped' });
    const drawn = measure('drawn', ['west'], {
      geometry: { type: 'Point', coordinates: [10.05, 63.05] },
    });
    expect(told([dropped, drawn], [])).toEqual([]);
  });

  it('stands on the zones of the programme for what serves the whole place', () => {
    const everywhere = measure('everywhere', []);
    const found = zoneBadges([], on([everywhere]), zones, { zones: ['east' as ZoneId] });
    expect(found.map(({ zoneId }) => zoneId)).toEqual(['east']);
    expect(told([everywhere], [])).toHaveLength(2);
  });

  it('stands inside its zone', () => {
    const [{ at }] = zoneBadges([], on([team]), zones, null);
    expect(at[0]).toBeGreaterThan(10);
    expect(at[0]).toBeLessThan(10.1);
    expect(at[1]).toBeGreaterThan(63);
    expect(at[1]).toBeLessThan(63.1);
  });
});

import { describe, expect, it } from 'vitest';
import type { IndicatorId, ZoneId } from './ids.ts';
import type { Observation } from './indicator.ts';
import { isCount, sumOverZones } from './sum-over-zones.ts';

function told(value: number | null, more: Partial<Observation> = {}): Observation {
  return {
    indicatorId: 'homes' as IndicatorId,
    zoneId: 'roros' as ZoneId,
    year: 2012,
    value,
    upTo: null,
    status: value === null ? 'suppressed' : 'measured',
    note: '',
    sources: [],
    origin: '',
    ...more,
  };
}

describe('a sum over zones', () => {
  it('is made of counts only', () => {
    const unit = { nb: 'personer', nn: 'personar', sv: 'personer', en: 'people' };
    expect(isCount({ role: null, unit })).toBe(true);
    expect(isCount({ role: 'municipal-homes', unit: '' })).toBe(true);
    expect(isCount({ role: null, unit: '%' })).toBe(false);
    expect(isCount({ role: null, unit: 'kroner' })).toBe(false);
    expect(isCount({ role: null, unit: '' })).toBe(false);
  });

  it('adds what is told', () => {
    expect(sumOverZones([told(600), told(43)])).toEqual({
      value: 643,
      upTo: null,
      status: 'measured',
    });
  });

  it('is not known where a part is not told or withheld', () => {
    expect(sumOverZones([told(600), undefined])).toBeNull();
    expect(sumOverZones([told(600), told(null)])).toBeNull();
    expect(sumOverZones([])).toBeNull();
  });

  it('is as unsure as its parts', () => {
    expect(sumOverZones([told(600, { upTo: 700 }), told(43, { status: 'estimated' })])).toEqual({
      value: 643,
      upTo: 743,
      status: 'estimated',
    });
  });
});

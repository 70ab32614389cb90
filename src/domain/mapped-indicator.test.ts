import { describe, expect, it } from 'vitest';
import { classBounds } from './indicator-classes.ts';
import type { IndicatorId, ZoneId } from './ids.ts';
import { observationKey, type Indicator, type Observation } from './indicator.ts';
import { mappedIndicator, yearBeside } from './mapped-indicator.ts';

const id = 'employed' as IndicatorId;
const zones = ['husby', 'tensta'].map((zone) => ({ id: zone as ZoneId }));

const indicator: Indicator = {
  id,
  title: 'I arbeid',
  definition: '',
  unit: '%',
  decimals: 1,
  better: 'up',
  role: null,
  breaks: [{ year: 2010, why: 'ny definisjon' }],
  focusArea: null,
  sources: [],
  origin: '',
  order: 'a0',
};

function told(zone: string, year: number, value: number | null): [string, Observation] {
  const one: Observation = {
    indicatorId: id,
    zoneId: zone as ZoneId,
    year,
    value,
    upTo: null,
    status: value === null ? 'suppressed' : 'measured',
    note: '',
    sources: [],
    origin: '',
  };
  return [observationKey(id, zone, year), one];
}

const inForce = {
  indicators: [indicator],
  observations: new Map([
    told('husby', 2008, 52.1),
    told('husby', 2009, 54.3),
    told('husby', 2011, 60.4),
    told('tensta', 2008, 47.5),
    told('tensta', 2009, null),
    told('tensta', 2011, 49.9),
    told('city', 2011, 80),
    told('city', 2012, 81),
  ]),
};

describe('an indicator on the map', () => {
  it('has the same classes in every year', () => {
    const classes = [2008, 2009, 2011].map(
      (year) => mappedIndicator(inForce, zones, id, year)?.classes,
    );
    expect(classes[1]).toBe(classes[0]);
    expect(classes[2]).toBe(classes[0]);
  });

  it('is classed by zones alone: the city has no part in it', () => {
    const shown = mappedIndicator(inForce, zones, id, 2011);
    expect(shown && classBounds(shown.classes, shown.classes.limits.length)[1]).toBe(60.4);
    expect(shown?.years).toEqual([2008, 2009, 2011]);
  });

  it('shows the year asked for, else the latest before it, else the first', () => {
    const years = [2009, 2010, 2020, 1990].map(
      (year) => mappedIndicator(inForce, zones, id, year)?.year,
    );
    expect(years).toEqual([2009, 2009, 2011, 2008]);
  });

  it('tells what is withheld as such, and says nothing of what is not told', () => {
    const shown = mappedIndicator(inForce, zones, id, 2009);
    expect(shown?.told.get('tensta' as ZoneId)?.status).toBe('suppressed');
    expect(shown?.told.has('city' as ZoneId)).toBe(false);
  });

  it('steps from year to year, and says when a break lies between', () => {
    const at = (year: number) => {
      const shown = mappedIndicator(inForce, zones, id, year);
      if (!shown) throw new Error('no indicator');
      return shown;
    };
    expect(yearBeside(at(2008), 1)).toEqual({ year: 2009, crossed: null });
    expect(yearBeside(at(2009), 1)?.crossed?.year).toBe(2010);
    expect(yearBeside(at(2011), -1)?.crossed?.year).toBe(2010);
    expect(yearBeside(at(2011), 1)).toBeNull();
  });

  it('is nothing where there is no such indicator, and has no year where there are no values', () => {
    expect(mappedIndicator(inForce, zones, 'other' as IndicatorId, 2009)).toBeNull();
    const empty = mappedIndicator({ ...inForce, observations: new Map() }, zones, id, 2009);
    expect(empty?.year).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { IndicatorId, SourceId, ZoneId } from '../domain/ids.ts';
import { observationKey, type Indicator, type Observation } from '../domain/indicator.ts';
import { writeIndicator } from './write-indicator.ts';

const id = 'employed' as IndicatorId;

const indicator: Indicator = {
  id,
  title: { nb: 'I arbeid', nn: 'I arbeid', sv: 'I arbete', en: 'In work' },
  definition: '',
  unit: '%',
  decimals: 1,
  better: 'up',
  role: null,
  breaks: [{ year: 2008, why: 'ny definisjon' }],
  focusArea: null,
  sources: [],
  origin: 'tabell 4',
  order: 'a0',
};

function told(year: number, value: number | null, more: Partial<Observation> = {}): Observation {
  return {
    indicatorId: id,
    zoneId: 'husby' as ZoneId,
    year,
    value,
    upTo: null,
    status: value === null ? 'suppressed' : 'measured',
    note: '',
    sources: ['usk' as SourceId],
    origin: '',
    ...more,
  };
}

describe('an indicator as CSV', () => {
  it('has a row for each value, and leaves empty what is not told', () => {
    const observations = [told(2008, null), told(2007, 52.1, { note: '=1+1' })];
    const text = writeIndicator({
      indicator,
      observations: new Map(
        observations.map((one) => [observationKey(one.indicatorId, one.zoneId, one.year), one]),
      ),
      areas: [{ id: 'husby' as ZoneId, name: 'Husby', sort: 'zone' }],
      say: (words) => (typeof words === 'string' ? words : words.nb),
      sourceTitle: () => 'USK, "områdesfakta"',
    });
    const rest = `2008,,"USK, ""områdesfakta""",tabell 4`;
    expect(text.split('\r\n')).toEqual([
      'indicator,unit,sort,zoneId,zone,year,value,upTo,status,breakAt,note,sources,origin',
      `I arbeid,%,zone,husby,Husby,2007,52.1,,measured,${rest.replace(',,', ",'=1+1,")}`,
      `I arbeid,%,zone,husby,Husby,2008,,,suppressed,${rest}`,
      '',
    ]);
  });
});

import { blankRegister } from './blank-register.ts';
import { describe, expect, it } from 'vitest';
import type { MeasureId } from './ids.ts';
import type { Measure } from './measure.ts';
import { measureSize } from './measure-size.ts';
import { measuresTotal } from './measures-total.ts';

const blank: Measure = {
  id: 'm' as MeasureId,
  kind: 'housing',
  ownKind: null,
  title: '',
  note: '',
  geometry: null,
  zones: [],
  status: 'idea',
  focusArea: null,
  period: { from: null, to: null },
  responsible: '',
  ...blankRegister,
  homes: null,
  budget: [],
  sources: [],
};
const path: GeoJSON.LineString = {
  type: 'LineString',
  coordinates: [
    [10.4, 63.42],
    [10.41, 63.42],
  ],
};

describe('the total of several measures', () => {
  it('sums what each says of itself', () => {
    const homes = { owned: 10, cooperative: 0, rented: 5, municipal: 0 };
    const line = { financier: '', year: null, amount: 100 };
    const total = measuresTotal([
      { ...blank, homes, budget: [line] },
      { ...blank, homes, budget: [line, line] },
      { ...blank, geometry: path },
      { ...blank, geometry: path },
    ]);
    expect(total).toMatchObject({ count: 4, areaSquareMeters: null, homes: 30, cost: 300 });
    expect(total.lengthMeters).toBeCloseTo(2 * (measureSize(path).lengthMeters ?? 0), 6);
  });

  it('does not take what nobody said for nothing', () => {
    expect(measuresTotal([blank, blank])).toEqual({
      count: 2,
      lengthMeters: null,
      areaSquareMeters: null,
      homes: null,
      cost: null,
    });
  });
});

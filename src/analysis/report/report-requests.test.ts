import { describe, expect, it } from 'vitest';
import { blankRegister } from '../../domain/blank-register.ts';
import { defaultQuestion } from '../../domain/coverage-presets.ts';
import type { MeasureId } from '../../domain/ids.ts';
import type { Measure } from '../../domain/measure.ts';
import { reportRequests } from './report-requests.ts';

function measure(id: string, rest: Partial<Measure>): Measure {
  return {
    id: id as MeasureId,
    kind: 'meeting-place',
    ownKind: null,
    title: id,
    note: '',
    geometry: { type: 'Point', coordinates: [10.4, 63.4] },
    zones: [],
    status: 'done',
    focusArea: null,
    period: { from: null, to: null },
    responsible: '',
    ...blankRegister,
    homes: null,
    budget: [],
    sources: [],
    ...rest,
  };
}

const dated = (id: string, on: string, rest: Partial<Measure> = {}) =>
  measure(id, { statusDates: [{ status: 'done', on }], ...rest });

describe('what a report asks of the coverage engine', () => {
  const register = [
    dated('old', '2023'),
    dated('new', '2025-03'),
    dated('later', '2026-01'),
    dated('way', '2025', {
      kind: 'footbridge',
      geometry: {
        type: 'LineString',
        coordinates: [
          [10.4, 63.4],
          [10.401, 63.4],
        ],
      },
    }),
    measure('undated', {}),
  ];
  const [request] = reportRequests(register, [defaultQuestion], 2025, 7);

  it('sets what stood when the year before was over against what stands when the year is', () => {
    expect(request.a.measures.map(({ measureId }) => measureId)).toEqual(['old']);
    expect(request.b.measures.map(({ measureId }) => measureId)).toEqual(['old', 'new', 'way']);
  });

  it('names what came during the year and counts under the question', () => {
    expect(request.newMeasures).toEqual(['new']);
    expect(request.planVersion).toBe(7);
  });

  it('counts what stood in the year though it was given up later', () => {
    const given = measure('given-up', {
      status: 'dropped',
      statusDates: [
        { status: 'done', on: '2020' },
        { status: 'dropped', on: '2026' },
      ],
    });
    const [asked] = reportRequests([given], [defaultQuestion], 2025, 0);
    expect(asked.b.measures[0].targets).toHaveLength(1);
  });
});

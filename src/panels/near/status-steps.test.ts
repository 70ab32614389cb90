import { describe, expect, it } from 'vitest';
import { statusSteps } from './status-steps.ts';

describe('the way of a measure', () => {
  it('has passed what lies behind it, with dates where they are known', () => {
    const steps = statusSteps({
      status: 'under-way',
      statusDates: [
        { status: 'adopted', on: '2018' },
        { status: 'under-way', on: '2021-04' },
      ],
    });
    expect(steps.map(({ standing }) => standing)).toEqual([
      'passed',
      'passed',
      'passed',
      'now',
      'ahead',
    ]);
    expect(steps.map(({ on }) => on)).toEqual([null, null, '2018', '2021-04', null]);
  });

  it('leads nowhere once it is stopped', () => {
    const steps = statusSteps({
      status: 'dropped',
      statusDates: [
        { status: 'adopted', on: '2018' },
        { status: 'dropped', on: '2024' },
      ],
    });
    expect(steps).toEqual([{ status: 'adopted', standing: 'passed', on: '2018' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { areInOrder, dateStatus } from './date-status.ts';
import type { MeasureStatus, StatusDate } from './measure.ts';

const today = '2026-09-10';

function on(date: string, status: MeasureStatus): StatusDate {
  return { status, on: date };
}

describe('the date of a new status', () => {
  it('comes after what was before', () => {
    const dates = [on('2022', 'proposed'), on('2024-05', 'adopted')];
    expect(dateStatus(dates, 'under-way', today)).toEqual([...dates, on(today, 'under-way')]);
    expect(dateStatus([], 'done', today)).toEqual([on(today, 'done')]);
  });

  it('takes the place of what was said earlier that day', () => {
    const dates = [on('2022', 'proposed'), on(today, 'done')];
    expect(dateStatus(dates, 'adopted', today)).toEqual([dates[0], on(today, 'adopted')]);
    expect(dateStatus(dates, 'proposed', today)).toEqual([dates[0]]);
  });

  it('comes before what is foreseen, and in place of it where that has come', () => {
    const dates = [on('2027', 'under-way'), on('2028', 'done')];
    expect(dateStatus(dates, 'adopted', today)).toEqual([on(today, 'adopted'), ...dates]);
    expect(dateStatus(dates, 'under-way', today)).toEqual([on(today, 'under-way'), dates[1]]);
  });
});

describe('dates of statuses', () => {
  it('are in order where none is before the one above it', () => {
    expect(areInOrder([])).toBe(true);
    expect(areInOrder([on('2022', 'idea'), on('2022-05-01', 'done')])).toBe(true);
    expect(areInOrder([on('2024-05', 'idea'), on('2024-04-30', 'done')])).toBe(false);
    expect(areInOrder([on('2024-05', 'idea'), on('2024', 'done')])).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { nextDue } from './next-due.ts';
import type { ReportingDue, ReportingRule } from './reporting-rule.ts';

function rule(id: string, due: ReportingDue): ReportingRule {
  return { id, what: id, to: '', by: '', due, sources: [] };
}

const everyYear = (month: number, day: number, from: number | null, to: number | null) =>
  ({ every: 'year', month, day, from, to }) as const;

// The agreement of 2008–2010: a report by 1 October, plans revised by 31 December.
const report = rule('report', everyYear(10, 1, 2008, 2010));
const revision = rule('revision', everyYear(12, 31, 2008, 2010));
const onChange = rule('on change', { every: 'open', when: 'when an agreement changes' });
const stocktaking = rule('stocktaking', { every: 'once', on: '2010' });

const told = (rules: readonly ReportingRule[], today: string, lastYear: number | null = null) =>
  nextDue(rules, today, lastYear).map(({ rule: { id }, state, on, daysLeft }) => [
    id,
    state,
    on,
    daysLeft,
  ]);

describe('what is due next', () => {
  it('is the report before 1 October, and the revision after it', () => {
    const all = [revision, onChange, report];
    expect(told(all, '2009-09-22')).toEqual([
      ['report', 'due', '2009-10-01', 9],
      ['revision', 'due', '2009-12-31', 100],
      ['on change', 'open', null, null],
    ]);
    expect(told(all, '2009-10-02').map(([id]) => id)).toEqual(['revision', 'report', 'on change']);
  });

  it('is due on its day and the next year the day after', () => {
    expect(told([report], '2009-10-01')).toEqual([['report', 'due', '2009-10-01', 0]]);
    expect(told([report], '2009-10-02')).toEqual([['report', 'due', '2010-10-01', 364]]);
  });

  it('begins with its first year and ends with its last', () => {
    expect(told([report], '2007-03-01')).toEqual([['report', 'due', '2008-10-01', 580]]);
    expect(told([report], '2010-10-02')).toEqual([['report', 'ended', '2010-10-01', null]]);
  });

  it('ends with the programme where the rule has no end of its own', () => {
    const forEver = rule('report', everyYear(10, 1, null, null));
    expect(told([forEver], '2026-11-22')).toEqual([['report', 'due', '2027-10-01', 313]]);
    expect(told([forEver], '2026-11-22', 2026)).toEqual([['report', 'ended', '2026-10-01', null]]);
    expect(told([report], '2009-01-01', 2008)[0][1]).toBe('due');
  });

  it.each([
    ['2010', '2010-12-31', 'due', 0],
    ['2010', '2011-01-01', 'passed', null],
    ['2023-05', '2023-05-31', 'due', 0],
    ['2023-05', '2023-06-01', 'passed', null],
    ['2024-02', '2024-02-28', 'due', 1],
    ['2009-10-01', '2009-10-02', 'passed', null],
  ])('holds what is due once in %s to its last day: %s is %s', (on, today, state, daysLeft) => {
    expect(told([rule('once', { every: 'once', on })], today)).toEqual([
      ['once', state, on, daysLeft],
    ]);
  });

  it('puts what is over last, the latest first', () => {
    const older = rule('older', { every: 'once', on: '2008-12' });
    expect(told([older, report, stocktaking, onChange], '2011-01-01').map(([id]) => id)).toEqual([
      'on change',
      'stocktaking',
      'older',
      'report',
    ]);
  });

  it('takes the last day of February for the 29th', () => {
    const leap = rule('leap', everyYear(2, 29, null, null));
    expect(told([leap], '2023-01-01')).toEqual([['leap', 'due', '2023-02-28', 58]]);
    expect(told([leap], '2024-01-01')).toEqual([['leap', 'due', '2024-02-29', 59]]);
  });

  it('is nothing where there are no rules', () => {
    expect(nextDue([], '2024-01-01', 2026)).toEqual([]);
  });
});

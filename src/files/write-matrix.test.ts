import { describe, expect, it } from 'vitest';
import type { FocusAreaId, MeasureId, ZoneId } from '../domain/ids.ts';
import type { ProgrammeMatrix } from '../domain/programme-matrix.ts';
import { writeMatrix } from './write-matrix.ts';

const paid = { measures: ['a', 'b'] as MeasureId[], done: 1, moneyHundredths: 150_050, silent: 1 };
const silent = { measures: ['c'] as MeasureId[], done: 0, moneyHundredths: null, silent: 1 };
const matrix: ProgrammeMatrix = {
  columns: ['housing' as FocusAreaId, 'none'],
  rows: [
    {
      place: { kind: 'zone', zoneId: 'tempe' as ZoneId },
      residents: 1000,
      cells: [paid, silent],
      total: { ...paid, measures: ['a', 'b', 'c'] as MeasureId[], silent: 2 },
    },
  ],
  dropped: [],
  unknown: [],
};

describe('a matrix as CSV', () => {
  it('has a row for each cell and total, and leaves empty what is not said', () => {
    const text = writeMatrix({
      matrix,
      columnName: (id) => (id === 'none' ? 'None' : 'Housing, homes'),
      placeName: () => 'Tempe',
      totalName: 'In all',
      currency: 'NOK',
      about: [{ label: 'Made', value: 'today' }],
    });
    const [head, ...lines] = text.slice(1).trimEnd().split('\r\n');
    expect(text.startsWith('\uFEFFplace,')).toBe(true);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe(
      'zone,tempe,Tempe,1000,housing,"Housing, homes",2,1,0.5,1500.5,NOK,1.5005,1,a b',
    );
    expect(lines[1]).toBe('zone,tempe,Tempe,1000,none,None,1,0,0,,,,1,c');
    expect(lines[2]).toContain(',,In all,3,1,0.333333,1500.5,NOK,1.5005,2,a b c');
    expect(lines[3]).toMatch(/^# Made: today,+$/);
    expect(head.split(',')).toHaveLength(lines[1].split(',').length);
  });
});

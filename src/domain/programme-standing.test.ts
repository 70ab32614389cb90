import { describe, expect, it } from 'vitest';
import { programmeStanding } from './programme-standing.ts';

const agreement = { from: 2008, to: 2010, mayBeExtended: false, extendedTo: null, note: '' };

describe('a programme in a year', () => {
  it('is under way in its first and its last year, and ended after that', () => {
    const years = [2007, 2008, 2010, 2011];
    expect(years.map((year) => programmeStanding(agreement, year))).toEqual([
      'to-come',
      'under-way',
      'under-way',
      'ended',
    ]);
  });

  it('may have been extended where that is allowed and nobody says to when', () => {
    const open = { ...agreement, mayBeExtended: true };
    expect(programmeStanding(open, 2011)).toBe('extendable');
    expect(programmeStanding({ ...open, extendedTo: 2013 }, 2012)).toBe('under-way');
    expect(programmeStanding({ ...open, extendedTo: 2013 }, 2014)).toBe('ended');
  });

  it('is not taken to go on where no end is stated, nor for anything without a year', () => {
    expect(programmeStanding({ ...agreement, to: null }, 2020)).toBe('open');
    expect(programmeStanding({ ...agreement, from: null, to: null }, 2020)).toBe('unknown');
  });
});

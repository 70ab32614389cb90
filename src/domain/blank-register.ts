import type { Measure } from './measure.ts';

/** What the register says of a measure that nothing has been said of yet. */
export const blankRegister: Pick<
  Measure,
  'statusDates' | 'goals' | 'group' | 'partners' | 'origin' | 'links'
> = { statusDates: [], goals: [], group: null, partners: '', origin: '', links: [] };

import { beforeAll, expect, it } from 'vitest';
import { dataDate } from './data-date.ts';
import { loadLanguage, translator } from './translate.ts';

beforeAll(() => loadLanguage('nb'));

it.each([
  ['2015-01-01', '1. januar 2015'],
  ['2012/2017', '2012–2017'],
  ['../2019', 'senest 2019'],
  ['2020-05/..', 'fra mai 2020'],
  [null, 'uten dato'],
])('writes %s as %s', (date, written) => {
  expect(dataDate(date, translator('nb'), 'nb')).toBe(written);
});

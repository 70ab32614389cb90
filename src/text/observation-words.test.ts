import { beforeAll, describe, expect, it } from 'vitest';
import { changeWords, observationWords, valueWords } from './observation-words.ts';
import { loadLanguage, translator } from './translate.ts';

const share = { decimals: 1, unit: '%' };
const homes = {
  decimals: 0,
  unit: { nb: 'boliger', nn: 'bustader', sv: 'bostäder', en: 'dwellings' },
};
const told = (value: number | null, more: object = {}) =>
  ({ value, upTo: null, status: 'measured', ...more }) as const;

beforeAll(async () => {
  for (const language of ['nn', 'sv', 'en', 'nb'] as const) await loadLanguage(language);
});

/** Spaces that do not break are written as others here. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ');

describe('a value', () => {
  it('is written as its reader writes numbers, with the unit in their language', () => {
    expect(plain(valueWords(14.25, share, 'nb'))).toBe('14,3 %');
    expect(plain(valueWords(14.25, share, 'en'))).toBe('14.3%');
    expect(plain(valueWords(1_204, homes, 'sv'))).toBe('1 204 bostäder');
    expect(plain(valueWords(1_204, homes, 'nn'))).toBe('1 204 bustader');
  });

  it('is a range where the source gives one', () => {
    const words = observationWords(told(600, { upTo: 700 }), homes, translator('nb'), 'nb');
    expect(plain(words)).toBe('600 til 700 boliger');
  });

  it('says when it is an estimate or an example', () => {
    const estimate = told(58, { status: 'estimated' });
    expect(plain(observationWords(estimate, share, translator('nb'), 'nb'))).toBe(
      '58,0 % (anslag)',
    );
    const example = told(58, { status: 'illustrative' });
    expect(plain(observationWords(example, share, translator('nn'), 'nn'))).toBe(
      '58,0 % (døme utan kjelde)',
    );
  });

  it('that is withheld, missing or not told is said so and never a nought', () => {
    const words = [told(null, { status: 'suppressed' }), told(null, { status: 'missing' }), null];
    expect(words.map((one) => observationWords(one, share, translator('en'), 'en'))).toEqual([
      'withheld by the source',
      'no value',
      'not told',
    ]);
    expect(plain(observationWords(told(0), share, translator('en'), 'en'))).toBe('0.0%');
  });
});

describe('a change', () => {
  it('of shares is in percentage points, of counts in their unit, with its sign', () => {
    expect(plain(changeWords(1.44, share, translator('nb'), 'nb'))).toBe('+1,4 prosentpoeng');
    expect(plain(changeWords(-12, homes, translator('en'), 'en'))).toBe('−12 dwellings');
  });
});

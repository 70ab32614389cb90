import type { ContributionKind } from './contribution.ts';

const kinds: Readonly<Record<ContributionKind, readonly string[]>> = {
  idea: ['idea', 'idé', 'ide', 'forslag', 'framlegg', 'förslag', 'ønske', 'önskemål', 'wish'],
  challenge: [
    'challenge',
    'problem',
    'utfordring',
    'utmaning',
    'dårlig',
    'dårleg',
    'dåligt',
    'bad',
    'minus',
  ],
  praise: ['praise', 'ros', 'beröm', 'skryt', 'bra', 'good', 'fint', 'pluss', 'plus'],
};

const signs: Readonly<Record<string, ContributionKind>> = {
  '+': 'praise',
  '-': 'challenge',
  '–': 'challenge',
  '−': 'challenge',
  '!': 'idea',
};

const dots = [
  'dots?',
  'votes?',
  'prikke?r?',
  'prikkar',
  'prick(?:ar)?',
  'punkt(?:er)?',
  'stemmer?',
  'røyster?',
  'röst(?:er)?',
  'klistremerker?',
] as const;

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  en: 1,
  ein: 1,
  ei: 1,
  én: 1,
  ett: 1,
  two: 2,
  to: 2,
  två: 2,
  three: 3,
  tre: 3,
  four: 4,
  fire: 4,
  fyra: 4,
  five: 5,
  fem: 5,
  six: 6,
  seks: 6,
  sex: 6,
  seven: 7,
  sju: 7,
  syv: 7,
  eight: 8,
  åtte: 8,
  åtta: 8,
  nine: 9,
  ni: 9,
  nio: 9,
  ten: 10,
  ti: 10,
  tio: 10,
  eleven: 11,
  elleve: 11,
  elva: 11,
  twelve: 12,
  tolv: 12,
};

/**
 * What lines from a sheet are understood by, in the four languages and in small letters: words of
 * `kinds`; `signs` before the words, plus for what is good, minus for what is hard, ! for an idea;
 * what `dots` are called, as patterns; `numbers` in words, one to twelve.
 */
export const sheetLineWords = { kinds, signs, dots, numbers } as const;

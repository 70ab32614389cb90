import type { ObservationStatus } from '../indicator.ts';

/**
 * What a sign beside or in place of a number is taken as. `zero`: nought, known to be it; `plain`: a
 * measured number about which the sign says something else; `skip`: the row is left out.
 */
export type SignMeaning = 'suppressed' | 'missing' | 'zero' | 'estimated' | 'plain' | 'skip';

export const signMeanings: readonly SignMeaning[] = [
  'suppressed',
  'missing',
  'zero',
  'estimated',
  'plain',
  'skip',
];

/** A statistical office whose signs are known. */
export type StatOffice = 'ssb' | 'scb' | 'eurostat';

type Meanings = Readonly<Record<string, SignMeaning>>;

/**
 * Statistics Norway, standard signs of its tables and of PxWebApi (ssb.no, «Standardtegn i tabeller»;
 * the note of every response of data.ssb.no): `.` not possible to give, the category was not in use;
 * `..` data missing or too uncertain to be published; `...` not yet available; `:` not shown for
 * confidentiality; `-` nought; `*` preliminary; `r` revised.
 */
const ssb: Meanings = {
  '.': 'missing',
  '..': 'missing',
  '...': 'missing',
  ':': 'suppressed',
  '-': 'zero',
  '*': 'plain',
  r: 'plain',
};

/**
 * Statistics Sweden, signs of its tables (scb.se, «Teckenförklaring»): `–` nothing to report, nought;
 * `.` cannot occur; `..` not available or too uncertain to be given; `...` not yet available;
 * `*` preliminary; `r` revised. It has no sign of its own for what is kept confidential.
 */
const scb: Meanings = {
  '.': 'missing',
  '..': 'missing',
  '...': 'missing',
  '–': 'zero',
  '-': 'zero',
  '*': 'plain',
  r: 'plain',
};

/**
 * Eurostat, flags of its database as of 27 January 2025 (ec.europa.eu/eurostat/data/database,
 * "Available flags"): `:` not available; `b` break in time series; `d` definition differs;
 * `e` estimated; `f` forecast; `i` imputed (formerly `s`); `m` cannot exist (formerly `z`);
 * `n` not significant; `p` provisional; `u` low reliability; `C` confidential (formerly `c`);
 * `N` not for publication; `P` under other secrecy.
 */
const eurostat: Meanings = {
  ':': 'missing',
  b: 'plain',
  d: 'plain',
  e: 'estimated',
  f: 'estimated',
  i: 'estimated',
  s: 'estimated',
  m: 'missing',
  z: 'missing',
  n: 'missing',
  p: 'plain',
  r: 'plain',
  u: 'plain',
  c: 'suppressed',
  C: 'suppressed',
  N: 'suppressed',
  P: 'suppressed',
};

/** Where nobody says whose signs they are: what the offices agree on, and what is often written. */
const common: Meanings = {
  ...eurostat,
  ...scb,
  ...ssb,
  '': 'missing',
  '−': 'zero',
  '—': 'zero',
  x: 'suppressed',
  X: 'suppressed',
  'n/a': 'missing',
  'N/A': 'missing',
  NA: 'missing',
  na: 'missing',
};

const byOffice: Readonly<Record<StatOffice, Meanings>> = { ssb, scb, eurostat };

/**
 * What a sign means to the office the file is from, else to most; a flag of several letters
 * (`be`) means the strongest of them. `hasNumber`: it stands beside a number, which a sign that
 * says there is none contradicts, so that the sign is believed. Unknown signs are left out.
 */
export function meaningOfSign(
  sign: string,
  office: StatOffice | null,
  hasNumber: boolean,
): SignMeaning {
  const whole = lookUp(sign, office);
  if (whole) return whole;
  const letters = Array.from(sign.replaceAll(/[\s()]/g, ''), (letter) => lookUp(letter, office));
  if (letters.length === 0 || letters.includes(undefined)) return hasNumber ? 'plain' : 'skip';
  return (
    (['suppressed', 'missing', 'estimated'] as const).find((one) => letters.includes(one)) ??
    (hasNumber ? 'plain' : 'skip')
  );
}

function lookUp(sign: string, office: StatOffice | null): SignMeaning | undefined {
  const known = office === null ? common : byOffice[office];
  if (Object.hasOwn(known, sign)) return known[sign];
  return Object.hasOwn(common, sign) ? common[sign] : undefined;
}

/** The status of a value under a sign; null where the sign makes it no value of the table. */
export function statusOfSign(meaning: SignMeaning): ObservationStatus | null {
  switch (meaning) {
    case 'suppressed':
    case 'missing':
    case 'estimated':
      return meaning;
    case 'zero':
    case 'plain':
      return 'measured';
    case 'skip':
      return null;
  }
}

/** Whose table it is, by the words that the file says about itself; null: they do not tell. */
export function officeOf(words: string): StatOffice | null {
  if (/\bssb\b|statistisk sentralbyr|statistics norway/i.test(words)) return 'ssb';
  if (/\bscb\b|statistiska centralbyr|statistikmyndigheten|statistics sweden/i.test(words)) {
    return 'scb';
  }
  return /\b(eurostat|estat)\b/i.test(words) ? 'eurostat' : null;
}

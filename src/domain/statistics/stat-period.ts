/** A period that a value is told for. */
export interface StatPeriod {
  /** The year it lies in; of several years (2010–2014) the last. */
  readonly year: number;
  /** First year, where it has several; else the same. */
  readonly from: number;
  /** Which part of the year, as written (`K1`, `M01`, `W05`); empty: all of it. */
  readonly part: string;
}

const year = '(1[5-9]\\d\\d|20\\d\\d|21\\d\\d)';
const forms: readonly RegExp[] = [
  new RegExp(`^${year}$`),
  new RegExp(`^${year}\\s*[-–/]\\s*${year}$`),
];
/** Quarters (K in Norwegian and Swedish), months, weeks, halves and terms, and dates. */
const part = new RegExp(`^${year}\\s*[-.]?\\s*([KQMUWVHST]\\s?\\d{1,2}|\\d\\d(?:-\\d\\d)?)$`, 'i');
const partFirst = new RegExp(`^(\\d\\.?\\s*(?:kvartal|kv\\.?|quarter)|[KQ]\\d)\\s*${year}$`, 'i');

/** The period that a text names; null where it names none. */
export function statPeriod(text: string): StatPeriod | null {
  const plain = text.trim();
  const whole = forms[0].exec(plain);
  if (whole) return { year: Number(whole[1]), from: Number(whole[1]), part: '' };
  const span = forms[1].exec(plain);
  if (span) {
    const [from, to] = [Number(span[1]), Number(span[2])];
    return to > from ? { year: to, from, part: '' } : null;
  }
  const season = new RegExp(`^${year}\\s*[/-]\\s*(\\d\\d)$`).exec(plain);
  // Two figures above twelve are no month: 2015-16 is a school year, 2012-13 a winter.
  if (season && Number(season[2]) > 12 && (Number(season[1]) + 1) % 100 === Number(season[2])) {
    return { year: Number(season[1]) + 1, from: Number(season[1]), part: '' };
  }
  const inYear = part.exec(plain);
  if (inYear) return { year: Number(inYear[1]), from: Number(inYear[1]), part: inYear[2] };
  const before = partFirst.exec(plain);
  if (before) return { year: Number(before[2]), from: Number(before[2]), part: before[1] };
  return null;
}

/**
 * A period at the end or the start of a text, and the words around it: `Folkemengde 2012` is the
 * year 2012 of Folkemengde. Null where there is none.
 */
export function periodWithin(text: string): { period: string; words: string } | null {
  const plain = text.trim();
  if (statPeriod(plain)) return { period: plain, words: '' };
  const pieces = plain.split(/\s+/);
  const [first = ''] = pieces;
  const last = pieces.at(-1) ?? '';
  if (statPeriod(last)) return { period: last, words: pieces.slice(0, -1).join(' ') };
  if (statPeriod(first)) return { period: first, words: pieces.slice(1).join(' ') };
  return null;
}

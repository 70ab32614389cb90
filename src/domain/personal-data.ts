/** What in a text may tell who somebody is. */
export type PersonalData = 'e-mail' | 'phone' | 'number';

const gap = '[ .\\u00a0-]?';

const patterns: readonly (readonly [PersonalData, RegExp])[] = [
  ['e-mail', /[^\s@]{1,64}@[^\s@.]{1,63}\.[^\s@]{2}/u],
  // 11 digits as a national identity number of Norway is written, 10 or 12 as one of Sweden.
  ['number', new RegExp(`(?<!\\d)(?:\\d{6}${gap}\\d{5}|(?:\\d{2})?\\d{6}[-+]\\d{4})(?!\\d)`, 'u')],
  // Eight digits of Norway in any grouping; abroad with the country's code, Sweden's also from 0.
  [
    'phone',
    new RegExp(
      `(?<!\\d)(?:[2-9](?:${gap}\\d){7}|(?:\\+|00)\\d{1,3}(?:${gap}\\d){6,12}|0\\d{1,3}[ -]?\\d{2,3}(?:${gap}\\d){4,5})(?!\\d)`,
      'u',
    ),
  ],
];

/**
 * What in a text looks as if it told who somebody is: an address of e-mail, a telephone number, a
 * national identity number. A hint to read again, not a proof: it may well be none, and a name is
 * not found at all.
 */
export function personalDataIn(text: string): readonly PersonalData[] {
  return patterns.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);
}

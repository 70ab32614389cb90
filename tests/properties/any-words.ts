import fc from 'fast-check';

/** Words as planners write them, and words that have broken programs. */
export const anyText = fc.oneof(
  fc.constantFrom('Lademoen', 'Grønn åre på Øya', 'Älvpromenad 🌉👩‍🌾', '', '__proto__', '"\\\n\t'),
  fc.constantFrom('constructor', '<img src=x onerror=alert(1)>', '\u2028\u0000', '{"a":[', '-0'),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

/** An id without a slash. */
export const anyId = fc.oneof(
  fc.uuid(),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(isPlainId),
);

function isPlainId(id: string): boolean {
  return !(id in Object.prototype) && !/[\p{Cc}/]/u.test(id);
}

/** A day, a month or a year. */
export const anyDate = fc.constantFrom('2022', '2023-05', '2022-12-13', '2024-02-29');

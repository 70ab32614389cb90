/** Why a value does not fit a field, as a word for the reader of a report; null when it fits. */
export type FieldRule = (value: unknown) => string | null;

/** Longest texts in UTF-16 units. They stop a mistaken paste, not a planner. */
export const longestId = 200;
export const longestTitle = 500;
export const longestNote = 20_000;
export const longestList = 1_000;

/**
 * Half a surrogate pair: storage and files are UTF-8, which cannot hold it, so that the text kept
 * would not be the text typed.
 */
const halfCharacter = /\p{Surrogate}/u;
const halfCharacters = /\p{Surrogate}/gu;
const control = /[\p{Cc}]/u;

/** Text of at most `longest` units that can be written as UTF-8. */
export function textRule(longest: number): FieldRule {
  return (value) => {
    if (typeof value !== 'string') return 'not-text';
    if (value.length > longest) return 'text-too-long';
    return halfCharacter.test(value) ? 'text-broken' : null;
  };
}

/**
 * An id: 1–200 characters, none of them a control character, and not a name that every object
 * has (`constructor`, `__proto__`), because records are looked up by id in plain objects.
 */
export const idRule: FieldRule = (value) => {
  if (typeof value !== 'string' || value === '') return 'no-id';
  if (value.length > longestId || halfCharacter.test(value) || control.test(value)) return 'bad-id';
  return value in Object.prototype ? 'bad-id' : null;
};

/** A list of ids, none of them twice. */
export const idListRule: FieldRule = (value) => {
  if (!Array.isArray(value)) return 'not-a-list';
  if (value.length > longestList) return 'list-too-long';
  const items: readonly unknown[] = value;
  if (new Set(items).size !== items.length) return 'id-twice';
  return items.map(idRule).find((trouble) => trouble !== null) ?? null;
};

/** The nearest text that `textRule` accepts. */
export function fittingText(text: string, longest: number): string {
  // Cut first: the cut itself may leave half a character at the end.
  return text.slice(0, longest).replaceAll(halfCharacters, '\uFFFD');
}

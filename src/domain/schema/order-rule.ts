import { generateKeyBetween } from 'fractional-indexing';
import { longestTitle, type FieldRule } from './text-rules.ts';

/** A rank among siblings: a fractional-index string between which another always fits. */
export const orderRule: FieldRule = (value) => {
  if (typeof value !== 'string' || value.length > longestTitle) return 'bad-order';
  try {
    // The library says what a valid key is by refusing to go on from an invalid one.
    generateKeyBetween(value, null);
    generateKeyBetween(null, value);
    return null;
  } catch {
    return 'bad-order';
  }
};

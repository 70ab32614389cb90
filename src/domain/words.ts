import type { LocalText } from './local-text.ts';

/** What a person wrote, in one language, or what a workspace brings in all four. */
export type Words = string | LocalText;

/** Nothing is said, in whatever language. */
export function isWordless(words: Words): boolean {
  return typeof words === 'string'
    ? words.trim() === ''
    : Object.values(words).every((text) => text.trim() === '');
}

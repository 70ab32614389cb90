import { longestContribution } from './contribution.ts';
import { fittingText } from './schema/text-rules.ts';

// Marks that turn the direction of what follows (UAX #9): they can make a text read as another.
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const lineBreak = /\r\n?|[\u0085\u2028\u2029]/gu;
const control = /[^\P{Cc}\n]/gu;

/**
 * What somebody wrote as text and nothing else: composed (NFC), one kind of line break, at most one
 * empty line, no control characters, no marks that turn the direction of writing, no blanks around
 * it, and no longer than a contribution may be.
 */
export function plainText(text: string, longest: number = longestContribution): string {
  const plain = text
    .replaceAll(lineBreak, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(control, '')
    .replaceAll(turning, '')
    .normalize('NFC')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
  return fittingText(plain, longest);
}

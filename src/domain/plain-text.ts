import { longestContribution } from './contribution.ts';
import { fittingText } from './schema/text-rules.ts';

// Marks that turn the direction of what follows (UAX #9): they can make a text read as another.
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const lineBreak = /\r\n?|[\u0085\u2028\u2029]/gu;
const control = /[^\P{Cc}\n]/gu;
// Blanks without width and tags (Unicode 23.2, 23.9): they carry what nobody sees. The joiners that
// letters and signs need are kept.
const unseen =
  /[\u00AD\u180E\u200B\u2060-\u2065\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
// More marks on one letter than any language has are drawn over the lines around it.
const manyMarks = /(\p{M}{4})\p{M}+/gu;

/**
 * What somebody wrote as text and nothing else: composed (NFC), one kind of line break, at most one
 * empty line, no control characters, nothing that cannot be seen or turns the direction of writing, at
 * most four marks on a letter, no blanks around it, and no longer than a contribution may be.
 * Doing it twice changes nothing.
 */
export function plainText(text: string, longest: number = longestContribution): string {
  const plain = text
    .replaceAll(lineBreak, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(control, '')
    .replaceAll(turning, '')
    .replaceAll(unseen, '')
    .normalize('NFC')
    .replaceAll(manyMarks, '$1')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
  return fittingText(plain, longest).trimEnd();
}

/** Letters that one font writes; `family` null: none has them. */
export interface TextRun {
  readonly letters: string;
  readonly family: number | null;
}

const anySpace = /[\s\u00A0\u2007\u202F]/gu;
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/**
 * Words in runs of one font each. Kinds of space are written as a space, and what has no width is
 * left out where it stands alone; letters that belong together (an emoji) stay together.
 */
export function textRuns(
  words: string,
  familyOf: (letter: string) => number | null,
): readonly TextRun[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const runs: { letters: string; family: number | null }[] = [];
  for (const { segment } of segmenter.segment(words.normalize('NFC'))) {
    const letter = segment.replaceAll(anySpace, ' ');
    if (letter.replaceAll(unseen, '') === '') continue;
    const family = familyOf(letter);
    const last = runs.at(-1);
    if (last?.family === family) last.letters += letter;
    else runs.push({ letters: letter, family });
  }
  return runs;
}

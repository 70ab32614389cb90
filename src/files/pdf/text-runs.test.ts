import { describe, expect, it } from 'vitest';
import { textRuns } from './text-runs.ts';
import { wrapWords } from './wrap-words.ts';

const latin = (letter: string): number | null =>
  /^[\u0020-\u00FF–]+$/u.test(letter) ? 0 : /^[\u0100-\u02FF]+$/u.test(letter) ? 1 : null;

describe('runs of one font', () => {
  it('hold every letter once, and letters that belong together', () => {
    expect(textRuns('Čuođi – åtte 👩‍🌾!', latin)).toEqual([
      { letters: 'Č', family: 1 },
      { letters: 'uo', family: 0 },
      { letters: 'đ', family: 1 },
      { letters: 'i – åtte ', family: 0 },
      { letters: '👩‍🌾', family: null },
      { letters: '!', family: 0 },
    ]);
  });

  it('write every kind of space as a space and leave out what has no width', () => {
    expect(textRuns('1\u00A0000\u202Fm\u00AD', latin)).toEqual([{ letters: '1 000 m', family: 0 }]);
  });
});

describe('wrapped words', () => {
  const wide = (words: string): number => words.length;

  it('break at spaces and lines, and in a word only where it alone is too wide', () => {
    expect(wrapWords('benk ved elva\nog lys', 9, wide)).toEqual(['benk ved', 'elva', 'og lys']);
    expect(wrapWords('nabolagsmøteplass her', 9, wide)).toEqual(['nabolagsm', 'øteplass', 'her']);
    expect(wrapWords('', 9, wide)).toEqual(['']);
  });
});

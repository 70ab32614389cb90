import type { Contribution } from '../../../src/domain/contribution.ts';
import { foldedText } from '../../../src/domain/folded-text.ts';
import type { ContributionId } from '../../../src/domain/ids.ts';
import { sameWordsShare } from '../../../src/domain/much-the-same.ts';

/**
 * What says much the same by the same rule, as one would write it: the words of every two are
 * compared, and what is alike is joined. Lists of two or more.
 */
export function allPairs(
  contributions: readonly Contribution[],
): readonly (readonly ContributionId[])[] {
  const read = contributions.filter(({ state }) => state === 'new' || state === 'shown');
  const words = read.map(({ text }) => stemsOf(text));
  const listOf = read.map((_, at) => [at]);
  for (let a = 0; a < read.length; a += 1) {
    for (let b = a + 1; b < read.length; b += 1) {
      if (listOf[a] === listOf[b] || !areAlike(words[a], words[b])) continue;
      const [kept, other] = [listOf[a], listOf[b]];
      for (const at of other) {
        kept.push(at);
        listOf[at] = kept;
      }
    }
  }
  return [...new Set(listOf)]
    .filter(({ length }) => length > 1)
    .map((list) => list.map((at) => read[at].id));
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = foldedText(text).match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 4)));
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  const all = a.size + b.size - common;
  return all > 0 && common >= sameWordsShare * all - 1e-9;
}

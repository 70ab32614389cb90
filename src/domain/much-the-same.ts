import type { Contribution } from './contribution.ts';
import { foldedText } from './folded-text.ts';
import type { ContributionId } from './ids.ts';

/** The share of their words that two texts have in common when they say much the same. */
export const sameWordsShare = 0.6;

/** Of a word so much counts that its endings do not: `benk`, `benken` and `benker` are one. */
const stemLetters = 4;

/**
 * Contributions that say much the same, in lists of two or more: two belong together where at least
 * 60 % of the words in either stand in both (Jaccard index of their stems), and what belongs
 * with one of a list belongs to it. The longest list first. Hidden ones, those taken back and those
 * in one group already are left out.
 *
 * Exact, yet not every two are compared: texts as alike as that share one of their rarest words
 * (prefix filtering; Chaudhuri, Ganti and Kaushik 2006).
 */
export function muchTheSame(
  contributions: readonly Pick<Contribution, 'id' | 'text' | 'state' | 'theme'>[],
): readonly (readonly ContributionId[])[] {
  const read = contributions.filter(({ state }) => state === 'new' || state === 'shown');
  const wordsOf = read.map(({ text }) => stemsOf(text));
  const ranks = rarestFirst(wordsOf);
  const texts = wordsOf.map((words) =>
    [...words].map((word) => ranks.get(word) ?? 0).toSorted((a, b) => a - b),
  );
  const lists = new UnionOfLists(read.length);
  const holders = new Map<number, number[]>();
  // Shorter texts first, so that the limits on lengths hold one way.
  const order = texts.map((_, at) => at).toSorted((a, b) => texts[a].length - texts[b].length);
  for (const at of order) {
    const words = texts[at];
    const known = new Set(words);
    const seen = new Set<number>();
    const prefix = words.length - Math.ceil(sameWordsShare * words.length) + 1;
    for (const word of words.slice(0, prefix)) {
      const before = holders.get(word) ?? [];
      for (const other of before) {
        if (seen.has(other) || texts[other].length < sameWordsShare * words.length) continue;
        seen.add(other);
        if (!lists.areOne(at, other) && isAlike(known, texts[other])) lists.join(at, other);
      }
      before.push(at);
      holders.set(word, before);
    }
  }
  return lists
    .several()
    .map((places) => places.map((place) => read[place]))
    .filter((list) => list[0].theme === '' || list.some(({ theme }) => theme !== list[0].theme))
    .map((list) => list.map(({ id }) => id))
    .toSorted((a, b) => b.length - a.length);
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = foldedText(text).match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, stemLetters)));
}

function rarestFirst(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const words of texts) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const sorted = [...uses].toSorted(([a, most], [b, least]) => most - least || (a < b ? -1 : 1));
  return new Map(sorted.map(([word], rank) => [word, rank]));
}

function isAlike(words: ReadonlySet<number>, others: readonly number[]): boolean {
  let common = 0;
  for (const word of others) if (words.has(word)) common += 1;
  return common >= sameWordsShare * (words.size + others.length - common);
}

/** Places of a list, joined into fewer lists. */
class UnionOfLists {
  readonly #parents: number[];

  constructor(count: number) {
    this.#parents = Array.from({ length: count }, (_, at) => at);
  }

  #rootOf(place: number): number {
    let root = place;
    while (this.#parents[root] !== root) root = this.#parents[root];
    let at = place;
    while (this.#parents[at] !== root) {
      const next = this.#parents[at];
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  areOne(a: number, b: number): boolean {
    return this.#rootOf(a) === this.#rootOf(b);
  }

  join(a: number, b: number): void {
    const [first, second] = [this.#rootOf(a), this.#rootOf(b)];
    this.#parents[Math.max(first, second)] = Math.min(first, second);
  }

  /** Lists of two or more, each in the order of its places. */
  several(): readonly (readonly number[])[] {
    const lists = new Map<number, number[]>();
    for (const place of this.#parents.keys()) {
      const root = this.#rootOf(place);
      const list = lists.get(root);
      if (list) list.push(place);
      else lists.set(root, [place]);
    }
    return [...lists.values()].filter(({ length }) => length > 1);
  }
}

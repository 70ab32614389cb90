import type { Contribution } from './contribution.ts';
import { foldedText } from './folded-text.ts';
import type { ContributionId } from './ids.ts';

/** The share of their words that two texts have in common when they say much the same. */
export const sameWordsShare = 0.6;

/** Of a word so much counts that its endings do not: `benk`, `benken` and `benker` are one. */
const stemLetters = 4;

/** More pairs than this are not compared: texts made to resemble one another must hold nobody up. */
const mostPairs = 300_000;

/**
 * Contributions that say much the same, in lists of two or more: two belong together where at least
 * 60 % of the words in either stand in both (Jaccard index of their stems), and what belongs
 * with one of a list belongs to it. The longest list first. Hidden ones, those taken back and those
 * in one group already are left out.
 *
 * Not every two are compared: texts as alike as that share one of their rarest words (prefix
 * filtering; Chaudhuri, Ganti and Kaushik 2006). Exact up to 300,000 pairs that do, then
 * some that are alike may be missed; those with the very same words never are.
 */
export function muchTheSame(
  contributions: readonly Pick<Contribution, 'id' | 'text' | 'state' | 'theme'>[],
): readonly (readonly ContributionId[])[] {
  const read = contributions.filter(({ state }) => state === 'new' || state === 'shown');
  const wordsOf = read.map(stemsOf);
  const ranks = rarestFirst(wordsOf);
  const texts = wordsOf.map((words) =>
    Uint32Array.from([...words], (word) => ranks.get(word) ?? 0).toSorted(),
  );
  const lists = new UnionOfLists(read.length);
  const firsts = joinEqual(texts, lists);
  const holders = new Map<number, number[]>();
  // Shorter texts first, so that the limits on lengths hold one way.
  const order = firsts.toSorted((a, b) => texts[a].length - texts[b].length);
  const seenBy = new Int32Array(read.length).fill(-1);
  let pairs = 0;
  for (const at of order) {
    const words = texts[at];
    const prefix = words.length - Math.ceil(sameWordsShare * words.length) + 1;
    for (const word of words.subarray(0, prefix)) {
      const before = holders.get(word) ?? [];
      for (const other of before) {
        if (pairs >= mostPairs) break;
        if (seenBy[other] === at || texts[other].length < sameWordsShare * words.length) continue;
        seenBy[other] = at;
        if (lists.areOne(at, other)) continue;
        pairs += 1;
        if (isAlike(words, texts[other])) lists.join(at, other);
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

/** Joins those with the very same words, and gives the first of each that has any. */
function joinEqual(texts: readonly Uint32Array[], lists: UnionOfLists): readonly number[] {
  const firsts = new Map<string, number>();
  for (const [at, words] of texts.entries()) {
    if (words.length === 0) continue;
    const key = words.join(' ');
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, at);
    else lists.join(first, at);
  }
  return [...firsts.values()];
}

const knownStems = new WeakMap<object, ReadonlySet<string>>();

function stemsOf(one: Pick<Contribution, 'text'>): ReadonlySet<string> {
  const before = knownStems.get(one);
  if (before) return before;
  const words = foldedText(one.text).match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  const stems = new Set(words.map((word) => word.slice(0, stemLetters)));
  knownStems.set(one, stems);
  return stems;
}

function rarestFirst(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const words of texts) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const sorted = [...uses].toSorted(([a, most], [b, least]) => most - least || (a < b ? -1 : 1));
  return new Map(sorted.map(([word], rank) => [word, rank]));
}

/** Whether enough words stand in both; given up as soon as they no longer can. */
function isAlike(a: Uint32Array, b: Uint32Array): boolean {
  const needed = (sameWordsShare / (1 + sameWordsShare)) * (a.length + b.length) - 1e-9;
  let common = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (common + Math.min(a.length - i, b.length - j) < needed) return false;
    if (a[i] === b[j]) {
      common += 1;
      i += 1;
      j += 1;
    } else if (a[i] < b[j]) i += 1;
    else j += 1;
  }
  return common >= needed;
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

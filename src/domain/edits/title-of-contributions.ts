import type { Contribution } from '../contribution.ts';

const longestTitle = 60;

/** What the history calls contributions: the beginning of the first, and how many more. */
export function titleOfContributions(contributions: readonly Pick<Contribution, 'text'>[]): string {
  const [first, ...others] = contributions;
  const letters = Array.from((first?.text ?? '').replaceAll(/\s+/gu, ' ').trim());
  const start =
    letters.length > longestTitle
      ? `${letters.slice(0, longestTitle - 1).join('')}…`
      : letters.join('');
  return others.length === 0 ? start : `${start} +${others.length}`;
}

import type { Measure } from '../measure.ts';

const mostNamed = 3;

/** The names of several sketches for the history: the first ones, and how many more there are. */
export function titlesOf(measures: readonly Pick<Measure, 'title'>[]): string {
  const named = measures
    .slice(0, mostNamed)
    .map(({ title }) => title)
    .join(', ');
  const more = measures.length - mostNamed;
  return more > 0 ? `${named} +${more}` : named;
}

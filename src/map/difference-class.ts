import type { ComparisonAnswer, Gain } from '../domain/comparison.ts';
import type { CoverageQuestion } from '../domain/coverage-question.ts';
import { coverageDelta, type CoverageDelta } from '../domain/coverage-delta.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { ComparisonView, DifferenceUnit } from '../state/session.ts';
import { formatCount, formatPoints, formatSigned } from '../text/format.ts';
import type { Language } from '../text/language.ts';

/**
 * Where a zone stands on the difference map: −3 (loses most) over 0 (nothing changes) to 3;
 * 'unknown' where the targets are not known, 'empty' where nobody lives. No data is not zero.
 */
export type DifferenceClass = -3 | -2 | -1 | 0 | 1 | 2 | 3 | 'unknown' | 'empty';

/** Limits between the classes on either side of nothing: fixed, whatever the numbers are. */
export const differenceLimits: Readonly<Record<DifferenceUnit, readonly [number, number]>> = {
  points: [5, 15],
  residents: [50, 250],
};

/** Fewer people than this, to one side or the other, is nobody. */
const leastResidents = 0.5;

/**
 * What differs from the first proposal to the second, once an answer to this question about just
 * these two is there; null before.
 */
export function comparedDelta(
  answer: ComparisonAnswer | null,
  view: Pick<ComparisonView, 'a' | 'b'> | null,
  question: CoverageQuestion,
): Outcome<CoverageDelta> | null {
  if (!view || answer?.question !== question) return null;
  const { a, b } = answer.sides;
  if (a.proposalId !== view.a || b.proposalId !== view.b) return null;
  return coverageDelta(a, b);
}

/** The class of what a zone gains (negative: loses); null: nothing is known of it. */
export function differenceClass(gain: Gain | null, unit: DifferenceUnit): DifferenceClass {
  if (gain === null) return 'unknown';
  if (gain.shareOfResidents === null) return 'empty';
  if (Math.abs(gain.residents) < leastResidents) return 0;
  const size = Math.abs(unit === 'points' ? gain.shareOfResidents * 100 : gain.residents);
  const [low, high] = differenceLimits[unit];
  const step = size <= low ? 1 : size <= high ? 2 : 3;
  return (gain.residents < 0 ? -step : step) as DifferenceClass;
}

/** What stands in a zone: "+4", "−120", "0"; "?" where nothing is known, nothing where nobody lives. */
export function differenceFigure(
  gain: Gain | null,
  unit: DifferenceUnit,
  language: Language,
): string {
  if (gain === null) return '?';
  if (gain.shareOfResidents === null) return '';
  if (Math.abs(gain.residents) < leastResidents) return '0';
  if (unit === 'residents') return formatSigned(gain.residents, language, 0);
  const figure = formatPoints(gain.shareOfResidents, language);
  // Few of very many are still somebody.
  if (figure !== '0') return figure;
  const least = formatSigned(gain.residents < 0 ? -0.1 : 0.1, language, 1);
  return `${least.slice(0, 1)}<${least.slice(1)}`;
}

/** How many zones gain, lose, stay as they are, are not known, and have nobody. */
export interface DifferenceCounts {
  readonly gain: number;
  readonly lose: number;
  readonly same: number;
  readonly unknown: number;
  readonly empty: number;
}

export function countDifferences(zones: CoverageDelta['zones']): DifferenceCounts {
  const classes = zones.map((gain) => differenceClass(gain, 'residents'));
  const count = (fits: (place: DifferenceClass) => boolean) => classes.filter(fits).length;
  return {
    gain: count((place) => typeof place === 'number' && place > 0),
    lose: count((place) => typeof place === 'number' && place < 0),
    same: count((place) => place === 0),
    unknown: count((place) => place === 'unknown'),
    empty: count((place) => place === 'empty'),
  };
}

/** The limits of a class as words of the dictionary take them. */
export function limitsOfStep(
  step: 1 | 2 | 3,
  unit: DifferenceUnit,
  language: Language,
): { readonly from: string; readonly to: string } {
  const [low, high] = differenceLimits[unit];
  const [from, to] = [
    [0, low],
    [low, high],
    [high, high],
  ][step - 1];
  return { from: formatCount(from, language), to: formatCount(to, language) };
}

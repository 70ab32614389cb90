import { countsForQuestion } from './counts-for-question.ts';
import type { CoverageQuestion } from './coverage-question.ts';
import { measureKinds, type MeasureKind } from './measure-kind.ts';
import { accessOfMeasure, meetsAccess } from './target-access.ts';

/** A pocket park is at most so large; above it is a park. The play area of SSB: 5 daa. */
const largestPocketParkSquareMeters = 5_000;

/** Where a question asks for no size, a green spot is a small one: Stockholm's oasis, 0.1 ha. */
const smallSquareMeters = 1_000;

/** A larger area is no spot: it has a shape of its own, to be drawn by hand. */
export const largestSpotSquareMeters = 20_000;

/** An area this much larger than asked for is drawn, so that rounding cannot make it too small. */
const marginShare = 1.001;

/**
 * What a new target would be drawn as: the first kind of the palette, a point or an area, that the
 * question counts; null where there is none (a walking route is a line with a course of its own; of
 * a meeting place nobody has said when it is open).
 */
export function spotMeasureKind(question: CoverageQuestion): MeasureKind | null {
  const counted = measureKinds.filter(
    ({ id, shape, drawable }) =>
      drawable &&
      (shape === 'point' || shape === 'area') &&
      countsForQuestion(id, question) &&
      meetsAccess(accessOfMeasure(id), question) === true,
  );
  const wanted =
    question.minAreaSquareMeters > largestPocketParkSquareMeters ? 'park' : 'pocket-park';
  return counted.find(({ id }) => id === wanted) ?? counted[0] ?? null;
}

/** Area in m² that a new green area is drawn with: the least that counts, or a small one. */
export function spotAreaSquareMeters({ minAreaSquareMeters }: CoverageQuestion): number {
  return Math.max(smallSquareMeters, minAreaSquareMeters * marginShare);
}

import type { CoverageQuestion } from './coverage-question.ts';
import { measureKind, type MeasureKindId } from './measure-kind.ts';
import type { PlaceKind } from './place.ts';

/**
 * What kind of meeting place a drawn meeting place is, where a question asks for some kinds only.
 * A meeting place without further name is taken for a community house.
 */
const placeKindOfMeasure: Partial<Record<MeasureKindId, PlaceKind>> = {
  'meeting-place': 'community-house',
  playground: 'playground',
  culture: 'culture-house',
};

/**
 * Whether a measure of this kind is what the question asks for. Its area is not judged here: that
 * takes a plane (see the coverage analysis).
 */
export function countsForQuestion(kind: MeasureKindId, question: CoverageQuestion): boolean {
  if (measureKind(kind).counts !== question.targetKind) return false;
  if (question.targetKind !== 'meeting-place' || question.placeKinds === null) return true;
  const placeKind = placeKindOfMeasure[kind];
  return placeKind !== undefined && question.placeKinds.includes(placeKind);
}

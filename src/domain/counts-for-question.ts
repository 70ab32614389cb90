import type { CoverageQuestion } from './coverage-question.ts';
import { measureKind, type MeasureKindId } from './measure-kind.ts';

/**
 * Whether a measure of this kind is what the question asks for. Its area is not judged here: that
 * takes a plane (see the coverage analysis).
 */
export function countsForQuestion(kind: MeasureKindId, question: CoverageQuestion): boolean {
  const { counts, placeKind } = measureKind(kind);
  if (counts !== question.targetKind) return false;
  if (question.targetKind !== 'meeting-place' || question.placeKinds === null) return true;
  return placeKind !== null && question.placeKinds.includes(placeKind);
}

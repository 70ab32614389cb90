import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import { straightMeter } from '../reach/straight-meter.ts';
import type { MeterPoints, ReachMeter } from '../reach/reach-meter.ts';

/** A meter for the question's reach at these points; null where the place cannot answer it. */
export function gapMeter(
  question: CoverageQuestion,
  points: MeterPoints,
  limitMeters: number,
): ReachMeter | null {
  return question.reach === 'straight' ? straightMeter(points, limitMeters) : null;
}

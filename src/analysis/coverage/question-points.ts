import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import type { MeterPoints } from '../reach/reach-meter.ts';
import type { CoveragePlace } from './coverage-place.ts';

/** All points a question needs distances of: samples of homes, of zones, and homes' middles. */
export interface QuestionPoints {
  readonly points: MeterPoints;
  readonly firstOfLattice: number;
  readonly firstOfMiddles: number;
}

/** The points of a question in one list, the samples of homes first. */
export function questionPoints(place: CoveragePlace, question: CoverageQuestion): QuestionPoints {
  const { samples, middles } = place.homePoints(question);
  const lists: readonly MeterPoints[] = [samples, place.zoneLattice(), middles];
  const count = lists.reduce((sum, list) => sum + list.count, 0);
  const xs = new Float64Array(count);
  const ys = new Float64Array(count);
  const firsts: number[] = [];
  let at = 0;
  for (const list of lists) {
    firsts.push(at);
    xs.set(list.xs, at);
    ys.set(list.ys, at);
    at += list.count;
  }
  const [, firstOfLattice, firstOfMiddles] = firsts;
  return { points: { count, xs, ys }, firstOfLattice, firstOfMiddles };
}

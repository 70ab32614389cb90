import type { SilentReason } from './comparison.ts';
import type { CoverageQuestion } from './coverage-question.ts';
import type { CoverageTarget } from './coverage.ts';
import type { MeasureId } from './ids.ts';
import type { Measure } from './measure.ts';
import type { ListedMeasure } from './resolve-measures.ts';
import type { SketchedWay } from './sketched-way.ts';
import { sketchedWays } from './sketched-ways.ts';
import { targetsForQuestion } from './targets-for-question.ts';
import { wayCounts } from './way-counts.ts';

/** A measure on a proposal's list as a comparison sees it: what it becomes under the question. */
export interface ComparedMeasure {
  readonly measureId: MeasureId;
  /** Empty: it is no target. */
  readonly targets: readonly CoverageTarget[];
  /** Empty: it changes no way, under this reach or at all. */
  readonly ways: readonly SketchedWay[];
  /** Why it cannot change anything, as far as the plan itself says so. */
  readonly silent: SilentReason | null;
}

/** What a measure on a list becomes under a question, and if nothing, why. */
export function comparedMeasure(
  { measure, on }: ListedMeasure,
  question: CoverageQuestion,
): ComparedMeasure {
  const measureId = measure.id;
  if (!on) return { measureId, targets: [], ways: [], silent: 'switched-off' };
  const targets = targetsForQuestion([measure], question);
  const all = sketchedWays([measure]);
  const ways = all.filter((way) => wayCounts(way, question.reach));
  const silent = targets.length > 0 || ways.length > 0 ? null : whySilent(measure, all.length > 0);
  return { measureId, targets, ways, silent };
}

function whySilent({ status, geometry }: Measure, isWay: boolean): SilentReason {
  if (status === 'dropped') return 'dropped';
  if (geometry === null) return 'no-shape';
  return isWay ? 'other-reach' : 'not-counted';
}

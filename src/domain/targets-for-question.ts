import { countsForQuestion } from './counts-for-question.ts';
import type { CoverageQuestion } from './coverage-question.ts';
import type { CoverageTarget } from './coverage.ts';
import type { Measure } from './measure.ts';
import { accessOfMeasure } from './target-access.ts';

/**
 * The measures of a proposal that the question counts, as targets. Expects the measures that are
 * switched on; leaves out those that were dropped, that have no drawn shape, or are of another kind. Who may
 * enter and when is told and not judged, so that what is not known can be counted.
 */
export function targetsForQuestion(
  measures: readonly Measure[],
  question: CoverageQuestion,
): readonly CoverageTarget[] {
  const asked = lists.get(measures);
  if (asked?.question === question) return asked.list;
  const list = measures.flatMap((measure) =>
    measure.status !== 'dropped' && countsForQuestion(measure.kind, question)
      ? (targetOf(measure) ?? [])
      : [],
  );
  lists.set(measures, { question, list });
  return list;
}

/** A hand that drags asks the same of the same measures in every frame. */
const lists = new WeakMap<
  readonly Measure[],
  { readonly question: CoverageQuestion; readonly list: readonly CoverageTarget[] }
>();

/** A measure that did not change is the same target by identity: only others need to be sent. */
const targets = new WeakMap<Measure, CoverageTarget>();

function targetOf(measure: Measure): CoverageTarget | null {
  const { id, kind, geometry, title } = measure;
  if (geometry === null) return null;
  const target = targets.get(measure) ?? {
    id,
    geometry,
    name: title,
    access: accessOfMeasure(kind),
  };
  targets.set(measure, target);
  return target;
}

import { isTranslated } from '../../geo/is-translated.ts';
import type { Measure } from '../measure.ts';
import type { Plan } from '../plan.ts';
import { entryKey } from '../proposal.ts';
import { proposalsInOrder } from '../proposals-in-order.ts';
import { sameValue } from '../same-value.ts';
import { missingFrom } from './missing-from.ts';
import { recordsChanged } from './records-changed.ts';
import type { DifferenceWord, DifferenceLine } from './difference-line.ts';

/** Measures of the plan that came, went, or are otherwise than they were: a line for each thing about them. */
export function measureDifferences(before: Plan, after: Plan): readonly DifferenceLine[] {
  const about = (word: DifferenceWord, { id, title }: Measure, values: object = {}) => ({
    word,
    collection: 'measures' as const,
    key: id,
    title,
    ...values,
  });
  return [
    ...missingFrom(before.measures, after.measures).map((one) =>
      one.group === null
        ? about('measureAdded', one, { proposal: holders(after, one) })
        : about('plannedChanged', one),
    ),
    ...missingFrom(after.measures, before.measures).map((one) =>
      one.group === null
        ? about('measureRemoved', one, { proposal: holders(before, one) })
        : about('plannedReset', one),
    ),
    ...recordsChanged(before.measures, after.measures).flatMap(([, was, is]) =>
      changesOf(was, is).map(({ word, ...values }) => about(word, is, values)),
    ),
  ];
}

type ChangeOf = Pick<DifferenceLine, 'word' | 'from' | 'to'>;

function changesOf(was: Measure, is: Measure): readonly ChangeOf[] {
  const differs = (...fields: readonly (keyof Measure)[]) =>
    fields.some((field) => !sameValue(was[field], is[field]));
  const lines: ChangeOf[] = [];
  if (differs('title')) lines.push({ word: 'measureRenamed', from: was.title, to: is.title });
  if (differs('kind', 'ownKind')) {
    lines.push({ word: 'measureKind', from: was.kind, to: is.kind });
  }
  if (differs('geometry')) {
    const moved = was.geometry && is.geometry && isTranslated(was.geometry, is.geometry);
    lines.push({ word: moved ? 'measureMoved' : 'measureReshaped' });
  }
  if (differs('status')) lines.push({ word: 'measureStatus', from: was.status, to: is.status });
  if (differs('homes')) lines.push({ word: 'measureHomes' });
  if (differs('budget')) lines.push({ word: 'measureCost' });
  if (differs('note')) lines.push({ word: 'measureNoted' });
  if (differs('focusArea', 'goals')) lines.push({ word: 'measureFocus' });
  if (differs('zones', 'period', 'statusDates', 'responsible', 'partners', 'origin', 'links')) {
    lines.push({ word: 'measureDescribed' });
  }
  return lines;
}

/** The names of the proposals that list a measure. */
function holders(plan: Plan, { id }: Measure): string {
  return proposalsInOrder(plan)
    .filter((proposal) => Object.hasOwn(plan.entries, entryKey(proposal.id, id)))
    .map(({ name }) => name)
    .join(', ');
}

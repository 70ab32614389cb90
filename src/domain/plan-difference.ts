import { recordsChanged } from './difference/records-changed.ts';
import type { DifferenceLine, DifferenceWord } from './difference/difference-line.ts';
import { listDifferences } from './difference/list-differences.ts';
import { measureDifferences } from './difference/measure-differences.ts';
import { plainDifferences } from './difference/plain-differences.ts';
import { presentationDifferences } from './difference/presentation-differences.ts';
import { proposalDifferences } from './difference/proposal-differences.ts';
import { questionDifferences } from './difference/question-differences.ts';
import { valueDifferences } from './difference/value-differences.ts';
import type { Measure } from './measure.ts';
import type { Plan } from './plan.ts';

/**
 * What is otherwise in `after` than in `before`, a line for each thing, in the order measures,
 * lists, proposals, questions, weights, kinds, zones, programme, goals, indicators, values, texts of
 * reports, what residents are told of measures. That a new measure or proposal brings lines
 * of a list is not said again. `planned` are the measures that the workspace brings.
 */
export function planDifference(
  before: Plan,
  after: Plan,
  planned: readonly Measure[] = [],
): readonly DifferenceLine[] {
  return [
    ...recordsChanged(before.info, after.info).map(([, was, is]): DifferenceLine => ({
      word: 'planRenamed',
      collection: 'info',
      key: 'plan',
      title: is.title,
      from: was.title,
      to: is.title,
    })),
    ...measureDifferences(before, after),
    ...listDifferences(before, after, planned),
    ...proposalDifferences(before, after),
    ...questionDifferences(before, after),
    ...plainDifferences(before, after, 'weights', 'weightSet', 'weightReset', 'weightSet'),
    ...plainDifferences(before, after, 'kinds', 'kindAdded', 'kindRemoved', 'kindChanged'),
    ...plainDifferences(before, after, 'zones', 'zoneRedrawn', 'zoneReset', 'zoneRedrawn'),
    ...programmeDifferences(before, after),
    ...presentationDifferences(before, after, planned),
  ];
}

function programmeDifferences(before: Plan, after: Plan): readonly DifferenceLine[] {
  const plain = (
    collection: 'programme' | 'goals' | 'indicators' | 'reportNotes',
    ...words: readonly [added: DifferenceWord, removed: DifferenceWord, changed: DifferenceWord]
  ) => plainDifferences(before, after, collection, ...words);
  return [
    ...plain('programme', 'programmeChanged', 'programmeReset', 'programmeChanged'),
    ...plain('goals', 'goalSaid', 'goalRemoved', 'goalChanged'),
    ...plain('indicators', 'indicatorSaid', 'indicatorRemoved', 'indicatorChanged'),
    ...valueDifferences(before, after),
    ...plain('reportNotes', 'reportNoted', 'reportNoted', 'reportNoted'),
  ];
}

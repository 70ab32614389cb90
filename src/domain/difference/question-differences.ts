import type { Plan } from '../plan.ts';
import { sameValue } from '../same-value.ts';
import { isReordered } from './is-reordered.ts';
import { missingFrom } from './missing-from.ts';
import { recordsChanged } from './records-changed.ts';
import type { DifferenceWord, DifferenceLine } from './difference-line.ts';

/** Kept questions that came, went, or are otherwise than they were. */
export function questionDifferences(before: Plan, after: Plan): readonly DifferenceLine[] {
  const about = (word: DifferenceWord, { id, title }: { id: string; title: string }) => ({
    word,
    collection: 'questions' as const,
    key: id,
    title,
  });
  const byRank = (plan: Plan) =>
    Object.values(plan.questions)
      .toSorted((a, b) => (a.order === b.order ? 0 : a.order < b.order ? -1 : 1))
      .map(({ id }) => id);
  const first = Object.values(after.questions)[0];
  return [
    ...missingFrom(before.questions, after.questions).map((one) => about('questionAdded', one)),
    ...missingFrom(after.questions, before.questions).map((one) => about('questionRemoved', one)),
    ...recordsChanged(before.questions, after.questions).flatMap(([, was, is]) => {
      const { title: oldTitle, order: _, ...then } = was;
      const { title, order: __, ...now } = is;
      const renamed = { ...about('questionRenamed', is), from: oldTitle, to: title };
      return [
        ...(oldTitle === title ? [] : [renamed]),
        ...(sameValue(then, now) ? [] : [about('questionChanged', is)]),
      ];
    }),
    ...(first && isReordered(byRank(before), byRank(after))
      ? [about('questionsReordered', first)]
      : []),
  ];
}

import type { Plan } from './plan.ts';
import type { SavedQuestion } from './saved-question.ts';

/**
 * The questions a plan keeps, in their order. Two tabs may give two the same rank; the id then
 * decides, so that every tab shows the same order.
 */
export function keptQuestions(plan: Plan): readonly SavedQuestion[] {
  return Object.values(plan.questions).toSorted(byRank);
}

function byRank(a: SavedQuestion, b: SavedQuestion): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

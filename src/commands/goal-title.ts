import type { Goal } from '../domain/goal.ts';
import { isSmart, type GoalSurroundings } from '../domain/smart-letters.ts';
import type { Language } from '../text/language.ts';
import type { Translate } from '../text/translate.ts';
import { wordsIn } from '../text/words-in.ts';

/** A goal by its title wherever it is named: one that is an example or incomplete says so. */
export function goalTitle(
  goal: Goal,
  known: GoalSurroundings,
  t: Translate,
  language: Language,
): string {
  const title = wordsIn(goal.title, language);
  const marks = [
    goal.illustrative && t('goals.mark.example'),
    !isSmart(goal, known) && t('goals.mark.incomplete'),
  ].filter((mark) => mark !== false);
  return marks.length === 0 ? title : t('goals.marked', { title, marks: marks.join(', ') });
}

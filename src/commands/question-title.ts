import type { CoverageQuestion } from '../domain/coverage-question.ts';
import { appStore } from '../state/app-store.ts';
import { questionWords } from '../text/question-words.ts';
import { translator } from '../text/translate.ts';

/** What a question is called: by the name that a person gave it, else by what it asks. */
export function questionTitle(question: CoverageQuestion): string {
  const { language } = appStore.getState().session;
  return question.title === ''
    ? questionWords(question, translator(language), language)
    : question.title;
}

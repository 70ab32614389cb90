import type { CoverageQuestion } from '../domain/coverage-question.ts';
import { identifiedQuestion } from '../domain/identified-question.ts';
import { keptQuestions } from '../domain/kept-questions.ts';
import { appStore, updateSession } from '../state/app-store.ts';

/** Puts a question to the board, under the id that its content has. */
export function askQuestion(question: CoverageQuestion): void {
  const { plan } = appStore.getState().document;
  updateSession({ question: identifiedQuestion(question, keptQuestions(plan)) });
}

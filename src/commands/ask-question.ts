import type { CoverageQuestion } from '../domain/coverage-question.ts';
import { mostDistanceMeters } from '../domain/coverage-question.ts';
import { updateSession } from '../state/app-store.ts';

/** Puts a question to the board; the distance is kept within what can be answered. */
export function askQuestion(question: CoverageQuestion): void {
  const distance = Number.isFinite(question.distanceMeters) ? question.distanceMeters : 0;
  updateSession({
    question: {
      ...question,
      distanceMeters: Math.min(mostDistanceMeters, Math.max(0, distance)),
      minAreaSquareMeters: Math.max(0, question.minAreaSquareMeters),
    },
  });
}

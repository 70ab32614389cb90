import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import type { AnswerRefusal, CoverageAnswer } from '../../domain/coverage.ts';
import type { QuestionId } from '../../domain/ids.ts';
import { sameQuestion } from '../../domain/same-question.ts';
import type { Language } from '../../text/language.ts';
import { questionManner, questionWords } from '../../text/question-words.ts';
import type { Translate } from '../../text/translate.ts';
import { type BoardRow, boardRow } from './board-rows.ts';

/** A kept question beside the others, ready to draw. */
export interface KeptRow {
  readonly question: CoverageQuestion;
  readonly title: string;
  /** What it asks, where a person gave it another name; else ''. */
  readonly asks: string;
  readonly manner: string;
  /** Whether the board shows it. */
  readonly isShown: boolean;
  /** Of all zones together; null while there is no answer, or none can be given. */
  readonly total: BoardRow | null;
  readonly refused: AnswerRefusal | null;
}

interface KeptRowsInput {
  readonly kept: readonly CoverageQuestion[];
  /** The question on the board, and its answer. */
  readonly shown: CoverageQuestion;
  readonly answer: CoverageAnswer | null;
  readonly others: Readonly<Record<QuestionId, CoverageAnswer>>;
}

/** The kept questions in their order, each with its answer where one has come. */
export function keptRows(
  { kept, shown, answer, others }: KeptRowsInput,
  words: { readonly t: Translate; readonly language: Language },
): readonly KeptRow[] {
  const { t, language } = words;
  return kept.map((question) => {
    const candidates = [answer, Object.hasOwn(others, question.id) ? others[question.id] : null];
    // An answer under the same id may still be that of an older version of the question.
    const own = candidates.find((one) => one && sameQuestion(one.question, question)) ?? null;
    const asks = questionWords(question, t, language);
    const title = question.title === '' ? asks : question.title;
    return {
      question,
      title,
      asks: question.title === '' ? '' : asks,
      manner: questionManner(question, t, language),
      isShown: sameQuestion(question, shown),
      total:
        own?.refused === null
          ? boardRow(null, title, own.today.total, own.proposal.total, {
              counted: 'residents',
              group: question.counts,
              withDistances: false,
              ...words,
            })
          : null,
      refused: own?.refused ?? null,
    };
  });
}

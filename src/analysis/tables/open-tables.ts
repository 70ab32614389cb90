import type { ComparedSide } from '../../domain/comparison.ts';
import type { CoverageAnswer } from '../../domain/coverage.ts';
import type { TablesAnswer } from '../../domain/tables-answer.ts';
import { proposalRequest } from '../comparison/proposal-request.ts';
import { sideOfAnswer } from '../comparison/side-of-answer.ts';
import type { CoverageInputs } from '../coverage/coverage-data.ts';
import { CoveragePlace } from '../coverage/coverage-place.ts';
import { OpenQuestion, questionShape } from '../coverage/open-question.ts';
import type { Steps } from '../gaps/greedy-spots.ts';
import type { TablesRequest } from './tables-request.ts';

/** The tables of one workspace, ready to be asked again: what did not change is not done again. */
export interface OpenTables {
  readonly answer: (request: TablesRequest) => Steps<TablesAnswer>;
}

/**
 * Prepares a workspace for the numbers of many proposals. Each is the board's own answer for that
 * proposal: one question stays open, and every proposal is an edit of the one before. The steps
 * tell the share of the proposals that is done; the same requests in any order give the same.
 */
export function openTables(inputs: CoverageInputs): OpenTables {
  const place = new CoveragePlace(inputs);
  let kept: { readonly shape: string; readonly open: OpenQuestion } | null = null;

  return {
    *answer(request) {
      const { question, planVersion, gesture, proposals } = request;
      const shape = questionShape(question);
      if (kept?.shape !== shape) kept = { shape, open: new OpenQuestion(place) };
      const { open } = kept;
      const ask = ({ measures }: Pick<TablesRequest['proposals'][number], 'measures'>) =>
        open.answer(proposalRequest(request, measures), true, () => undefined);
      let first: CoverageAnswer | null = null;
      const tables: ComparedSide[] = [];
      for (const [done, proposal] of proposals.entries()) {
        const answer = ask(proposal);
        first ??= answer;
        const isToday = proposal.measures.every(
          ({ targets, ways }) => targets.length === 0 && ways.length === 0,
        );
        tables.push(sideOfAnswer(answer, isToday ? 'today' : 'proposal', proposal.proposalId));
        yield (done + 1) / proposals.length;
      }
      const today = sideOfAnswer(first ?? ask({ measures: [] }), 'today', null);
      return { question, planVersion, gesture, today, tables };
    },
  };
}

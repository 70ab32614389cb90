import { mostOnChoice, type Ballot, type BallotChoice } from '../ballot.ts';
import type { BallotId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { rankAfterAll } from '../rank-after-all.ts';
import { fittingText, longestTitle } from '../schema/text-rules.ts';

/** What is said of a ballot when it is made or changed. */
export interface BallotWords {
  readonly id: BallotId;
  readonly title: string;
  readonly choices: readonly BallotChoice[];
  readonly voters: Ballot['voters'];
  readonly dots: number;
  readonly mostOnOne: number;
}

/**
 * A ballot made, after the others and open, or changed. Choices without words are left out. Once
 * dots are put, only what leaves every one of them valid can change. Refused: `ballot-no-title`,
 * `ballot-few-choices` (under two), `ballot-has-votes`.
 */
export function putBallot(plan: Plan, words: BallotWords): Outcome<PlanPatch> {
  const title = fittingText(words.title.trim(), longestTitle);
  if (title === '') return { ok: false, reason: 'ballot-no-title' };
  const choices = words.choices
    .map((choice) => ({ ...choice, label: fittingText(choice.label.trim(), longestTitle) }))
    .filter(({ label }) => label !== '');
  if (choices.length < 2) return { ok: false, reason: 'ballot-few-choices' };
  const before = Object.hasOwn(plan.ballots, words.id) ? plan.ballots[words.id] : null;
  const record: Ballot = {
    id: words.id,
    order: before?.order ?? rankAfterAll(Object.values(plan.ballots).map(({ order }) => order)),
    title,
    choices,
    voters: words.voters,
    dots: words.dots,
    mostOnOne: words.mostOnOne,
    counted: before?.counted ?? null,
    open: before?.open ?? true,
    revealed: before?.revealed ?? false,
  };
  if (before && !votesStillFit(plan, before, record)) {
    return { ok: false, reason: 'ballot-has-votes' };
  }
  return {
    ok: true,
    value: {
      note: { key: before ? 'changeBallot' : 'addBallot', title },
      changes: [{ do: 'put', collection: 'ballots', key: words.id, record: { ...record } }],
    },
  };
}

/** Whether every dot that is put could be put under the ballot as it would be. */
function votesStillFit(plan: Plan, before: Ballot, after: Ballot): boolean {
  const votes = Object.values(plan.votes).filter(({ ballotId }) => ballotId === after.id);
  if (votes.length === 0) return true;
  if (before.voters !== after.voters) return false;
  const known = new Set(after.choices.map(({ id }) => id));
  const sums = new Map<number, number>();
  for (const { voter, dots } of votes) sums.set(voter, (sums.get(voter) ?? 0) + dots);
  return (
    votes.every(({ choiceId, dots }) => known.has(choiceId) && dots <= mostOnChoice(after)) &&
    [...sums.values()].every((sum) => sum <= after.dots)
  );
}

import { agreedMeasures } from '../domain/agreed-measures.ts';
import type { BallotChoice } from '../domain/ballot.ts';
import type { BallotId } from '../domain/ids.ts';
import { tablesInOrder } from '../domain/tables-in-order.ts';
import { appStore } from '../state/app-store.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { tableLists } from '../domain/table-lists.ts';
import { t } from '../text/translate.ts';
import { kindWords } from './kind-words.ts';
import { updateVoting } from './update-voting.ts';

/** Begins a ballot, or (with an id) goes on with one that is in the plan. */
export function draftBallot(id: BallotId | null): void {
  const { plan } = appStore.getState().document;
  const ballot = id === null ? null : plan.ballots[id];
  updateVoting({
    draft: ballot
      ? {
          id: ballot.id,
          title: ballot.title,
          choices: ballot.choices,
          voters: ballot.voters,
          dots: ballot.dots,
          mostOnOne: ballot.mostOnOne,
        }
      : {
          id: crypto.randomUUID() as BallotId,
          title: '',
          choices: [],
          voters: 'person',
          dots: 3,
          mostOnOne: 0,
        },
  });
}

/** Adds choices to the ballot in hand: every table, what the tables agree on, or words. */
export function addChoices(what: 'tables' | 'agreed' | 'words', words = ''): void {
  const state = appStore.getState();
  const { draft } = state.session.voting;
  if (!draft) return;
  const offered = what === 'words' ? [choiceOf(words, null)] : offeredChoices(what);
  const known = new Set(draft.choices.map(({ label }) => label));
  const choices = [...draft.choices, ...offered.filter(({ label }) => !known.has(label))];
  updateVoting({ draft: { ...draft, choices } });
}

function offeredChoices(what: 'tables' | 'agreed'): readonly BallotChoice[] {
  const state = appStore.getState();
  const { plan } = state.document;
  if (what === 'tables') return tablesInOrder(plan).map(({ id, name }) => choiceOf(name, id));
  return agreedMeasures(tableLists(plan, plannedMeasures(state))).agreed.map(
    ({ measures: [measure] }) => choiceOf(measure.title || kindWords(measure, plan.kinds, t), null),
  );
}

function choiceOf(label: string, proposalId: BallotChoice['proposalId']): BallotChoice {
  return { id: crypto.randomUUID(), label, proposalId };
}

import { expect, test } from 'vitest';
import { applyPatch } from '../domain/apply-patch.ts';
import { addMeasure } from '../domain/edits/add-measure.ts';
import { emptyPlan, firstProposalId } from '../domain/empty-plan.ts';
import type {
  BallotId,
  CheckpointId,
  ContributionId,
  MeasureId,
  ProposalId,
  StepId,
  WorkspaceId,
} from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import type { WorkshopStep } from '../domain/workshop-step.ts';
import type { AppState } from '../state/app-state.ts';
import { initialState } from '../state/initial-state.ts';
import { parseWallMessage } from '../state/wall-message.ts';
import { wallFrame } from './wall-frame.ts';

const secret = '⟦nobody may see this⟧';
const place = 'somewhere' as WorkspaceId;
const draftId = 'draft' as ProposalId;
const stepId = 'one' as StepId;
const ballotId = 'vote' as BallotId;

const step: WorkshopStep = {
  id: stepId,
  order: 'a1',
  title: 'The new square',
  text: 'As it stands',
  question: 'Where do we meet?',
  notes: secret,
  minutes: 5,
  camera: null,
  layers: null,
  proposalId: firstProposalId,
  year: null,
  chart: 'votes',
  ballotId,
};

function drawn(plan: Plan, id: string, proposalId: ProposalId, title: string): Plan {
  const edit = addMeasure(plan, {
    id: id as MeasureId,
    kind: 'meeting-place',
    geometry: { type: 'Point', coordinates: [10.4, 63.4] },
    title,
    note: secret,
    proposalId,
  });
  if (!edit.ok) throw new Error(edit.reason);
  const applied = applyPatch(plan, edit.value);
  if (!applied.ok) throw new Error(applied.reason);
  return applied.value.plan;
}

/** A plan with a secret in every place that is not for the room. */
function planWithSecrets(revealed = true): Plan {
  const empty = emptyPlan(place);
  const a = empty.proposals[firstProposalId];
  const proposals = {
    [firstProposalId]: { ...a, name: 'Table 1', note: secret, shared: true },
    [draftId]: { ...a, id: draftId, name: secret, note: secret, order: 'a1' },
  };
  const plan = drawn(
    drawn({ ...empty, proposals }, 'square', firstProposalId, 'Torget'),
    'hidden',
    draftId,
    secret,
  );
  const contribution = {
    id: 'said' as ContributionId,
    kind: 'idea' as const,
    text: 'A bench, please',
    about: { type: 'everywhere' as const },
    madeOn: '2026-11-22',
    source: 'workshop' as const,
    dots: 0,
    cell: secret,
    token: secret,
    state: 'shown' as const,
    hiddenBecause: secret,
    theme: secret,
    answer: '',
    answeredOn: null,
    measures: [],
  };
  return {
    ...plan,
    contributions: {
      [contribution.id]: contribution,
      ['unread' as ContributionId]: {
        ...contribution,
        id: 'unread' as ContributionId,
        state: 'new',
        text: secret,
      },
    },
    checkpoints: {
      ['before' as CheckpointId]: {
        id: 'before' as CheckpointId,
        name: secret,
        madeAt: '2026-11-22T10:00:00Z',
        content: secret,
      },
    },
    workshop: {
      workshop: { title: secret, heldOn: null, notes: secret, resetAfterMinutes: 20, people: 9 },
    },
    steps: {
      [stepId]: step,
      ['two' as StepId]: {
        ...step,
        id: 'two' as StepId,
        order: 'a2',
        title: secret,
        question: secret,
      },
    },
    ballots: {
      [ballotId]: {
        id: ballotId,
        order: 'a0',
        title: 'Which one?',
        choices: [
          { id: 'x', label: 'Table 1', proposalId: firstProposalId },
          { id: 'y', label: 'Another', proposalId: draftId },
        ],
        voters: 'table',
        dots: 3,
        mostOnOne: 0,
        counted: null,
        open: true,
        revealed,
      },
    },
    votes: { 'vote/1/x': { ballotId, voter: 1, choiceId: 'x', dots: 2 } },
  };
}

function showing(plan: Plan, change: Partial<AppState['session']> = {}): AppState {
  const state = initialState(place);
  return {
    ...state,
    document: { ...state.document, plan },
    session: {
      ...state.session,
      audience: 'presenter',
      shownProposalId: firstProposalId,
      question: { ...state.session.question, title: secret },
      drafts: { field: secret },
      workshop: { ...state.session.workshop, stepId },
      ...change,
    },
  };
}

test('no secret of the plan is anywhere in what the wall is sent', () => {
  const frame = wallFrame(showing(planWithSecrets()));
  expect(JSON.stringify(frame)).not.toContain('nobody may see this');
  expect(frame.words).toEqual({
    title: 'The new square',
    text: 'As it stands',
    question: 'Where do we meet?',
  });
  expect(frame.step).toEqual({ number: 1, of: 2 });
  expect(frame.resetAfterMinutes).toBe(20);
});

test('what the wall is sent is what a wall understands, to the last field', () => {
  const { plan, ...view } = wallFrame(showing(planWithSecrets()));
  const from = 'a-presenter';
  const said = { strokWall: 1, say: 'view', from, turn: 1, plan: 1, view };
  expect(parseWallMessage(said, place)).toEqual({ say: 'view', from, turn: 1, plan: 1, view });
  const given = { strokWall: 1, say: 'plan', from, number: 1, plan };
  expect(parseWallMessage(given, place)).toEqual({ say: 'plan', from, number: 1, plan });
});

test('a question from the list of kept ones takes nothing of the list along', () => {
  const { session } = showing(planWithSecrets());
  const kept = { ...session.question, order: secret };
  const { question } = wallFrame(showing(planWithSecrets(), { question: kept }));
  expect(question).not.toHaveProperty('order');
});

test('a draft on the presenter’s map is today on the wall', () => {
  const frame = wallFrame(showing(planWithSecrets(), { shownProposalId: draftId }));
  expect(frame.proposalId).toBeNull();
  expect(frame.numbered).toEqual([]);
});

test('what a shared proposal sketches is numbered in its order', () => {
  const plan = drawn(planWithSecrets(), 'bench', firstProposalId, 'Benken');
  expect(wallFrame(showing(plan)).numbered).toEqual(['square', 'bench']);
});

test('votes are shown when they are revealed, and no draft by its id', () => {
  const { result } = wallFrame(showing(planWithSecrets()));
  expect(result?.choices.map(({ label, dots, proposalId }) => [label, dots, proposalId])).toEqual([
    ['Table 1', 2, firstProposalId],
    ['Another', 0, null],
  ]);
  expect(wallFrame(showing(planWithSecrets(false))).result).toBeNull();
});

test('the map stays where the step put it while the wall does not follow', () => {
  const camera = { centre: [10, 63] as const, zoom: 12 };
  const state = showing(planWithSecrets(), { camera });
  expect(wallFrame(state).camera).toEqual(camera);
  const { workshop } = state.session;
  const alone = showing(planWithSecrets(), {
    camera,
    workshop: { ...workshop, wallFollowsMap: false },
  });
  expect(wallFrame(alone).camera).toBeNull();
});

test('the plan is the same object while nothing in it has changed', () => {
  const plan = planWithSecrets();
  expect(wallFrame(showing(plan)).plan).toBe(wallFrame(showing(plan, { year: 2030 })).plan);
});

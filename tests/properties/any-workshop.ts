import fc from 'fast-check';
import { generateNKeysBetween } from 'fractional-indexing';
import { voteKey, type Ballot, type Vote } from '../../src/domain/ballot.ts';
import {
  contributionKinds,
  contributionSources,
  contributionStates,
  type Contribution,
  type ContributionSubject,
} from '../../src/domain/contribution.ts';
import type {
  BallotId,
  ContributionId,
  LayerId,
  MeasureId,
  ProposalId,
  SheetId,
  StepId,
  ZoneId,
} from '../../src/domain/ids.ts';
import type { PaperSheet } from '../../src/domain/paper-sheet.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Presentation } from '../../src/domain/presentation.ts';
import { workshopKey, type Workshop } from '../../src/domain/workshop.ts';
import { stepCharts, type WorkshopStep } from '../../src/domain/workshop-step.ts';
import type { LngLat } from '../../src/geo/lng-lat.ts';
import { anyDate, anyId, anyText } from './any-words.ts';

const anyPosition: fc.Arbitrary<LngLat> = fc
  .tuple(fc.integer({ min: -1799, max: 1799 }), fc.integer({ min: -899, max: 899 }))
  .map(([lng, lat]) => [lng / 10, lat / 10]);
const anyMeasures = fc.uniqueArray(anyId as fc.Arbitrary<MeasureId>, { maxLength: 2 });
const anyProposalId = fc.option(anyId as fc.Arbitrary<ProposalId>);
/** Ids that stand in keys of several parts. */
const anyPlainId = fc.stringMatching(/^[a-z]{1,8}$/).map((id) => `id-${id}`);

const anySubject: fc.Arbitrary<ContributionSubject> = fc.oneof(
  anyPosition.map((at) => ({ type: 'place' as const, at })),
  (anyId as fc.Arbitrary<ZoneId>).map((zoneId) => ({ type: 'zone' as const, zoneId })),
  (anyId as fc.Arbitrary<MeasureId>).map((measureId) => ({ type: 'measure' as const, measureId })),
  fc.constant({ type: 'everywhere' as const }),
);

/** A contribution in any of its shapes. */
export const anyContribution: fc.Arbitrary<Contribution> = fc.record({
  id: anyId as fc.Arbitrary<ContributionId>,
  kind: fc.constantFrom(...contributionKinds),
  text: anyText,
  about: anySubject,
  madeOn: anyDate,
  source: fc.constantFrom(...contributionSources),
  dots: fc.nat(99),
  cell: fc.constantFrom('', 'K7Q2 C4'),
  token: fc.constantFrom('', 'c2VjcmV0'),
  state: fc.constantFrom(...contributionStates),
  hiddenBecause: anyText,
  theme: anyText,
  answer: anyText,
  answeredOn: fc.option(anyDate),
  measures: anyMeasures,
});

const anyPresentation: fc.Arbitrary<Presentation> = fc.record({
  measureId: anyId as fc.Arbitrary<MeasureId>,
  text: anyText,
  picture: fc.constantFrom('', 'data:image/png;base64,iVBORw0KGgo='),
  alt: anyText,
  credit: anyText,
});

const anyStep: fc.Arbitrary<Omit<WorkshopStep, 'order'>> = fc.record({
  id: anyId as fc.Arbitrary<StepId>,
  title: anyText,
  text: anyText,
  question: anyText,
  notes: anyText,
  minutes: fc.nat(600),
  camera: fc.option(fc.record({ centre: anyPosition, zoom: fc.nat(24) })),
  layers: fc.option(fc.uniqueArray(anyId as fc.Arbitrary<LayerId>, { maxLength: 3 })),
  proposalId: anyProposalId,
  year: fc.option(fc.integer({ min: 1990, max: 2090 })),
  chart: fc.constantFrom(...stepCharts),
  ballotId: fc.option(anyId as fc.Arbitrary<BallotId>),
});

const anyBallot: fc.Arbitrary<Omit<Ballot, 'order'>> = fc.record({
  id: anyPlainId as fc.Arbitrary<BallotId>,
  title: anyText,
  choices: fc.uniqueArray(
    fc.record({ id: anyPlainId, label: anyText, proposalId: anyProposalId }),
    { maxLength: 3, selector: ({ id }) => id },
  ),
  voters: fc.constantFrom('person', 'table'),
  dots: fc.integer({ min: 1, max: 100 }),
  mostOnOne: fc.nat(100),
  counted: fc.option(fc.integer({ min: 1, max: 200 })),
  open: fc.boolean(),
  revealed: fc.boolean(),
});

const anyVote: fc.Arbitrary<Vote> = fc.record({
  ballotId: anyPlainId as fc.Arbitrary<BallotId>,
  voter: fc.integer({ min: 1, max: 200 }),
  choiceId: anyPlainId,
  dots: fc.nat(10),
});

const anySheet: fc.Arbitrary<PaperSheet> = fc.record({
  id: anyId as fc.Arbitrary<SheetId>,
  name: fc.stringMatching(/^[A-Z0-9]{4}$/),
  madeAt: anyDate.map(() => '2026-11-22T10:00:00.000Z'),
  paper: fc.constantFrom('a4', 'a3'),
  landscape: fc.boolean(),
  scale: fc.integer({ min: 100, max: 100_000 }),
  centre: anyPosition,
  columns: fc.integer({ min: 1, max: 26 }),
  rows: fc.integer({ min: 1, max: 99 }),
  cellMillimeters: fc.integer({ min: 5, max: 100 }),
  proposalId: anyProposalId,
  measures: anyMeasures,
});

const anyWorkshopRecord: fc.Arbitrary<Workshop> = fc.record({
  title: anyText,
  heldOn: fc.option(anyDate),
  notes: anyText,
  resetAfterMinutes: fc.nat(600),
  people: fc.option(fc.integer({ min: 1, max: 500 })),
});

function listOf<Item extends { readonly id: string }>(item: fc.Arbitrary<Item>) {
  return fc.uniqueArray(item, { maxLength: 2, selector: ({ id }) => id });
}

/** The parts of a plan that residents and a workshop leave in it. */
export const anyWorkshopParts = {
  presentations: fc.array(anyPresentation, { maxLength: 2 }),
  contributions: listOf(anyContribution),
  workshop: fc.option(anyWorkshopRecord),
  steps: listOf(anyStep),
  ballots: listOf(anyBallot),
  votes: fc.array(anyVote, { maxLength: 3 }),
  sheets: listOf(anySheet),
};

interface DrawnParts {
  readonly presentations: readonly Presentation[];
  readonly contributions: readonly Contribution[];
  readonly workshop: Workshop | null;
  readonly steps: readonly Omit<WorkshopStep, 'order'>[];
  readonly ballots: readonly Omit<Ballot, 'order'>[];
  readonly votes: readonly Vote[];
  readonly sheets: readonly PaperSheet[];
}

/** The parts as collections of a plan, each record under its key. */
export function workshopOfParts(drawn: DrawnParts): Pick<Plan, keyof typeof anyWorkshopParts> {
  const ranks = generateNKeysBetween(null, null, 4);
  return {
    presentations: Object.fromEntries(drawn.presentations.map((one) => [one.measureId, one])),
    contributions: byId(drawn.contributions),
    workshop: drawn.workshop ? { [workshopKey]: drawn.workshop } : {},
    steps: byId(drawn.steps.map((step, i) => ({ ...step, order: ranks[i] }))),
    ballots: byId(drawn.ballots.map((ballot, i) => ({ ...ballot, order: ranks[i] }))),
    votes: Object.fromEntries(
      drawn.votes.map((vote) => [voteKey(vote.ballotId, vote.voter, vote.choiceId), vote]),
    ),
    sheets: byId(drawn.sheets),
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Record<string, Item> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}

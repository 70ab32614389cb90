import { emptyPlan } from '../src/domain/empty-plan.ts';
import type {
  BallotId,
  ContributionId,
  MeasureId,
  ProposalId,
  WorkspaceId,
} from '../src/domain/ids.ts';
import type { Measure } from '../src/domain/measure.ts';
import type { Plan } from '../src/domain/plan.ts';

/** The proposals of the workshop's tables, in the order of their numbers. */
export const workshopTables = ['one', 'two', 'three'] as ProposalId[];
const sites: readonly (readonly [number, number])[] = [
  [10.535, 63.4215],
  [10.345, 63.365],
  [10.45, 63.435],
];

/** Three tables, each with a meeting place where few reach one; the second says what it costs. */
export function workshopPlan(): Plan {
  const start = emptyPlan('trondheim' as WorkspaceId);
  const measures = workshopTables.map((id, at): Measure => ({
    id: `house-${id}` as MeasureId,
    kind: 'meeting-place',
    ownKind: null,
    title: `Huset til bord ${at + 1}`,
    note: at === 0 ? '<b>Åpent</b> & varmt' : '',
    geometry: { type: 'Point', coordinates: [...sites[at]] },
    zones: [],
    status: 'idea',
    statusDates: [],
    focusArea: null,
    goals: [],
    period: { from: null, to: null },
    responsible: '',
    partners: '',
    origin: '',
    links: [],
    group: null,
    homes: null,
    budget: at === 1 ? [{ financier: 'Husbanken', year: 2027, amount: 2_500_000 }] : [],
    sources: [],
  }));
  const said = (id: string, more: object) => ({
    id: id as ContributionId,
    kind: 'idea' as const,
    text: 'En benk i sola',
    about: { type: 'everywhere' as const },
    madeOn: '2026-11-24',
    source: 'workshop' as const,
    dots: 0,
    cell: '',
    token: '',
    state: 'shown' as const,
    hiddenBecause: '',
    theme: '',
    answer: '',
    answeredOn: null,
    measures: [],
    ...more,
  });
  const ballotId = 'first' as BallotId;
  return {
    ...start,
    proposals: Object.fromEntries(
      workshopTables.map((id, at) => [
        id,
        { ...start.proposals['a' as ProposalId], id, name: `Bord ${at + 1}`, table: at + 1 },
      ]),
    ),
    measures: Object.fromEntries(measures.map((one) => [one.id, one])),
    entries: Object.fromEntries(
      workshopTables.map((proposalId, at) => [
        `${proposalId}/${measures[at].id}`,
        { proposalId, measureId: measures[at].id, order: 'a0', on: true },
      ]),
    ),
    ballots: {
      [ballotId]: {
        id: ballotId,
        order: 'a0',
        title: 'Hva først?',
        choices: workshopTables.map((id, at) => ({ id, label: `Bord ${at + 1}`, proposalId: id })),
        voters: 'table',
        dots: 3,
        mostOnOne: 0,
        counted: null,
        open: false,
        revealed: true,
      },
    },
    votes: {
      'first/1/two': { ballotId, voter: 1, choiceId: 'two', dots: 3 },
      'first/2/two': { ballotId, voter: 2, choiceId: 'two', dots: 1 },
      'first/2/one': { ballotId, voter: 2, choiceId: 'one', dots: 2 },
    },
    contributions: Object.fromEntries(
      [
        said('s1', { text: '<script>alert(1)</script>', kind: 'challenge', dots: 3 }),
        said('s2', { source: 'paper', cell: 'K7Q2 C4' }),
        said('s3', { text: 'Et navn', state: 'hidden', hiddenBecause: 'Nevner en nabo' }),
        said('s4', { text: '', state: 'withdrawn' }),
        said('s5', { text: 'Ulest', state: 'new', source: 'resident' }),
      ].map((one) => [one.id, one]),
    ),
    workshop: {
      workshop: {
        title: 'Kveld på Være',
        heldOn: '2026-11-24',
        notes: 'Mange ville ha lys.\nBussen går for sjelden.',
        resetAfterMinutes: 0,
        people: 24,
      },
    },
  };
}

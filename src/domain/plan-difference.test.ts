import { describe, expect, it } from 'vitest';
import { applyPatch } from './apply-patch.ts';
import { coveragePresets } from './coverage-presets.ts';
import type { DifferenceLine } from './difference/difference-line.ts';
import { addMeasure } from './edits/add-measure.ts';
import { addProposal } from './edits/add-proposal.ts';
import { archiveProposal } from './edits/archive-proposal.ts';
import { deleteMeasure } from './edits/delete-measure.ts';
import { deleteProposal } from './edits/delete-proposal.ts';
import { describeMeasure } from './edits/describe-measure.ts';
import { excludeMeasure } from './edits/exclude-measure.ts';
import { includeMeasure } from './edits/include-measure.ts';
import { keepQuestion } from './edits/keep-question.ts';
import { lockProposal } from './edits/lock-proposal.ts';
import { moveMeasure } from './edits/move-measure.ts';
import { moveProposal } from './edits/move-proposal.ts';
import { noteProposal } from './edits/note-proposal.ts';
import { renameProposal } from './edits/rename-proposal.ts';
import { renameQuestion } from './edits/rename-question.ts';
import { reorderMeasure } from './edits/reorder-measure.ts';
import { reshapeMeasure } from './edits/reshape-measure.ts';
import { setWeight } from './edits/set-weight.ts';
import { switchMeasure } from './edits/switch-measure.ts';
import { emptyPlan, firstProposalId } from './empty-plan.ts';
import type {
  FocusAreaId,
  IndicatorId,
  LayerId,
  MeasureId,
  ProposalId,
  WorkspaceId,
  ZoneId,
} from './ids.ts';
import type { Indicator, Observation } from './indicator.ts';
import type { Measure } from './measure.ts';
import type { Outcome } from './outcome.ts';
import { planDifference } from './plan-difference.ts';
import type { PlanPatch } from './plan-patch.ts';
import type { Plan } from './plan.ts';

const A = firstProposalId;
const B = 'b' as ProposalId;
const [path, bridge, planned] = ['path', 'bridge', 'planned'] as MeasureId[];
const line = (lng: number, lat = 63.43) => ({
  type: 'LineString' as const,
  coordinates: [
    [10.4, 63.43],
    [lng, lat],
  ],
});

function after(plan: Plan, edit: Outcome<PlanPatch>): Plan {
  const done = edit.ok ? applyPatch(plan, edit.value) : edit;
  if (!done.ok) throw new Error(`${done.reason} ${JSON.stringify(done.values)}`);
  return done.value.plan;
}

const draw = (plan: Plan, id: MeasureId) =>
  addMeasure(plan, { id, kind: 'green-path', geometry: line(10.41), title: id, proposalId: A });

const empty = emptyPlan('trondheim' as WorkspaceId);
const two = after(empty, addProposal(empty, { id: B, name: 'B' }));
const one = after(two, draw(two, path));
const programme = [{ ...one.measures[path], id: planned, title: 'Elvepromenaden' }] as Measure[];
const listing = after(one, includeMeasure(one, { measureId: planned, proposalId: A }));
const start = after(listing, keepQuestion(listing, { question: coveragePresets[0], words: '' }));
const kept = coveragePresets[0].id;

const inWords = (lines: readonly DifferenceLine[]) =>
  lines.map(({ word, title, proposal, from, to }) =>
    [
      word,
      typeof title === 'string' ? title : title.nb,
      proposal,
      from ? `${from}→${to}` : word === 'valuesChanged' && to,
    ]
      .filter(Boolean)
      .join(' '),
  );

const entry = { measureId: path, proposalId: A };
const toBlock = { ...line(10.41), coordinates: [...line(10.41).coordinates, [10.42, 63.44]] };
const elsewhere = {
  ...line(10.41),
  coordinates: line(10.41).coordinates.map(([x, y]) => [x + 0.01, y]),
};

describe('what is otherwise after', () => {
  it.each<[string, (plan: Plan) => Outcome<PlanPatch>, readonly string[]]>([
    ['nothing', (plan) => renameProposal(plan, { id: A, name: 'A' }), []],
    ['a drawing', (plan) => draw(plan, bridge), ['measureAdded bridge A']],
    ['a deletion', (plan) => deleteMeasure(plan, { id: path }), ['measureRemoved path A']],
    [
      'a move',
      (plan) => moveMeasure(plan, { id: path, geometry: elsewhere }),
      ['measureMoved path'],
    ],
    [
      'a reshaping',
      (plan) => reshapeMeasure(plan, { id: path, geometry: toBlock }),
      ['measureReshaped path'],
    ],
    [
      'words',
      (plan) => describeMeasure(plan, { id: path, title: 'Sti', note: 'n', status: 'adopted' }),
      ['measureRenamed Sti path→Sti', 'measureStatus Sti idea→adopted', 'measureNoted Sti'],
    ],
    [
      'a planned measure taken out',
      (plan) => excludeMeasure(plan, { measureId: planned, proposalId: A }),
      ['measureExcluded Elvepromenaden A'],
    ],
    [
      'a measure taken in',
      (plan) => includeMeasure(plan, { measureId: path, proposalId: B }),
      ['measureIncluded path B'],
    ],
    [
      'a measure switched off',
      (plan) => switchMeasure(plan, { ...entry, on: false }),
      ['measureOff path A'],
    ],
    [
      'another order of a list',
      (plan) => reorderMeasure(plan, { ...entry, afterId: planned }),
      ['listReordered A'],
    ],
    [
      'a proposal more',
      (plan) => addProposal(plan, { id: 'c' as ProposalId, name: 'C' }),
      ['proposalAdded C'],
    ],
    ['a proposal less', (plan) => deleteProposal(plan, { id: B }), ['proposalRemoved B']],
    [
      'another name',
      (plan) => renameProposal(plan, { id: B, name: 'Bord 2' }),
      ['proposalRenamed Bord 2 B→Bord 2'],
    ],
    ['a note', (plan) => noteProposal(plan, { id: B, note: 'n' }), ['proposalNoted B']],
    ['a lock', (plan) => lockProposal(plan, { id: B, locked: true }), ['proposalLocked B']],
    [
      'an archiving',
      (plan) => archiveProposal(plan, { id: B, archived: true }),
      ['proposalArchived B'],
    ],
    [
      'another order of proposals',
      (plan) => moveProposal(plan, { id: B, afterId: null }),
      ['proposalsReordered B'],
    ],
    [
      'a question more',
      (plan) => keepQuestion(plan, { question: coveragePresets[1], words: '' }),
      ['questionAdded'],
    ],
    [
      'a question by another name',
      (plan) => renameQuestion(plan, { id: kept, title: 'Nær', words: '' }),
      ['questionRenamed Nær'],
    ],
    [
      'a weight',
      (plan) => setWeight(plan, { model: 'bgf-2014', surface: 'water', weight: 3, title: '' }),
      ['weightSet'],
    ],
  ])('%s', (_, edit, words) => {
    const plan = after(start, edit(start));
    expect(inWords(planDifference(start, plan, programme))).toEqual(words);
  });

  it('is told of a planned measure as a change of it, not as a new one', () => {
    const brought = { ...programme[0], group: 'programme' as LayerId };
    const said = after(
      start,
      describeMeasure(start, { id: planned, planned: [brought], note: 'Snart' }),
    );
    expect(inWords(planDifference(start, said, [brought]))).toEqual([
      'plannedChanged Elvepromenaden',
    ]);
    expect(inWords(planDifference(said, start, [brought]))).toEqual([
      'plannedReset Elvepromenaden',
    ]);
    const more = after(said, describeMeasure(said, { id: planned, focusArea: 'x' as FocusAreaId }));
    expect(inWords(planDifference(said, more, [brought]))).toEqual(['measureFocus Elvepromenaden']);
  });

  it('is told of the programme, its goals, indicators and their values', () => {
    const indicator = {
      id: 'homes' as IndicatorId,
      title: 'Boliger',
      definition: '',
      unit: '',
      decimals: 0,
      better: 'neither',
      role: null,
      breaks: [],
      focusArea: null,
      sources: [],
      origin: '',
      order: 'a0',
    } satisfies Indicator;
    const value = (year: number): Observation => ({
      indicatorId: indicator.id,
      zoneId: 'z1' as ZoneId,
      year,
      value: year,
      upTo: null,
      status: 'measured',
      note: '',
      sources: [],
      origin: '',
    });
    const told: Plan = {
      ...start,
      indicators: { [indicator.id]: indicator },
      observations: { 'homes/z1/2020': value(2020), 'homes/z1/2021': value(2021) },
    };
    expect(inWords(planDifference(start, told))).toEqual([
      'indicatorSaid Boliger',
      'valuesChanged Boliger 2',
    ]);
    const changed = { ...told, observations: { 'homes/z1/2020': value(2020) } };
    expect(inWords(planDifference(told, changed))).toEqual(['valuesChanged Boliger 1']);
  });

  it('is nothing of a plan and itself, and the contrary the other way round', () => {
    expect(planDifference(start, structuredClone(start))).toEqual([]);
    const plan = after(start, switchMeasure(start, { ...entry, on: false }));
    expect(inWords(planDifference(plan, start))).toEqual(['measureOn path A']);
  });
});

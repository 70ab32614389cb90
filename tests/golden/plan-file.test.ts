import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keptQuestions } from '../../src/domain/kept-questions.ts';
import { entriesOfProposal } from '../../src/domain/resolve-measures.ts';
import type { MeasureId, ProposalId, StepId } from '../../src/domain/ids.ts';
import { workshopKey } from '../../src/domain/workshop.ts';
import { readPlan } from '../../src/files/read-plan.ts';
import { writePlan } from '../../src/files/write-plan.ts';

/** A file exactly as the app of that version wrote it. */
function golden(version: number): string {
  return readFileSync(new URL(`plan-file/version-${version}.strok.json`, import.meta.url), 'utf8');
}

function read(text: string) {
  const outcome = readPlan(text);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

test('a file of version 1 opens whole, with no questions kept and no weights set', () => {
  const { plan, report } = read(golden(1));
  expect(report).toEqual({ read: 10, kept: 10, repaired: 0, skipped: 0, issues: [] });
  expect(Object.keys(plan.measures)).toEqual(['house', 'park', 'path', 'team']);
  expect(entriesOfProposal(plan, 'b' as ProposalId).map((entry) => entry.measureId)).toEqual([
    'path',
    'planned-77',
  ]);
  expect([plan.questions, plan.weights]).toEqual([{}, {}]);
});

test('a file of version 2 opens whole, with nothing said of homes, cost or locks', () => {
  const { plan, report } = read(golden(2));
  expect([report.kept, report.issues]).toEqual([report.read, []]);
  expect(keptQuestions(plan).map((question) => question.reach)).toEqual(['straight', 'network']);
  expect(plan.weights['ns-3845/green-roof'].weight).toBe(0.5);
  expect(Object.values(plan.measures).map(({ homes, budget }) => [homes, budget])).toEqual(
    Object.values(plan.measures).map(() => [null, []]),
  );
  expect(Object.values(plan.proposals).some(({ locked, archived }) => locked || archived)).toBe(
    false,
  );
});

test('a file of version 3 opens whole, with no programme and nothing said in the register', () => {
  const { plan, report } = read(golden(3));
  expect([report.kept, report.issues]).toEqual([report.read, []]);
  expect(Object.values(plan.kinds).map(({ name }) => name)).toEqual(['Byttebod']);
  expect(plan.measures['homes' as MeasureId].homes?.municipal).toBe(4);
  expect(plan.proposals['b' as ProposalId].locked).toBe(true);
  expect(Object.values(plan.checkpoints).map(({ name }) => name)).toEqual(['Før lunsj']);
  expect(Object.keys(plan.zones)).toEqual(['zone-ila']);
  expect([plan.programme, plan.goals, plan.indicators, plan.observations]).toEqual([
    {},
    {},
    {},
    {},
  ]);
  expect(plan.measures['homes' as MeasureId].statusDates).toEqual([]);
});

test('a file of version 4 opens whole, with nothing said by residents and all proposals drafts', () => {
  const { plan, report } = read(golden(4));
  expect([report.kept, report.issues]).toEqual([report.read, []]);
  expect(plan.programme['programme'].funding.map(({ amount }) => amount)).toEqual([16_400_000]);
  expect(Object.values(plan.goals).map(({ target }) => target)).toEqual([90]);
  expect(Object.values(plan.observations).map(({ value, status }) => [value, status])).toEqual([
    [82.5, 'measured'],
    [null, 'suppressed'],
    [80, 'estimated'],
  ]);
  expect(plan.reportNotes['2026/money'].text).toBe('Beløpene er vedtatte rammer.');
  expect([plan.contributions, plan.workshop, plan.steps, plan.votes]).toEqual([{}, {}, {}, {}]);
  expect(Object.values(plan.proposals).map(({ shared, table }) => [shared, table])).toEqual([
    [false, null],
    [false, null],
  ]);
});

test('a file of version 5 opens whole and is written again the same', () => {
  const text = golden(5);
  const { plan, report } = read(text);
  expect([report.kept, report.issues]).toEqual([report.read, []]);
  expect(plan.proposals['b' as ProposalId]).toMatchObject({ shared: true, table: 2 });
  expect(Object.values(plan.contributions).map(({ state, about }) => [state, about.type])).toEqual([
    ['new', 'place'],
    ['shown', 'zone'],
    ['new', 'measure'],
    ['hidden', 'everywhere'],
    ['withdrawn', 'place'],
  ]);
  expect(plan.workshop[workshopKey].people).toBe(24);
  expect(plan.steps['w2' as StepId]).toMatchObject({ chart: 'votes', ballotId: 'v1' });
  expect(Object.values(plan.votes).map(({ dots }) => dots)).toEqual([3, 2]);
  expect(Object.values(plan.sheets).map(({ name, columns }) => [name, columns])).toEqual([
    ['K7Q2', 9],
  ]);
  expect(writePlan(plan, { savedAt: '2026-11-22T17:10:00.000Z' })).toBe(text);
});

test('a file of version 1 saved anew is one of the newest version with the same in it', () => {
  const { plan } = read(golden(1));
  expect(read(writePlan(plan)).plan).toEqual(plan);
});

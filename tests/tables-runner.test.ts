import { describe, expect, it } from 'vitest';
import { finish } from '../src/analysis/gaps/choose-spots.ts';
import { proposalRequest } from '../src/analysis/comparison/proposal-request.ts';
import { openCoverage } from '../src/analysis/coverage/open-coverage.ts';
import { openTables } from '../src/analysis/tables/open-tables.ts';
import { createTablesRunner, type TablesStatus } from '../src/analysis/tables/run-tables.ts';
import type { TablesRequest } from '../src/analysis/tables/tables-request.ts';
import { comparedMeasure } from '../src/domain/compared-measure.ts';
import { gainBetween } from '../src/domain/coverage-delta.ts';
import type { ProposalId } from '../src/domain/ids.ts';
import type { TablesAnswer } from '../src/domain/tables-answer.ts';
import { measureOf, playCase, type CoverageCase } from './golden/coverage-case.ts';

const square = (x: number, half: number) =>
  [
    [x - half, -half],
    [x + half, -half],
    [x + half, half],
    [x - half, half],
    [x - half, -half],
  ] as const;

const town: CoverageCase = {
  title: 'One zone, three cells, nothing there',
  derivation: [],
  zones: [{ id: 'A', rings: [square(0, 1_500)] }],
  cells: [-1_000, 0, 1_000].map((x, at) => ({
    id: `c${at}`,
    residents: 100 + 10 * at,
    rings: [square(x, 125)],
  })),
  layers: [{ id: 'places', targetKind: 'meeting-place', features: [] }],
  question: { distanceMeters: 200 },
  expected: {},
};
const { inputs, request: asked } = playCase(town);
const place = (id: string, x: number) =>
  comparedMeasure(
    {
      measure: measureOf({ id, kind: 'meeting-place', status: 'idea', point: [x, 0] }),
      on: true,
    },
    asked.question,
  );
const table = (id: string, ...xs: readonly number[]): TablesRequest['proposals'][number] => ({
  proposalId: id as ProposalId,
  measures: xs.map((x) => place(`${id} at ${x}`, x)),
});
const request: TablesRequest = {
  question: asked.question,
  planVersion: 3,
  gesture: 0,
  proposals: [table('1', 0), table('2'), table('3', -1_000, 1_000), table('4', 1_000)],
};

/** What the board says of each, each asked by itself. */
const boards = request.proposals.map(({ measures }) =>
  openCoverage(inputs).answer(proposalRequest(request, measures)),
);

describe('the tables side by side', () => {
  it('have the numbers that the board has of each, zone by zone and in all', () => {
    const answer = finish(openTables(inputs).answer(request));
    expect(answer.tables.map(({ proposalId }) => proposalId)).toEqual(['1', '2', '3', '4']);
    for (const [at, board] of boards.entries()) {
      expect(answer.tables[at].zones).toEqual(board.proposal.zones);
      expect(answer.tables[at].total).toEqual(board.proposal.total);
      expect(answer.today.total).toEqual(board.today.total);
    }
    const gains = answer.tables.map((side) => gainBetween(answer.today.total, side.total));
    expect(gains.map((gain) => Math.round(gain?.residents ?? Number.NaN))).toEqual(
      boards.map(({ today, proposal }) =>
        Math.round(proposal.total.coveredResidents - today.total.coveredResidents),
      ),
    );
    expect(gains[0]?.residents).toBeGreaterThan(0);
    expect(gains[1]?.residents).toBe(0);
  });

  it('are the same whatever was asked before', () => {
    const open = openTables(inputs);
    const turned = { ...request, proposals: request.proposals.toReversed() };
    const first = finish(open.answer(turned));
    const second = finish(open.answer(request));
    expect(second.tables).toEqual(first.tables.toReversed());
  });

  it('are today alone where there is no table', () => {
    const { today, tables } = finish(openTables(inputs).answer({ ...request, proposals: [] }));
    expect(tables).toEqual([]);
    expect(today.total).toEqual(boards[0].today.total);
  });
});

describe('the computation of the tables', () => {
  it('answers the newest request, tells how far it has come, and is then idle', async () => {
    const answers: TablesAnswer[] = [];
    const told: TablesStatus[] = [];
    const idle = new Promise<void>((resolve) => {
      const runner = createTablesRunner({
        onAnswer: (answer) => answers.push(answer),
        onStatus: (status) => {
          told.push(status);
          if (status.status === 'idle' && answers.length > 0) resolve();
        },
      });
      runner.open(inputs);
      runner.ask({ ...request, planVersion: 1 });
      runner.ask({ ...request, planVersion: 2 });
      runner.ask(request);
    });
    await idle;
    expect(answers.at(-1)?.planVersion).toBe(3);
    expect(answers.map(({ planVersion }) => planVersion)).not.toContain(2);
    expect(answers.at(-1)?.question).toBe(request.question);
    expect(told.some(({ status }) => status === 'working')).toBe(true);
  });

  it('tells nothing any more once it is given up', async () => {
    const answers: TablesAnswer[] = [];
    const told: TablesStatus[] = [];
    const runner = createTablesRunner({
      onAnswer: (answer) => answers.push(answer),
      onStatus: (status) => told.push(status),
    });
    runner.open(inputs);
    runner.ask(request);
    runner.cancel();
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
    expect(answers).toEqual([]);
    expect(told.at(-1)).toEqual({ status: 'idle' });
  });
});

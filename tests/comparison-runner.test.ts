import { expose } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import type { ComparisonRequest } from '../src/analysis/comparison/comparison-request.ts';
import { computeComparison } from '../src/analysis/comparison/compute-comparison.ts';
import {
  comparisonService,
  type ComparisonCalls,
} from '../src/analysis/comparison/comparison-service.ts';
import {
  comparisonWatchLimits,
  createComparisonRunner,
  type ComparisonStatus,
  type RemoteComparisonService,
} from '../src/analysis/comparison/run-comparison.ts';
import { remoteLink, type ServiceLink } from '../src/analysis/coverage/service-link.ts';
import { comparedMeasure } from '../src/domain/compared-measure.ts';
import type { ComparisonAnswer } from '../src/domain/comparison.ts';
import type { ProposalId } from '../src/domain/ids.ts';
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
const request: ComparisonRequest = {
  question: asked.question,
  planVersion: 1,
  gesture: 0,
  a: { proposalId: 'a' as ProposalId, measures: [place('m', 0)] },
  b: { proposalId: 'b' as ProposalId, measures: [place('n', -1_000), place('o', 1_000)] },
};

interface OtherThread extends ServiceLink<RemoteComparisonService> {
  /** Ends it as a crashed worker ends: no word, no error, no answers. */
  readonly kill: () => void;
}

const threads: OtherThread[] = [];

/** The real service behind a real message channel, as a worker has it. */
function startThread(serve: RemoteComparisonService = comparisonService()): OtherThread {
  const { port1, port2 } = new MessageChannel();
  expose(serve, port2);
  const close = () => {
    port1.close();
    port2.close();
  };
  const thread = { ...remoteLink<ComparisonCalls>(port1, close), kill: () => port2.close() };
  threads.push(thread);
  return thread;
}

afterEach(() => {
  for (const thread of threads.splice(0)) thread.end();
});

function startRunner(
  connect: () => ServiceLink<RemoteComparisonService> = startThread,
  limits = comparisonWatchLimits,
) {
  const answers: ComparisonAnswer[] = [];
  const statuses: ComparisonStatus[] = [];
  const runner = createComparisonRunner(
    { onAnswer: (answer) => answers.push(answer), onStatus: (status) => statuses.push(status) },
    connect,
    limits,
  );
  return { runner, answers, statuses };
}

async function until(happened: () => boolean): Promise<void> {
  for (let wait = 0; wait < 1_000 && !happened(); wait++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(happened()).toBe(true);
}

const isWhole = (answer: ComparisonAnswer): boolean => answer.contributionsB !== null;

describe('the runner of comparisons', () => {
  it('tells the sides first and then what each measure brings, as from nothing', async () => {
    const { runner, answers, statuses } = startRunner();
    runner.open(inputs);
    runner.ask(request);
    await until(() => answers.some(isWhole));
    expect(answers.map(isWhole)).toEqual([false, true]);
    expect(answers[0].question).toBe(request.question);
    expect(answers[1]).toEqual(computeComparison(inputs, request));
    expect(statuses.at(-1)).toEqual({ status: 'idle' });
    runner.close();
  });

  it('follows a moving hand, and works out the measures only of where it rests', async () => {
    const { runner, answers } = startRunner();
    runner.open(inputs);
    for (let gesture = 1; gesture <= 30; gesture++) {
      const moved = { ...request.a, measures: [place('m', gesture)] };
      runner.ask({ ...request, gesture, a: moved });
      if (gesture % 10 === 0) await until(() => answers.at(-1)?.gesture === gesture);
    }
    await until(() => answers.some(isWhole) && answers.at(-1)?.gesture === 30);
    await until(() => isWhole(answers[answers.length - 1]));
    const gestures = answers.map(({ gesture }) => gesture);
    expect(gestures).toEqual(gestures.toSorted((a, b) => a - b));
    expect(gestures.length).toBeLessThan(30);
    runner.close();
  });

  it('gives up the measures of a question when another is asked, and tells nothing when cancelled', async () => {
    const service = comparisonService();
    const slow: RemoteComparisonService = {
      ...service,
      async contributions(_request, tell) {
        while (await tell(0.5)) await new Promise((resolve) => setTimeout(resolve, 2));
        return null;
      },
    };
    const { runner, answers, statuses } = startRunner(() => startThread(slow));
    runner.open(inputs);
    runner.ask(request);
    await until(() => statuses.some((told) => told.status === 'working' && told.progress === 0.5));
    runner.ask({ ...request, planVersion: 2 });
    await until(() => answers.at(-1)?.planVersion === 2);
    runner.cancel();
    const told = answers.length;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(answers).toHaveLength(told);
    expect(statuses.at(-1)).toEqual({ status: 'idle' });
    runner.close();
  });

  it('begins anew when its thread dies, and says so when that fails as well', async () => {
    let started = 0;
    const { runner, answers } = startRunner(
      () => {
        const thread = startThread();
        if (started++ === 0) thread.kill();
        return thread;
      },
      { ping: 200, open: 200, call: 2_000 },
    );
    runner.open(inputs);
    runner.ask(request);
    await until(() => answers.some(isWhole));
    expect(started).toBe(2);
    runner.close();

    const dead = startRunner(
      () => {
        const thread = startThread();
        thread.kill();
        return thread;
      },
      { ping: 60, open: 60, call: 60 },
    );
    dead.runner.open(inputs);
    dead.runner.ask(request);
    await until(() => dead.statuses.at(-1)?.status === 'failed');
    expect(dead.statuses.at(-1)).toEqual({ status: 'failed', reason: 'comparison-stopped' });
    dead.runner.close();
  });

  it('works without workers, on the same thread', async () => {
    const answers: ComparisonAnswer[] = [];
    const runner = createComparisonRunner({
      onAnswer: (answer) => answers.push(answer),
      onStatus: () => undefined,
    });
    runner.open(inputs);
    runner.ask(request);
    await until(() => answers.some(isWhole));
    expect(answers[0].sides.b.total.coveredResidents).toBeCloseTo(220, 6);
    runner.close();
  });
});

import { expose } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import {
  coverageService,
  type CoverageService,
} from '../src/analysis/coverage/coverage-service.ts';
import {
  createCoverageRunner,
  type CoveredArea,
  type CoverageStatus,
} from '../src/analysis/coverage/run-coverage.ts';
import { remoteLink, type ServiceLink } from '../src/analysis/coverage/service-link.ts';
import type { CoverageAnswer } from '../src/domain/coverage.ts';
import type { QuestionId, ZoneId } from '../src/domain/ids.ts';
import { playCase, type CoverageCase } from './golden/coverage-case.ts';

const square = (half: number) =>
  [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
    [-half, -half],
  ] as const;

const city: CoverageCase = {
  title: 'One zone, one place',
  derivation: [],
  zones: [{ id: 'A', rings: [square(500)] }],
  cells: [{ id: 'c', residents: 100, rings: [square(125)] }],
  layers: [
    {
      id: 'places',
      targetKind: 'meeting-place',
      features: [{ id: 'p', kind: 'school', point: [0, 0] }],
    },
  ],
  question: { distanceMeters: 200 },
  expected: {},
};
const { inputs, request } = playCase(city);

interface OtherThread extends ServiceLink {
  /** Ends it as a crashed worker ends: no word, no error, no answers. */
  readonly kill: () => void;
}

const threads: OtherThread[] = [];

/** The real service behind a real message channel, as a worker has it. */
function startThread(serve = coverageService()): OtherThread {
  const { port1, port2 } = new MessageChannel();
  expose(serve, port2);
  const close = () => {
    port1.close();
    port2.close();
  };
  const thread = { ...remoteLink(port1, close), kill: () => port2.close() };
  threads.push(thread);
  return thread;
}

afterEach(() => {
  for (const thread of threads.splice(0)) thread.end();
});

const hasty = { ping: 60, open: 3_000, call: 400 };

function startRunner(connect: () => ServiceLink, limits = hasty) {
  const answers: CoverageAnswer[] = [];
  const areas: CoveredArea[] = [];
  const statuses: CoverageStatus[] = [];
  const others: CoverageAnswer[] = [];
  const runner = createCoverageRunner(
    {
      onAnswer: (answer) => answers.push(answer),
      onOther: (answer) => others.push(answer),
      onCoveredArea: (area) => areas.push(area),
      onStatus: (status) => statuses.push(status),
    },
    connect,
    limits,
  );
  return { runner, answers, others, areas, statuses };
}

async function until(happened: () => boolean): Promise<void> {
  for (let wait = 0; wait < 1_000 && !happened(); wait++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(happened()).toBe(true);
}

describe('coverage in a thread of its own', () => {
  it('answers, draws what is reached, and explains', async () => {
    const { runner, answers, areas, statuses } = startRunner(() => startThread());
    runner.open(inputs);
    runner.ask(request);
    await until(() => areas.length === 1);
    expect(answers[0].today.total.coveredSquareMeters).toBeCloseTo(Math.PI * 40_000, 0);
    expect(areas[0].today!.coordinates[0][0].length).toBeGreaterThan(30);
    expect(statuses.at(-1)).toEqual({ status: 'idle' });
    const explained = await runner.explain('A' as ZoneId, 'today');
    expect(explained.ok && explained.value.rows[0]).toMatchObject({
      homeId: 'c',
      nearest: { id: 'p' },
    });
    runner.close();
  });

  it('answers the first and the newest of many requests, and none between', async () => {
    const { runner, answers } = startRunner(() => startThread());
    runner.open(inputs);
    for (let gesture = 1; gesture <= 50; gesture++) runner.ask({ ...request, gesture });
    await until(() => answers.at(-1)?.gesture === 50);
    expect(answers.map((answer) => answer.gesture)).toEqual([1, 50]);
    runner.close();
  });

  it('keeps the identity of what is reached today while only the proposal changes', async () => {
    const { runner, areas } = startRunner(() => startThread());
    runner.open(inputs);
    runner.ask(request);
    await until(() => areas.length === 1);
    runner.ask({ ...request, planVersion: 2 });
    await until(() => areas.length === 2);
    expect(areas[1].today).toBe(areas[0].today);
    runner.close();
  });

  it('replaces a thread that dies without a word, opens the workspace again and answers', async () => {
    const { runner, answers, statuses } = startRunner(() => startThread());
    runner.open(inputs);
    runner.ask(request);
    await until(() => answers.length === 1);
    threads[0].kill();
    runner.ask({ ...request, planVersion: 2 });
    await until(() => answers.length === 2);
    expect(answers[1].today).toEqual(answers[0].today);
    expect(threads).toHaveLength(2);
    expect(statuses.some(({ status }) => status === 'failed')).toBe(false);
    runner.close();
  });

  it('tells when a second thread fails as well, and tries anew with the next request', async () => {
    let broken = true;
    const failing = () => ({
      ...coverageService(),
      answer: () => {
        throw new Error('out of memory');
      },
    });
    const { runner, answers, statuses } = startRunner(() =>
      broken ? startThread(failing()) : startThread(),
    );
    runner.open(inputs);
    runner.ask(request);
    await until(() => statuses.at(-1)?.status === 'failed');
    expect(statuses.at(-1)).toEqual({ status: 'failed', reason: 'coverage-stopped' });
    expect(threads).toHaveLength(2);
    broken = false;
    runner.ask({ ...request, planVersion: 2 });
    await until(() => answers.length === 1);
    runner.close();
  });

  it('gives up on a thread that hangs, and asks another', async () => {
    const hanging = () => ({
      ...coverageService(),
      answer: () => new Promise<never>(() => undefined),
    });
    let started = 0;
    const { runner, answers } = startRunner(() =>
      startThread(started++ === 0 ? (hanging() as never) : coverageService()),
    );
    runner.open(inputs);
    runner.ask(request);
    await until(() => answers.length === 1);
    expect(threads).toHaveLength(2);
    runner.close();
  });

  it('forgets the old workspace when another is opened, and answers for the new one', async () => {
    const { runner, answers, statuses } = startRunner(() => startThread());
    runner.open(inputs);
    runner.ask(request);
    const other = playCase({ ...city, zones: [{ id: 'B', rings: [square(400)] }] });
    runner.open(other.inputs);
    runner.ask(other.request);
    await until(() => answers.length > 0 && statuses.at(-1)?.status === 'idle');
    expect(answers.map((answer) => answer.zoneIds)).toEqual([['B']]);
    runner.close();
  });

  it('answers the questions beside the main one after it, each with its own targets', async () => {
    const { runner, answers, others } = startRunner(() => startThread());
    runner.open(inputs);
    const also = [100, 150].map((distanceMeters) => ({
      ...request,
      question: {
        ...request.question,
        id: `within ${distanceMeters}` as QuestionId,
        distanceMeters,
      },
    }));
    runner.ask(request, also);
    await until(() => others.length === 2);
    expect(answers.map(({ question }) => question.distanceMeters)).toEqual([200]);
    expect(others.map(({ question }) => question.id)).toEqual(['within 100', 'within 150']);
    expect(others[0].today.total.coveredSquareMeters).toBeCloseTo(Math.PI * 10_000, 0);
    runner.close();
  });

  it('leaves the questions beside the main one while something newer waits', async () => {
    const { runner, answers, others } = startRunner(() => startThread());
    runner.open(inputs);
    const also = [{ ...request, question: { ...request.question, id: 'other' as QuestionId } }];
    for (let gesture = 1; gesture <= 20; gesture++) runner.ask({ ...request, gesture }, also);
    await until(() => others.length > 0);
    expect(answers.map(({ gesture }) => gesture)).toEqual([1, 20]);
    expect(others).toHaveLength(1);
    runner.close();
  });

  it('can be cancelled: the last answer stays, and the next request begins anew', async () => {
    const hanging = () => ({
      ...coverageService(),
      answer: () => new Promise<never>(() => undefined),
    });
    let started = 0;
    const { runner, answers, statuses } = startRunner(
      () => startThread(started++ === 0 ? (hanging() as never) : coverageService()),
      { ...hasty, call: 60_000 },
    );
    runner.open(inputs);
    runner.ask(request);
    await until(() => statuses.at(-1)?.status === 'working');
    runner.cancel();
    expect(statuses.at(-1)).toEqual({ status: 'idle' });
    runner.ask({ ...request, planVersion: 2 });
    await until(() => answers.length > 0);
    expect(answers.map(({ planVersion }) => planVersion)).toEqual([2]);
    expect(statuses.some(({ status }) => status === 'failed')).toBe(false);
    runner.close();
  });

  it('tells how far a long answer is', async () => {
    const telling = () => ({
      ...coverageService(),
      answer: async (...input: Parameters<CoverageService['answer']>) => {
        input[2]?.(0.5);
        await new Promise((resolve) => setTimeout(resolve, 20));
        const service = coverageService();
        service.open(inputs);
        return service.answer(...input);
      },
    });
    const { runner, answers, statuses } = startRunner(() => startThread(telling() as never));
    runner.open(inputs);
    runner.ask({ ...request, question: { ...request.question, reach: 'barriers' } });
    await until(() => answers.length === 1);
    expect(answers[0].refused).toBe('no-barriers');
    expect(statuses).toContainEqual({ status: 'working', progress: 0.5 });
    expect(statuses.at(-1)).toEqual({ status: 'idle' });
    runner.close();
  });

  it('says so when an explanation is asked for before anything else', async () => {
    const { runner } = startRunner(() => startThread());
    expect(await runner.explain('A' as ZoneId, 'today')).toEqual({
      ok: false,
      reason: 'coverage-not-asked',
    });
    runner.close();
  });
});

describe('coverage where there are no workers', () => {
  it('answers on the same thread', async () => {
    const answers: CoverageAnswer[] = [];
    const runner = createCoverageRunner({
      onAnswer: (answer) => answers.push(answer),
      onCoveredArea: () => undefined,
      onStatus: () => undefined,
    });
    runner.open(inputs);
    runner.ask(request);
    await until(() => answers.length === 1);
    expect(answers[0].today.total.residents).toBeCloseTo(100, 9);
    runner.close();
  });
});

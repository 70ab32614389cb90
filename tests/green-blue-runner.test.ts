import { expose } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import { greenBlueService } from '../src/analysis/green-blue/green-blue-service.ts';
import {
  createGreenBlueRunner,
  type GreenBlueStatus,
} from '../src/analysis/green-blue/run-green-blue.ts';
import {
  remoteLink,
  type Remote,
  type ServiceLink,
} from '../src/analysis/coverage/service-link.ts';
import type { GreenBlueService } from '../src/analysis/green-blue/green-blue-service.ts';
import type { GreenBlueAnswer } from '../src/domain/green-blue.ts';
import { playGreenBlueCase, type GreenBlueCase } from './golden/green-blue-case.ts';

const square = (west: number, south: number, size: number) =>
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ] as const;

const city: GreenBlueCase = {
  title: 'One zone, one park',
  derivation: [],
  zones: [{ id: 'A', rings: [square(0, 0, 400)] }],
  cells: [{ id: 'c', residents: 100, rings: [square(0, 0, 250)] }],
  layers: [
    {
      id: 'parks',
      targetKind: 'green-area',
      features: [{ id: 'p', kind: 'park', rings: [square(50, 50, 100)] }],
    },
  ],
  expected: {},
};
const { inputs, request } = playGreenBlueCase(city);

type Link = ServiceLink<Remote<GreenBlueService>>;
const threads: Link[] = [];

/** The real service behind a real message channel, as a worker has it. */
function startThread(): Link & { readonly kill: () => void } {
  const { port1, port2 } = new MessageChannel();
  expose(greenBlueService(), port2);
  const link = remoteLink<GreenBlueService>(port1, () => {
    port1.close();
    port2.close();
  });
  threads.push(link);
  return { ...link, kill: () => port2.close() };
}

afterEach(() => {
  for (const thread of threads.splice(0)) thread.end();
});

function start(connect?: () => Link) {
  const answers: GreenBlueAnswer[] = [];
  const statuses: GreenBlueStatus[] = [];
  const runner = createGreenBlueRunner(
    { onAnswer: (answer) => answers.push(answer), onStatus: (status) => statuses.push(status) },
    connect,
    { ping: 60, open: 3_000, call: 400 },
  );
  const settled = async () => {
    while (statuses.at(-1)?.status === 'working' || statuses.length === 0) {
      await new Promise((resolve) => {
        setTimeout(resolve, 5);
      });
    }
  };
  return { runner, answers, statuses, settled };
}

describe('the runner of green and blue', () => {
  it('answers on this thread where there are no workers', async () => {
    const { runner, answers, settled } = start();
    runner.open(inputs);
    runner.ask(request);
    await settled();
    expect(answers[0].today.zones[0].surfaces['green-area']).toBeCloseTo(10_000, 1);
    runner.close();
  });

  it('answers the newest of what waits, and never what it replaced', async () => {
    const { runner, answers, settled } = start(startThread);
    runner.open(inputs);
    for (let gesture = 1; gesture <= 20; gesture++) runner.ask({ ...request, gesture });
    await settled();
    expect(answers.length).toBeLessThanOrEqual(2);
    expect(answers.at(-1)?.gesture).toBe(20);
    runner.close();
  });

  it('asks another thread when one dies', async () => {
    const started: ReturnType<typeof startThread>[] = [];
    const { runner, answers, statuses, settled } = start(() => {
      const thread = startThread();
      started.push(thread);
      return thread;
    });
    runner.open(inputs);
    runner.ask(request);
    await settled();
    started[0].kill();
    runner.ask({ ...request, gesture: 2 });
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    await settled();
    expect(started.length).toBe(2);
    expect(answers.at(-1)?.gesture).toBe(2);
    expect(statuses.at(-1)).toEqual({ status: 'idle' });
    runner.close();
  });

  it('says so when no thread answers', async () => {
    const { runner, answers, statuses, settled } = start(() => {
      const thread = startThread();
      thread.kill();
      return thread;
    });
    runner.open(inputs);
    runner.ask(request);
    await settled();
    expect(answers).toEqual([]);
    expect(statuses.at(-1)).toEqual({ status: 'failed', reason: 'green-blue-stopped' });
    runner.close();
  });
});

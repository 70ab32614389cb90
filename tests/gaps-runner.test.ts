import { expose } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import { remoteLink, type ServiceLink } from '../src/analysis/coverage/service-link.ts';
import { gapsService, type GapsCalls } from '../src/analysis/gaps/gaps-service.ts';
import {
  createGapsRunner,
  gapsWatchLimits,
  type GapsStatus,
  type RemoteGapsService,
} from '../src/analysis/gaps/run-gaps.ts';
import type { BestSpotsAnswer } from '../src/domain/best-spots.ts';
import type { GapsAnswer } from '../src/domain/gaps.ts';
import { playCase, type CoverageCase } from './golden/coverage-case.ts';

const square = (x: number, half: number) =>
  [
    [x - half, -half],
    [x + half, -half],
    [x + half, half],
    [x - half, half],
    [x - half, -half],
  ] as const;

const town: CoverageCase = {
  title: 'One zone, one place, three cells',
  derivation: [],
  zones: [{ id: 'A', rings: [square(0, 1_500)] }],
  cells: [-1_000, 0, 1_000].map((x, at) => ({
    id: `c${at}`,
    residents: 100 + 10 * at,
    rings: [square(x, 125)],
  })),
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
const { inputs, request } = playCase(town);

interface OtherThread extends ServiceLink<RemoteGapsService> {
  /** Ends it as a crashed worker ends: no word, no error, no answers. */
  readonly kill: () => void;
}

const threads: OtherThread[] = [];

/** The real service behind a real message channel, as a worker has it. */
function startThread(serve: RemoteGapsService = gapsService()): OtherThread {
  const { port1, port2 } = new MessageChannel();
  expose(serve, port2);
  const close = () => {
    port1.close();
    port2.close();
  };
  const thread = { ...remoteLink<GapsCalls>(port1, close), kill: () => port2.close() };
  threads.push(thread);
  return thread;
}

afterEach(() => {
  for (const thread of threads.splice(0)) thread.end();
});

function startRunner(
  connect: () => ServiceLink<RemoteGapsService> = startThread,
  limits = gapsWatchLimits,
) {
  const gaps: GapsAnswer[] = [];
  const spots: BestSpotsAnswer[] = [];
  const statuses: GapsStatus[] = [];
  const spotsStatuses: GapsStatus[] = [];
  const runner = createGapsRunner(
    {
      onGaps: (answer) => gaps.push(answer),
      onSpots: (answer) => spots.push(answer),
      onGapsStatus: (status) => statuses.push(status),
      onSpotsStatus: (status) => spotsStatuses.push(status),
    },
    connect,
    limits,
  );
  return { runner, gaps, spots, statuses, spotsStatuses };
}

async function until(happened: () => boolean): Promise<void> {
  for (let wait = 0; wait < 1_000 && !happened(); wait++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(happened()).toBe(true);
}

/** The service, whose searches for spots tell of a step and wait to hear whether to go on. */
function slowService(): RemoteGapsService {
  const service = gapsService();
  return {
    ...service,
    async bestSpots(asked, most, tell) {
      for (let step = 0; step < 100; step++) {
        if (!(await tell(step / 100))) return null;
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      return service.bestSpots(asked, most, tell);
    },
  };
}

describe('the runner of gaps', () => {
  it('answers with the question that was asked, where people are without and which spots help', async () => {
    const { runner, gaps, spots, statuses } = startRunner();
    runner.open(inputs);
    runner.askGaps(request);
    runner.findSpots(request, 5);
    await until(() => spots.length === 1);
    expect(gaps[0].question).toBe(request.question);
    expect(gaps[0].places.map((place) => Math.round(place.residentsWithout))).toEqual([120, 100]);
    expect(spots[0].spots.map((spot) => Math.round(spot.gained))).toEqual([120, 100]);
    expect(statuses.at(-1)).toEqual({ status: 'idle' });
    runner.close();
  });

  it('answers only the newest of several requests', async () => {
    const { runner, gaps } = startRunner();
    runner.open(inputs);
    for (let planVersion = 1; planVersion <= 4; planVersion++) {
      runner.askGaps({ ...request, planVersion });
    }
    await until(() => gaps.length > 0);
    expect(gaps.map((answer) => answer.planVersion)).toEqual([4]);
    runner.close();
  });

  it('tells how far a search is, and ends it when it is cancelled', async () => {
    const { runner, spots, spotsStatuses, gaps } = startRunner(() => startThread(slowService()));
    runner.open(inputs);
    runner.findSpots(request, 5);
    const toldSteps = () =>
      spotsStatuses.filter((told) => told.status === 'working' && told.progress > 0).length;
    await until(() => toldSteps() > 2);
    runner.cancelSpots();
    runner.askGaps(request);
    await until(() => gaps.length === 1);
    expect(spots).toEqual([]);
    expect(spotsStatuses.at(-1)).toEqual({ status: 'idle' });
    runner.close();
  });

  it('begins anew when its thread dies, and says so when that fails as well', async () => {
    let started = 0;
    const { runner, gaps } = startRunner(
      () => {
        const thread = startThread();
        if (started++ === 0) thread.kill();
        return thread;
      },
      { ping: 200, open: 200, call: 2_000 },
    );
    runner.open(inputs);
    runner.askGaps(request);
    await until(() => gaps.length === 1);
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
    dead.runner.askGaps(request);
    await until(() => dead.statuses.at(-1)?.status === 'failed');
    expect(dead.statuses.at(-1)).toEqual({ status: 'failed', reason: 'gaps-stopped' });
    dead.runner.close();
  });

  it('works without workers, on the same thread', async () => {
    const { runner, gaps } = (() => {
      const answers: GapsAnswer[] = [];
      const made = createGapsRunner({
        onGaps: (answer) => answers.push(answer),
        onSpots: () => undefined,
        onGapsStatus: () => undefined,
        onSpotsStatus: () => undefined,
      });
      return { runner: made, gaps: answers };
    })();
    runner.open(inputs);
    runner.askGaps(request);
    await until(() => gaps.length === 1);
    expect(gaps[0].residents).toBeCloseTo(330, 6);
    runner.close();
  });
});

import { expose } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import { remoteLink, type ServiceLink } from '../src/analysis/coverage/service-link.ts';
import { nearInputs } from '../src/analysis/near/near-inputs.ts';
import { nearService, type NearCalls } from '../src/analysis/near/near-service.ts';
import {
  createNearRunner,
  type NearStatus,
  type RemoteNearService,
} from '../src/analysis/near/run-near.ts';
import type { NearAnswer, NearRequest } from '../src/domain/near-answer.ts';
import { workspaceOf } from './golden/coverage-case.ts';

const town = workspaceOf({
  title: 'A town',
  derivation: [],
  zones: [
    {
      id: 'A',
      rings: [
        [
          [-500, -500],
          [500, -500],
          [500, 500],
          [-500, 500],
          [-500, -500],
        ],
      ],
    },
  ],
  cells: [],
  layers: [
    {
      id: 'places',
      targetKind: 'meeting-place',
      features: [{ id: 'school', kind: 'school', point: [0, 100] }],
    },
  ],
  question: {},
  expected: {},
});

const request = (planVersion: number): NearRequest => ({
  at: town.workspace.centre,
  planVersion,
  withinMeters: 500,
  meter: { reach: 'straight', barrierKinds: [], stepFree: false },
  measures: [],
  additions: [],
});

const ports: MessagePort[] = [];

/** The real service behind a real message channel, as a worker has it; `deaf` never answers. */
function startThread(deaf = false): ServiceLink<RemoteNearService> {
  const { port1, port2 } = new MessageChannel();
  if (!deaf) expose(nearService(), port2);
  ports.push(port1, port2);
  port1.start();
  return remoteLink<NearCalls>(port1, () => {
    port1.close();
    port2.close();
  });
}

function start(connect?: () => ServiceLink<RemoteNearService>) {
  const answers: NearAnswer[] = [];
  const statuses: NearStatus[] = [];
  let settled = (): void => undefined;
  const runner = createNearRunner(
    {
      onAnswer: (answer) => answers.push(answer),
      onStatus(status) {
        statuses.push(status);
        if (status.status !== 'working') settled();
      },
    },
    connect,
    { ping: 400, open: 400, call: 2_000 },
  );
  const atRest = () =>
    new Promise<void>((resolve) => {
      settled = resolve;
    });
  return { runner, answers, statuses, atRest };
}

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

describe('asking what is near', () => {
  it('answers the newest request alone', async () => {
    const { runner, answers, atRest } = start(startThread);
    runner.open(nearInputs(town));
    const rest = atRest();
    for (const version of [1, 2, 3]) runner.ask(request(version));
    await rest;
    expect(answers.map(({ planVersion }) => planVersion)).toEqual([3]);
    runner.close();
  });

  it('answers on this thread where there are no workers', async () => {
    const { runner, answers, atRest } = start();
    runner.open(nearInputs(town));
    const rest = atRest();
    runner.ask(request(1));
    await rest;
    expect(answers[0].nearest['meeting-place'][0].target?.meters).toBeCloseTo(100, 3);
    runner.close();
  });

  it('says nothing more once it is cancelled', async () => {
    const { runner, answers, statuses } = start(startThread);
    runner.open(nearInputs(town));
    runner.ask(request(1));
    runner.cancel();
    runner.ask(request(2));
    runner.cancel();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(answers).toEqual([]);
    expect(statuses.at(-1)).toEqual({ status: 'idle' });
    runner.close();
  });

  it('starts anew when the first worker never shows life, and fails when the second does not', async () => {
    let started = 0;
    const once = start(() => startThread(started++ === 0));
    once.runner.open(nearInputs(town));
    const answered = once.atRest();
    once.runner.ask(request(1));
    await answered;
    expect(once.answers).toHaveLength(1);
    once.runner.close();

    const never = start(() => startThread(true));
    never.runner.open(nearInputs(town));
    const gaveUp = never.atRest();
    never.runner.ask(request(1));
    await gaveUp;
    expect(never.statuses.at(-1)).toEqual({ status: 'failed', reason: 'near-stopped' });
    never.runner.close();
  });
});

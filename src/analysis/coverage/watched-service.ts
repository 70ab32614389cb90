import type { CoverageInputs } from './coverage-data.ts';
import type { RemoteCoverageService, ServiceLink } from './service-link.ts';

/** What every service can do that is watched over: show life, and open what it works on. */
export interface OpeningService<Inputs> {
  readonly ping: () => Promise<true>;
  readonly open: (inputs: Inputs) => Promise<void>;
}

/** How long to wait before the other side counts as lost, in milliseconds. */
export interface WatchLimits {
  /** For a sign of life from a service that has nothing else to do. */
  readonly ping: number;
  readonly open: number;
  readonly call: number;
}

export const watchLimits: WatchLimits = { ping: 2_500, open: 30_000, call: 60_000 };

/** A service that is started anew when it dies or hangs. */
export interface WatchedService<Inputs = CoverageInputs, Service = RemoteCoverageService> {
  /** Starts a service that has nothing to open yet, so that it is there when it has. */
  readonly prepare: () => void;
  /** Forgets what was open, and opens these inputs before the next call. */
  readonly open: (inputs: Inputs) => void;
  /**
   * Runs one call, once more with a new service if the first dies, hangs or throws.
   * Rejects when that fails as well, and with `ServiceClosed` when it was closed meanwhile.
   */
  readonly run: <Value>(call: (service: Service) => Promise<Value>) => Promise<Value>;
  readonly close: () => void;
}

/** Says that an answer is not wanted any more; nobody needs to hear of it. */
export class ServiceClosed extends Error {
  constructor() {
    super('The service was closed');
  }
}

interface Live<Service> {
  readonly link: ServiceLink<Service>;
  readonly lost: Promise<never>;
  readonly opened: Promise<void>;
  ready: boolean;
}

/**
 * Watches over services made by `connect`. Calls take turns, so that waiting for another call is
 * never mistaken for death.
 */
export function watchedService<
  Inputs = CoverageInputs,
  Service extends OpeningService<Inputs> = RemoteCoverageService & OpeningService<Inputs>,
>(
  connect: () => ServiceLink<Service>,
  limits: WatchLimits = watchLimits,
): WatchedService<Inputs, Service> {
  let inputs: Inputs | null = null;
  let live: Live<Service> | null = null;
  let spare: ServiceLink<Service> | null = null;
  let closed = false;
  let dismiss: (() => void) | null = null;
  let tail: Promise<unknown> = Promise.resolve();

  function drop(dead: Live<Service> | null): void {
    dead?.link.end();
    if (live === dead) live = null;
  }

  function start(toOpen: Inputs): Live<Service> {
    const link = spare ?? connect();
    spare = null;
    const lost = new Promise<never>((_resolve, reject) => {
      link.onLost((reason) => reject(new Error(reason)));
      dismiss = () => reject(new ServiceClosed());
    });
    lost.catch(() => undefined);
    const opened = within(limits.open, link.service.open(toOpen), 'opening took too long');
    const started: Live<Service> = { link, lost, opened, ready: false };
    opened.then(
      () => {
        started.ready = true;
      },
      () => undefined,
    );
    return started;
  }

  async function attempt<Value>(call: (service: Service) => Promise<Value>): Promise<Value> {
    if (closed) throw new ServiceClosed();
    if (!inputs) throw new Error('A service was asked before it was given anything to open');
    live ??= start(inputs);
    const { link, lost, opened, ready } = live;
    // One that is still opening may take its time; one at rest has to show life at once.
    if (!ready) await Promise.race([opened, lost]);
    const alive = ready ? within(limits.ping, link.service.ping(), 'no sign of life') : opened;
    const answer = within(limits.call, call(link.service), 'the answer took too long');
    answer.catch(() => undefined);
    await Promise.race([alive, lost]);
    return Promise.race([answer, lost]);
  }

  return {
    prepare() {
      if (!live) spare ??= connect();
    },
    open(next) {
      dismiss?.();
      drop(live);
      inputs = next;
    },
    run(call) {
      const asked = inputs;
      const turn = tail.then(() => runOne(call, asked));
      tail = turn.catch(() => undefined);
      return turn;
    },
    close() {
      closed = true;
      dismiss?.();
      drop(live);
      spare?.end();
    },
  };

  async function runOne<Value>(
    call: (service: Service) => Promise<Value>,
    asked: Inputs | null,
  ): Promise<Value> {
    const isUnwanted = (): boolean => closed || inputs !== asked;
    for (let again = false; ; again = true) {
      if (isUnwanted()) throw new ServiceClosed();
      try {
        const value = await attempt(call);
        if (isUnwanted()) throw new ServiceClosed();
        return value;
      } catch (trouble) {
        if (isUnwanted()) throw new ServiceClosed();
        drop(live);
        if (again) throw trouble;
      }
    }
  }
}

/** After a page was busy, timers can fire before answers that came long ago are handed over. */
const graceMillis = 30;

async function within<Value>(
  milliseconds: number,
  promise: Promise<Value>,
  complaint: string,
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expired = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      timer = setTimeout(() => reject(new Error(complaint)), graceMillis);
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, expired]);
  } finally {
    clearTimeout(timer);
  }
}

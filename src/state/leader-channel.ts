import type { WorkspaceId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { sameValue } from '../domain/same-value.ts';
import type { WallCamera, WallFrame, WallRequest, WallView } from '../domain/wall-frame.ts';
import { goneMilliseconds, helloMilliseconds, openWallLink } from './wall-link.ts';
import type { WallMessage } from './wall-message.ts';

/** How long a new presenter's window listens for one that leads. */
const listenMilliseconds = 300;
/** Shortest time between two views. */
const viewMilliseconds = 100;
/** What takes long to say is said so much more seldom. */
const restTimes = 4;

const heardByLeader = ['who', 'lead', 'hello', 'camera', 'request', 'bye'] as const;

export interface LeaderChannelOptions {
  readonly workspaceId: WorkspaceId;
  /** Whether the wall is black before anything is sent: so it was when this window was closed. */
  readonly isBlack: boolean;
  /** How many walls listen. */
  readonly onWalls: (walls: number) => void;
  /** Another presenter's window leads the wall, or does so no longer. */
  readonly onLedElsewhere: (isLedElsewhere: boolean) => void;
  /** Somebody moved the wall's map. */
  readonly onCamera: (camera: WallCamera) => void;
  readonly onRequest: (request: WallRequest) => void;
  /** Milliseconds since somebody touched this window. */
  readonly idle: () => number;
  /** Milliseconds since somebody touched a wall. */
  readonly onWallIdle: (idle: number) => void;
}

export interface LeaderChannel {
  /** What the wall shall show; nothing is said while another window leads. */
  send(frame: WallFrame): void;
  /** Blackens the wall, or not, and leaves everything else as it was sent. */
  setBlack(isBlack: boolean): void;
  /** This window leads from now on. */
  takeLead(): void;
  close(): void;
}

/** The presenter's end: says what the wall shows, to every wall of the place. */
export function openLeaderChannel(options: LeaderChannelOptions): LeaderChannel {
  const link = openWallLink(options.workspaceId, heardByLeader, hear);
  const walls = new Map<string, number>();
  let turn = 0;
  let leads = false;
  let { isBlack } = options;
  let sent: { readonly view: WallView; readonly plan: Plan; readonly number: number } | null = null;
  let waiting: WallFrame | null = null;
  let nextAt = -Infinity;
  let posting: ReturnType<typeof setTimeout> | undefined;
  let otherHeardAt = -Infinity;

  const sayLead = () => link.post({ say: 'lead', from: link.name, turn, isBlack, idle: idleNow() });
  const idleNow = () => Math.max(0, options.idle());
  const postView = () => {
    if (sent) link.post({ say: 'view', from: link.name, turn, plan: sent.number, view: sent.view });
  };
  const postPlan = () => {
    if (sent) link.post({ say: 'plan', from: link.name, number: sent.number, plan: sent.plan });
  };
  const postWaiting = () => {
    posting = undefined;
    if (!leads || !waiting) return;
    const { plan, ...view } = waiting;
    waiting = null;
    const isSamePlan = sent !== null && (sent.plan === plan || sameValue(sent.plan, plan));
    if (isSamePlan && sameValue(sent?.view, view)) return;
    const startedAt = performance.now();
    isBlack = view.isBlack;
    sent = { view, plan: isSamePlan && sent ? sent.plan : plan, number: numberAfter(isSamePlan) };
    if (!isSamePlan) postPlan();
    postView();
    const took = performance.now() - startedAt;
    nextAt = startedAt + Math.max(viewMilliseconds, took * restTimes);
  };
  const numberAfter = (isSamePlan: boolean) => (sent?.number ?? 0) + (isSamePlan ? 0 : 1);
  const schedule = () => {
    if (!leads || posting !== undefined) return;
    const wait = nextAt - performance.now();
    if (wait <= 0) postWaiting();
    else posting = setTimeout(postWaiting, wait);
  };
  const lead = () => {
    turn += 1;
    leads = true;
    options.onLedElsewhere(false);
    sayLead();
    postPlan();
    postView();
    schedule();
  };
  const countWalls = () => {
    const now = performance.now();
    for (const [name, heardAt] of walls) if (now - heardAt > goneMilliseconds) walls.delete(name);
    options.onWalls(walls.size);
  };

  function hear(message: WallMessage): void {
    switch (message.say) {
      case 'who':
        return leads ? sayLead() : undefined;
      case 'lead':
        return hearLead(message);
      case 'hello':
        return hearWall(message);
      case 'camera':
        return leads ? options.onCamera(message.camera) : undefined;
      case 'request':
        return leads ? options.onRequest(message.request) : undefined;
      case 'bye':
        if (walls.delete(message.from)) options.onWalls(walls.size);
        return undefined;
      case 'view':
      case 'plan':
        return undefined;
    }
  }

  function hearLead(message: WallMessage & { readonly say: 'lead' }): void {
    const isLater = message.turn > turn || (message.turn === turn && message.from > link.name);
    if (leads && !isLater) return sayLead();
    turn = Math.max(turn, message.turn);
    otherHeardAt = performance.now();
    leads = false;
    options.onLedElsewhere(true);
  }

  function hearWall({ from, plan, turn: followed, idle }: WallMessage & { say: 'hello' }): void {
    const isNew = !walls.has(from);
    walls.set(from, performance.now());
    if (isNew) countWalls();
    options.onWallIdle(idle);
    if (!leads) {
      turn = Math.max(turn, followed);
      return;
    }
    if (followed > turn) turn = followed + 1;
    sayLead();
    const has = plan !== null && plan.of === link.name && plan.number === sent?.number;
    if (!has) postPlan();
    if (!has || isNew) postView();
  }

  const beginning = setTimeout(() => {
    if (!leads && otherHeardAt === -Infinity) lead();
  }, listenMilliseconds);
  const beating = setInterval(() => {
    countWalls();
    if (leads) return sayLead();
    // A window in the background may be slow to speak unasked, but it answers.
    const silent = performance.now() - otherHeardAt;
    if (otherHeardAt > -Infinity && silent > goneMilliseconds) lead();
    else link.post({ say: 'who', from: link.name });
  }, helloMilliseconds);
  link.post({ say: 'who', from: link.name });

  return {
    send(frame) {
      waiting = frame;
      // Whoever takes over says it before the first view.
      if (!leads) isBlack = frame.isBlack;
      schedule();
    },
    setBlack(next) {
      isBlack = next;
      if (sent) sent = { ...sent, view: { ...sent.view, isBlack } };
      if (leads) sayLead();
    },
    takeLead: lead,
    close() {
      clearTimeout(beginning);
      clearTimeout(posting);
      clearInterval(beating);
      link.close();
    },
  };
}

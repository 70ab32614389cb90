import type { WorkspaceId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { sameValue } from '../domain/same-value.ts';
import type { WallCamera, WallFrame, WallRequest, WallView } from '../domain/wall-frame.ts';
import { goneMilliseconds, helloMilliseconds, openWallLink } from './wall-link.ts';
import type { PlanNumber, WallMessage } from './wall-message.ts';

/** A new leader says its plan at once: what is on the way is not asked for. */
const greetMilliseconds = 150;

const heardByWall = ['who', 'lead', 'view', 'plan', 'bye'] as const;

export interface WallChannelOptions {
  readonly workspaceId: WorkspaceId;
  readonly onFrame: (frame: WallFrame) => void;
  /** Black or not, where what is shown is from before the presenter's window was opened. */
  readonly onBlack: (isBlack: boolean) => void;
  /** Whether a presenter's window is there. */
  readonly onLed: (isLed: boolean) => void;
  /** Milliseconds since somebody touched this wall. */
  readonly idle: () => number;
  /** Milliseconds since somebody touched the presenter's window. */
  readonly onLeaderIdle: (idle: number) => void;
}

export interface WallChannel {
  /** Tells the presenter where this wall's map was moved to. */
  sendCamera(camera: WallCamera): void;
  request(request: WallRequest): void;
  close(): void;
}

/** The wall's end: shows what the presenter's window that led last says. */
export function openWallChannel(options: WallChannelOptions): WallChannel {
  const link = openWallLink(options.workspaceId, heardByWall, hear);
  let leader: { readonly name: string; readonly turn: number; readonly heardAt: number } | null =
    null;
  let plan: (PlanNumber & { readonly plan: Plan }) | null = null;
  let view: { readonly of: string; readonly plan: number; readonly view: WallView } | null = null;
  let shown: WallFrame | null = null;
  let greeting: ReturnType<typeof setTimeout> | undefined;

  const sayHello = () => {
    const has = plan && { of: plan.of, number: plan.number };
    const idle = Math.max(0, options.idle());
    link.post({ say: 'hello', from: link.name, plan: has, turn: leader?.turn ?? 0, idle });
  };
  const show = () => {
    if (!plan || !view || view.of !== plan.of || view.plan !== plan.number) return;
    const frame = { ...view.view, plan: plan.plan };
    if (sameView(shown, frame)) return;
    shown = frame;
    options.onFrame(frame);
  };
  /** Whether the window is the one to follow; a newer turn takes over from an older one. */
  const follows = (name: string, turn: number): boolean => {
    const now = performance.now();
    const isGone = leader !== null && now - leader.heardAt > goneMilliseconds;
    const isOther = leader !== null && !isGone && leader.name !== name;
    if (isOther && leader && turn <= leader.turn) return false;
    const isNew = leader === null || isGone || leader.name !== name;
    leader = { name, turn, heardAt: now };
    if (isNew) options.onLed(true);
    return true;
  };

  function hear(message: WallMessage): void {
    switch (message.say) {
      case 'who':
        return sayHello();
      case 'lead': {
        const isKnown = leader?.name === message.from;
        if (!follows(message.from, message.turn)) return undefined;
        options.onLeaderIdle(message.idle);
        if (!isKnown) greeting = setTimeout(sayHello, greetMilliseconds);
        if (view?.of !== message.from) return options.onBlack(message.isBlack);
        if (view.view.isBlack === message.isBlack) return undefined;
        view = { ...view, view: { ...view.view, isBlack: message.isBlack } };
        return show();
      }
      case 'view':
        if (!follows(message.from, message.turn)) return undefined;
        view = { of: message.from, plan: message.plan, view: message.view };
        if (plan?.of !== message.from || plan.number !== message.plan) sayHello();
        return show();
      case 'plan':
        if (leader && leader.name !== message.from) return undefined;
        plan = { of: message.from, number: message.number, plan: message.plan };
        return show();
      case 'bye':
        if (leader?.name !== message.from) return undefined;
        leader = null;
        return options.onLed(false);
      case 'hello':
      case 'camera':
      case 'request':
        return undefined;
    }
  }

  const beating = setInterval(() => {
    if (leader && performance.now() - leader.heardAt > goneMilliseconds) {
      leader = null;
      options.onLed(false);
    }
    sayHello();
  }, helloMilliseconds);
  sayHello();

  return {
    sendCamera: (camera) => link.post({ say: 'camera', from: link.name, camera }),
    request: (request) => link.post({ say: 'request', from: link.name, request }),
    close() {
      clearInterval(beating);
      clearTimeout(greeting);
      link.close();
    },
  };
}

/** The plan is the very same where it was not sent again. */
function sameView(a: WallFrame | null, b: WallFrame): boolean {
  if (a === null || a.plan !== b.plan) return false;
  const { plan: _planA, ...viewA } = a;
  const { plan: _planB, ...viewB } = b;
  return sameValue(viewA, viewB);
}

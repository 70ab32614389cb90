import type { WorkspaceId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { isPublicPlan, isWallCamera, isWallView } from '../domain/schema/is-wall-view.ts';
import {
  wallRequests,
  wallVersion,
  type WallCamera,
  type WallRequest,
  type WallView,
} from '../domain/wall-frame.ts';

/** A plan that a wall was given: whose, and which of theirs. */
export interface PlanNumber {
  readonly of: string;
  readonly number: number;
}

/**
 * What presenter's windows and walls say to each other. A message names the window it is from by
 * a name that lasts as long as the page.
 *
 * From a presenter's window: `who` asks whether somebody leads; `lead` says that this one does, now
 * and then and whenever it is asked (`turn` rises each time another takes over); `view` is what the
 * wall shows, with the number of the plan it is of; `plan` is that plan.
 * From a wall: `hello` says that it is there and which plan it has; `camera` where its map was
 * moved to; `request` what a clicker asks for. From both: `bye`.
 */
export type WallMessage =
  | ({ readonly say: 'who' } & Sender)
  | ({
      readonly say: 'lead';
      readonly turn: number;
      readonly isBlack: boolean;
      /** Milliseconds since somebody touched the presenter's window. */
      readonly idle: number;
    } & Sender)
  | ({
      readonly say: 'view';
      readonly turn: number;
      readonly plan: number;
      readonly view: WallView;
    } & Sender)
  | ({ readonly say: 'plan'; readonly number: number; readonly plan: Plan } & Sender)
  | ({
      readonly say: 'hello';
      readonly plan: PlanNumber | null;
      /** The turn it follows; 0: nobody's. */
      readonly turn: number;
      readonly idle: number;
    } & Sender)
  | ({ readonly say: 'camera'; readonly camera: WallCamera } & Sender)
  | ({ readonly say: 'request'; readonly request: WallRequest } & Sender)
  | ({ readonly say: 'bye' } & Sender);

interface Sender {
  readonly from: string;
}

/** A message as it goes through the channel. */
export type SentWallMessage = WallMessage & { readonly strokWall: typeof wallVersion };

/**
 * A message of this version that is whole and of the place; null for anything else, which is then
 * ignored. A field that is not asked for makes it another's message. What is not among `heard` is
 * not looked at.
 */
export function parseWallMessage(
  data: unknown,
  workspaceId: WorkspaceId,
  heard: readonly WallMessage['say'][] = allSaid,
): WallMessage | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const given = data as Readonly<Record<string, unknown>>;
  const { strokWall, say, from } = given;
  if (strokWall !== wallVersion || !isName(from)) return null;
  if (typeof say !== 'string' || !Object.hasOwn(fieldsOf, say)) return null;
  if (!(heard as readonly string[]).includes(say)) return null;
  const fields = fieldsOf[say as WallMessage['say']];
  if (Object.keys(given).length !== fields.length + 3) return null;
  if (!fields.every((field) => Object.hasOwn(given, field))) return null;
  return parseSaid(say as WallMessage['say'], from, given, workspaceId);
}

const fieldsOf = {
  who: [],
  lead: ['turn', 'isBlack', 'idle'],
  view: ['turn', 'plan', 'view'],
  plan: ['number', 'plan'],
  hello: ['plan', 'turn', 'idle'],
  camera: ['camera'],
  request: ['request'],
  bye: [],
} as const satisfies Record<WallMessage['say'], readonly string[]>;

const allSaid = Object.keys(fieldsOf) as readonly WallMessage['say'][];

function parseSaid(
  say: WallMessage['say'],
  from: string,
  given: Readonly<Record<string, unknown>>,
  workspaceId: WorkspaceId,
): WallMessage | null {
  const { turn, isBlack, idle, plan, view, number, camera, request } = given;
  switch (say) {
    case 'who':
    case 'bye':
      return { say, from };
    case 'lead':
      return isCount(turn) && isIdle(idle) && typeof isBlack === 'boolean'
        ? { say, from, turn, isBlack, idle }
        : null;
    case 'view':
      return isCount(turn) && isCount(plan) && isWallView(view) && view.workspaceId === workspaceId
        ? { say, from, turn, plan, view }
        : null;
    case 'plan':
      return isCount(number) && isPublicPlan(plan, workspaceId)
        ? { say, from, number, plan }
        : null;
    case 'hello':
      return isCount(turn) && isIdle(idle) && (plan === null || isPlanNumber(plan))
        ? { say, from, plan, turn, idle }
        : null;
    case 'camera':
      return isWallCamera(camera) ? { say, from, camera } : null;
    case 'request': {
      const asked = wallRequests.find((one) => one === request);
      return asked ? { say, from, request: asked } : null;
    }
  }
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{8,64}$/.test(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isIdle(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
}

function isPlanNumber(value: unknown): value is PlanNumber {
  if (typeof value !== 'object' || value === null) return false;
  const { of, number, ...rest } = value as Record<string, unknown>;
  return isName(of) && isCount(number) && Object.keys(rest).length === 0;
}

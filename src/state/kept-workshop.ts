import type { BallotId, StepId, WorkspaceId } from '../domain/ids.ts';
import { isWallView } from '../domain/schema/is-wall-view.ts';
import type { WallTimer } from '../domain/wall-frame.ts';
import { type PresenterTab, presenterTabs, type WorkshopSession } from './workshop-session.ts';

/** Where a workshop stood: what a presenter's window takes up after a reload or a crash. */
export type KeptWorkshop = Pick<
  WorkshopSession,
  | 'tab'
  | 'stepId'
  | 'isFrozen'
  | 'isBlack'
  | 'timer'
  | 'wallFollowsMap'
  | 'ballotShown'
  | 'startedAt'
  | 'hasSingleKeys'
  | 'told'
>;

/** Keeps where the workshop of a place stands. A browser that refuses storage only forgets it. */
export function keepWorkshop(workspaceId: WorkspaceId, workshop: KeptWorkshop): void {
  const { tab, stepId, isFrozen, isBlack, timer, wallFollowsMap, ballotShown } = workshop;
  const { startedAt, hasSingleKeys, told } = workshop;
  const kept: KeptWorkshop = {
    tab,
    stepId,
    isFrozen,
    isBlack,
    timer,
    wallFollowsMap,
    ballotShown,
    startedAt,
    hasSingleKeys,
    told,
  };
  try {
    localStorage.setItem(keyOf(workspaceId), JSON.stringify(kept));
  } catch {
    // The window itself still knows.
  }
}

/** Where the workshop of a place stood, each field as far as it can be read. */
export function readKeptWorkshop(workspaceId: WorkspaceId): Partial<KeptWorkshop> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(workspaceId)) ?? 'null');
    return typeof stored === 'object' && stored !== null ? parse(stored) : {};
  } catch {
    return {};
  }
}

function keyOf(workspaceId: WorkspaceId): string {
  return `strok.workshop.${workspaceId}`;
}

function parse(stored: object): Partial<KeptWorkshop> {
  const field = (name: keyof KeptWorkshop): unknown => Reflect.get(stored, name);
  const told = field('told');
  return {
    tab: presenterTabs.find((tab: PresenterTab) => tab === field('tab')) ?? 'run',
    stepId: idOf<StepId>(field('stepId')),
    isFrozen: field('isFrozen') === true,
    isBlack: field('isBlack') === true,
    timer: timerOf(field('timer')),
    wallFollowsMap: field('wallFollowsMap') !== false,
    ballotShown: idOf<BallotId>(field('ballotShown')),
    startedAt: numberOf(field('startedAt')),
    hasSingleKeys: field('hasSingleKeys') !== false,
    told: isWallView(told) ? told : null,
  };
}

function timerOf(stored: unknown): WallTimer {
  if (typeof stored !== 'object' || stored === null) return { state: 'none' };
  const minutes = numberOf(Reflect.get(stored, 'minutes'));
  const endsAt = numberOf(Reflect.get(stored, 'endsAt'));
  const leftMilliseconds = numberOf(Reflect.get(stored, 'leftMilliseconds'));
  const state: unknown = Reflect.get(stored, 'state');
  if (minutes === null) return { state: 'none' };
  if (state === 'running' && endsAt !== null) return { state, endsAt, minutes };
  if (state === 'paused' && leftMilliseconds !== null) return { state, leftMilliseconds, minutes };
  return { state: 'none' };
}

function numberOf(stored: unknown): number | null {
  return typeof stored === 'number' && Number.isFinite(stored) ? stored : null;
}

function idOf<Id extends string>(stored: unknown): Id | null {
  return typeof stored === 'string' && stored !== '' ? (stored as Id) : null;
}

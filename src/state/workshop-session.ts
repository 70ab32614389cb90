import type { BallotId, StepId } from '../domain/ids.ts';
import type { WallFrame, WallTimer, WallView } from '../domain/wall-frame.ts';

/** Pages of the presenter's window. */
export const presenterTabs = ['run', 'steps', 'tables', 'votes', 'heard', 'record'] as const;

export type PresenterTab = (typeof presenterTabs)[number];

/** Where a workshop stands in this window: kept on the device, so that a reload goes on. */
export interface WorkshopSession {
  readonly tab: PresenterTab;
  /** The step that is shown; null: before the first. */
  readonly stepId: StepId | null;
  /** The wall stays as it is while the presenter looks around. */
  readonly isFrozen: boolean;
  readonly isBlack: boolean;
  readonly timer: WallTimer;
  /** The wall goes where the presenter's map goes. */
  readonly wallFollowsMap: boolean;
  readonly ballotShown: BallotId | null;
  /** How many walls are listening. */
  readonly walls: number;
  /** Another presenter's window leads the wall. */
  readonly isLedElsewhere: boolean;
  /** When the first step was shown, milliseconds since 1970; null: it has not begun. */
  readonly startedAt: number | null;
  /** Letters, digits, arrows and the space bar are commands of the presenter's window. */
  readonly hasSingleKeys: boolean;
  /** At the presenter's: what the wall was told last; null: nothing yet. */
  readonly told: WallView | null;
  /** On the wall: what it was shown last; null: nothing yet. */
  readonly frame: WallFrame | null;
  /** On the wall: whether a presenter's window was heard of lately. */
  readonly isLed: boolean;
  /** On the wall: what of the ground its map shows, west, south, east and north; null: not known. */
  readonly wallBounds: readonly [number, number, number, number] | null;
}

export const noWorkshop: WorkshopSession = {
  tab: 'run',
  stepId: null,
  isFrozen: false,
  isBlack: false,
  timer: { state: 'none' },
  wallFollowsMap: true,
  ballotShown: null,
  walls: 0,
  isLedElsewhere: false,
  startedAt: null,
  hasSingleKeys: true,
  told: null,
  frame: null,
  isLed: false,
  wallBounds: null,
};

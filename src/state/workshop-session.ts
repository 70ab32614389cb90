import type { BallotId, StepId } from '../domain/ids.ts';
import type { WallFrame, WallTimer } from '../domain/wall-frame.ts';

/** Pages of the presenter's window. */
export type PresenterTab = 'run' | 'steps' | 'tables' | 'votes' | 'heard' | 'record';

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
  /** On the wall: what it was shown last; null: nothing yet. */
  readonly frame: WallFrame | null;
  /** On the wall: whether a presenter's window was heard of lately. */
  readonly isLed: boolean;
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
  frame: null,
  isLed: false,
};

import type { WallCamera, WallFrame, WallRequest } from '../domain/wall-frame.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { keepWallFrame, readKeptWall } from '../state/kept-wall.ts';
import { openWallChannel, type WallChannel } from '../state/wall-channel.ts';
import { updateWorkshop } from './update-workshop.ts';

/** A frame is kept when nothing newer came for so long: a map that moves is many frames. */
const settleMilliseconds = 300;
const lookForResetMilliseconds = 2_000;

let channel: WallChannel | null = null;
let touchedAt = Date.now();
let leaderTouchedAt = 0;
let first: WallFrame | null = null;
let settling: ReturnType<typeof setTimeout> | undefined;

/**
 * Follows the presenter of the place from now on, first with what this wall was shown last. Gives
 * the function that ends it.
 */
export function followWall(): () => void {
  const { workspaceId } = appStore.getState().session;
  updateSession({ theme: 'projector' });
  touchedAt = Date.now();
  const opened = openWallChannel({
    workspaceId,
    onFrame: takeFrame,
    onBlack: blacken,
    onLed: (isLed) => updateWorkshop({ isLed }),
    idle: () => Date.now() - touchedAt,
    onLeaderIdle(idle) {
      leaderTouchedAt = Math.max(leaderTouchedAt, Date.now() - idle);
    },
  });
  channel = opened;
  void readKeptWall(workspaceId).then((kept) => {
    first ??= kept.first;
    // What a presenter has said meanwhile is newer.
    const { frame } = appStore.getState().session.workshop;
    if (kept.latest && frame === null) updateWorkshop({ frame: kept.latest });
  });
  const watching = setInterval(() => resetWallWhenIdle(), lookForResetMilliseconds);
  const goodbye = () => opened.close();
  window.addEventListener('pagehide', goodbye, { once: true });
  return () => {
    clearInterval(watching);
    clearTimeout(settling);
    window.removeEventListener('pagehide', goodbye);
    opened.close();
    if (channel === opened) channel = null;
  };
}

/** Tells the presenter where a hand moved this wall's map. */
export function tellPresenterCamera(camera: WallCamera): void {
  channel?.sendCamera(camera);
}

/** Asks the presenter for what a clicker at this machine stands for. */
export function askPresenter(request: WallRequest): void {
  channel?.request(request);
}

/** Somebody is at the wall. */
export function noteWallTouch(): void {
  touchedAt = Date.now();
}

/**
 * A wall without a presenter that nobody has touched for so long as the plan says goes back to how
 * it began. Where there is a presenter's window, that one goes back, and the wall follows.
 */
export function resetWallWhenIdle(now = Date.now()): void {
  const { frame, isLed } = appStore.getState().session.workshop;
  if (!frame || !first || isLed || frame.resetAfterMinutes === 0) return;
  if (now - Math.max(touchedAt, leaderTouchedAt) < frame.resetAfterMinutes * 60_000) return;
  touchedAt = now;
  if (frame !== first) show(first);
}

function takeFrame(frame: WallFrame): void {
  const before = appStore.getState().session.workshop.frame;
  const isFirst = frame.step?.number === 1;
  if (isFirst && (first === null || before?.step?.number !== 1)) {
    first = frame;
    void keepWallFrame('first', frame);
  }
  show(frame);
}

function blacken(isBlack: boolean): void {
  const { frame } = appStore.getState().session.workshop;
  if (frame && frame.isBlack !== isBlack) show({ ...frame, isBlack });
}

function show(frame: WallFrame): void {
  updateWorkshop({ frame });
  clearTimeout(settling);
  settling = setTimeout(() => void keepWallFrame('latest', frame), settleMilliseconds);
}

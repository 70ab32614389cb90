import type { WallCamera, WallRequest } from '../domain/wall-frame.ts';
import { workshopOf } from '../domain/workshop-of.ts';
import { appStore } from '../state/app-store.ts';
import { type LeaderChannel, openLeaderChannel } from '../state/leader-channel.ts';
import { goTo } from './go-to.ts';
import { heldCamera } from './held-camera.ts';
import { blackenWall } from './freeze-wall.ts';
import { goToFirstStep, showStepBeside } from './show-step-beside.ts';
import { updateWorkshop } from './update-workshop.ts';
import { wallFrame } from './wall-frame.ts';

let channel: LeaderChannel | null = null;
let touchedAt = Date.now();
let wallTouchedAt = 0;

/** Speaks to the walls of the place that is open. Gives the function that ends it. */
export function leadWall(): () => void {
  const { workspaceId, workshop } = appStore.getState().session;
  const opened = openLeaderChannel({
    workspaceId,
    isBlack: workshop.isBlack,
    onWalls: (walls) => updateWorkshop({ walls }),
    onLedElsewhere: (isLedElsewhere) => updateWorkshop({ isLedElsewhere }),
    onCamera: followHandAtWall,
    onRequest: doRequest,
    idle: () => Date.now() - touchedAt,
    onWallIdle: (idle) => {
      wallTouchedAt = Math.max(wallTouchedAt, Date.now() - idle);
    },
  });
  channel = opened;
  const watching = setInterval(resetWhenIdle, 5_000);
  return () => {
    clearInterval(watching);
    opened.close();
    if (channel === opened) channel = null;
  };
}

/** Tells the wall what to show; while it is frozen, nothing but whether it is black. */
export function tellWall(): void {
  const state = appStore.getState();
  const { isFrozen, isBlack } = state.session.workshop;
  if (isFrozen) {
    channel?.setBlack(isBlack);
    return;
  }
  const seen = wallFrame(state);
  const frame = { ...seen, camera: (seen.camera && heldCamera()) ?? seen.camera };
  channel?.send(frame);
  const { plan: _, ...told } = frame;
  updateWorkshop({ told });
}

/** This window leads the wall from now on. */
export function takeLead(): void {
  channel?.takeLead();
  tellWall();
}

/** Somebody is at the presenter's window. */
export function noteActivity(): void {
  touchedAt = Date.now();
}

/** A wall that nobody has touched for so long as the plan says begins again. */
export function resetWhenIdle(now = Date.now()): void {
  const { document, session } = appStore.getState();
  const { isLedElsewhere, timer } = session.workshop;
  const limit = workshopOf(document.plan).resetAfterMinutes * 60_000;
  // Who draws at a table until the clock rings touches nothing here.
  const isUnderWay = timer.state === 'running' && timer.endsAt > now;
  const quiet = now - Math.max(touchedAt, wallTouchedAt);
  if (limit === 0 || isLedElsewhere || isUnderWay || quiet < limit) return;
  touchedAt = now;
  goToFirstStep();
}

/** A hand on the wall moves this map too, unless the two are kept apart. */
function followHandAtWall({ centre, zoom }: WallCamera): void {
  const { wallFollowsMap, isFrozen } = appStore.getState().session.workshop;
  if (wallFollowsMap && !isFrozen) goTo({ centre, zoom });
}

function doRequest(request: WallRequest): void {
  noteActivity();
  switch (request) {
    case 'next':
      showStepBeside(1);
      return;
    case 'back':
      showStepBeside(-1);
      return;
    case 'start':
      goToFirstStep();
      return;
    case 'black':
      blackenWall(!appStore.getState().session.workshop.isBlack);
  }
}

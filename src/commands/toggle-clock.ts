import { extendedClock, startedClock, toggledClock } from '../domain/left-on-clock.ts';
import type { WallTimer } from '../domain/wall-frame.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { updateWorkshop } from './update-workshop.ts';

/** A clock asked for at a step that says nothing of time runs so long. */
const usualMinutes = 5;

/** How long the step that is shown is meant to take. */
export function minutesOfStep(): number {
  const { document, session } = appStore.getState();
  const { stepId } = session.workshop;
  const minutes = stepId === null ? 0 : (document.plan.steps[stepId]?.minutes ?? 0);
  return minutes > 0 ? minutes : usualMinutes;
}

/** Starts a clock of the step's minutes from the beginning. */
export function startClock(now = Date.now()): void {
  const minutes = minutesOfStep();
  set(startedClock(minutes, now));
  announce('presenter.clockStarted', { minutes });
}

/** Starts the clock, stops it where it is, or lets it go on. */
export function toggleClock(now = Date.now()): void {
  const { timer } = appStore.getState().session.workshop;
  if (timer.state === 'none') {
    startClock(now);
    return;
  }
  set(toggledClock(timer, now));
  announce(timer.state === 'running' ? 'presenter.clockPaused' : 'presenter.clockGoesOn');
}

/** Gives a minute more. */
export function addMinute(now = Date.now()): void {
  const { timer } = appStore.getState().session.workshop;
  if (timer.state === 'none') return;
  set(extendedClock(timer, 60_000, now));
  announce('presenter.minuteMore');
}

/** Takes the clock away. */
export function clearClock(): void {
  set({ state: 'none' });
}

function set(timer: WallTimer): void {
  updateWorkshop({ timer });
}

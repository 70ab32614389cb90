// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { StepId } from '../domain/ids.ts';
import { appStore } from '../state/app-store.ts';
import { initialState } from '../state/initial-state.ts';
import { noWorkshop } from '../state/workshop-session.ts';
import { rememberWorkshop, restoreWorkshop } from './resume-workshop.ts';
import { updateWorkshop } from './update-workshop.ts';

const hour = 3_600_000;
const evening = 1_800_000_000_000;
const stood = {
  ...noWorkshop,
  tab: 'heard',
  stepId: 'draw' as StepId,
  isFrozen: true,
  hasSingleKeys: false,
  startedAt: evening,
  timer: { state: 'running', endsAt: evening + hour, minutes: 35 },
} as const;

function workshop() {
  return appStore.getState().session.workshop;
}

function reload(): void {
  appStore.setState(initialState(), true);
}

beforeEach(() => {
  localStorage.clear();
  reload();
});

test('a reload goes on at the same step, with the same clock, frozen as it was', () => {
  updateWorkshop(stood);
  rememberWorkshop();
  reload();
  restoreWorkshop(evening + hour / 2);
  expect(workshop()).toEqual(stood);
});

test('another day is another evening, in the window as it was liked', () => {
  updateWorkshop(stood);
  rememberWorkshop();
  reload();
  restoreWorkshop(evening + 20 * hour);
  expect(workshop()).toEqual({ ...noWorkshop, tab: 'heard', hasSingleKeys: false });
});

test('a clock that ran before the first step was shown still runs', () => {
  updateWorkshop({ timer: stood.timer });
  rememberWorkshop();
  reload();
  restoreWorkshop(evening);
  expect(workshop().timer).toEqual(stood.timer);
});

test('a window that another leads leaves what is kept to that one', () => {
  updateWorkshop(stood);
  rememberWorkshop();
  updateWorkshop({ stepId: 'other' as StepId, isLedElsewhere: true });
  rememberWorkshop();
  reload();
  restoreWorkshop(evening);
  expect(workshop().stepId).toBe('draw');
});

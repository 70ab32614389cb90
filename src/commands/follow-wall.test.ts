// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { defaultQuestion } from '../domain/coverage-presets.ts';
import { emptyPlan } from '../domain/empty-plan.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import type { WallFrame } from '../domain/wall-frame.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { noWorkshop } from '../state/workshop-session.ts';
import { openLeaderChannel } from '../state/leader-channel.ts';
import { followWall, resetWallWhenIdle } from './follow-wall.ts';

const minute = 60_000;
const stops: (() => void)[] = [];
let places = 0;

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

function frameOf(workspaceId: WorkspaceId, number: number, resetAfterMinutes = 20): WallFrame {
  return {
    workspaceId,
    plan: { ...emptyPlan(workspaceId), proposals: {} },
    language: 'nb',
    step: { number, of: 3 },
    words: { title: `Step ${number}`, text: '', question: '' },
    camera: null,
    layers: null,
    proposalId: null,
    year: null,
    question: defaultQuestion,
    chart: 'none',
    result: null,
    numbered: [],
    timer: { state: 'none' },
    isBlack: false,
    resetAfterMinutes,
  };
}

function shown(): string | undefined {
  return appStore.getState().session.workshop.frame?.words.title;
}

function presenterOf(workspaceId: WorkspaceId, isBlack: boolean) {
  const presenter = openLeaderChannel({
    workspaceId,
    isBlack,
    onWalls: () => undefined,
    onLedElsewhere: () => undefined,
    onCamera: () => undefined,
    onRequest: () => undefined,
    idle: () => 0,
    onWallIdle: () => undefined,
  });
  stops.push(() => presenter.close());
  return presenter;
}

/** A wall, and a presenter who has shown the first step and then the second. */
async function wallAtStepTwo(resetAfterMinutes: number) {
  const workspaceId = `hall-${(places += 1)}` as WorkspaceId;
  updateSession({ workspaceId, audience: 'wall', workshop: noWorkshop });
  stops.push(followWall());
  const presenter = presenterOf(workspaceId, false);
  presenter.send(frameOf(workspaceId, 1, resetAfterMinutes));
  await vi.waitFor(() => expect(shown()).toBe('Step 1'));
  presenter.send(frameOf(workspaceId, 2, resetAfterMinutes));
  await vi.waitFor(() => expect(shown()).toBe('Step 2'));
  return presenter;
}

test('a wall that nobody touches goes back to how it began, once the presenter is gone', async () => {
  const presenter = await wallAtStepTwo(20);
  resetWallWhenIdle(Date.now() + 21 * minute);
  expect(shown()).toBe('Step 2');
  presenter.close();
  await vi.waitFor(() => expect(appStore.getState().session.workshop.isLed).toBe(false));
  resetWallWhenIdle(Date.now() + 19 * minute);
  expect(shown()).toBe('Step 2');
  resetWallWhenIdle(Date.now() + 21 * minute);
  expect(shown()).toBe('Step 1');
});

test('a wall that is not to go back stays where it is', async () => {
  const presenter = await wallAtStepTwo(0);
  presenter.close();
  await vi.waitFor(() => expect(appStore.getState().session.workshop.isLed).toBe(false));
  resetWallWhenIdle(Date.now() + 500 * minute);
  expect(shown()).toBe('Step 2');
});

test('a wall is in the projector’s light, whatever else this device has', async () => {
  await wallAtStepTwo(0);
  expect(appStore.getState().session.theme).toBe('projector');
});

test('a frozen wall turns black and light again also after the presenter’s window was reloaded', async () => {
  const before = await wallAtStepTwo(0);
  const { workspaceId } = appStore.getState().session;
  const isBlack = () => appStore.getState().session.workshop.frame?.isBlack;
  before.close();
  // Frozen: it sends no view of its own.
  const reloaded = presenterOf(workspaceId, true);
  await vi.waitFor(() => expect(isBlack()).toBe(true));
  expect(shown()).toBe('Step 2');
  reloaded.setBlack(false);
  await vi.waitFor(() => expect(isBlack()).toBe(false));
  expect(shown()).toBe('Step 2');
});

// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LayerId, WorkspaceId } from '../domain/ids.ts';
import { firstProposalId } from '../domain/empty-plan.ts';
import { stepsInOrder } from '../domain/steps-in-order.ts';
import { workshopOf } from '../domain/workshop-of.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { closeDocument, openDocument } from '../state/document.ts';
import { initialState } from '../state/initial-state.ts';
import { fetchLanguage, i18n, loadLanguage } from '../text/translate.ts';
import { languages } from '../text/language.ts';
import { beginWorkshop } from './begin-workshop.ts';
import { changeStep } from './change-step.ts';
import { commandsOf } from './commands-of.ts';
import { duplicateStep } from './duplicate-step.ts';
import { resetWhenIdle } from './lead-wall.ts';
import { moveStep } from './move-step.ts';
import { removeStep } from './remove-step.ts';
import { runKey } from './run-key.ts';
import { showStepBeside, showStepNumber } from './show-step-beside.ts';
import { switchSingleKeys } from './switch-single-keys.ts';
import { takeView } from './take-view.ts';
import { undoEdit } from './undo-edit.ts';
import { describeWorkshop } from './describe-workshop.ts';
import { wallFrame } from './wall-frame.ts';
import { addMinute, toggleClock } from './toggle-clock.ts';

const bare = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const ground = 'ground' as LayerId;
const zones = 'zones' as LayerId;
let place = 0;

function press(key: string): boolean {
  return runKey({ ...bare, key }, false);
}

function steps() {
  return stepsInOrder(appStore.getState().document.plan);
}

function session() {
  return appStore.getState().session;
}

/** Which of the steps is shown, 1 for the first; 0: none. */
function shown(): number {
  return steps().findIndex(({ id }) => id === session().workshop.stepId) + 1;
}

// What this environment has of locks is nothing.
beforeAll(() => {
  Reflect.deleteProperty(Navigator.prototype, 'locks');
});

beforeEach(async () => {
  appStore.setState(initialState(), true);
  await loadLanguage('nb');
  updateSession({
    audience: 'presenter',
    layers: [ground, zones].map((layerId) => ({ layerId, visible: true, opacity: 1 })),
  });
  await openDocument(`workshop ${(place += 1)}` as WorkspaceId);
  expect(beginWorkshop().ok).toBe(true);
});

afterEach(closeDocument);

describe('an evening that is ready made', () => {
  test.each(languages)('takes two hours in eight steps, in the words of %s', async (language) => {
    undoEdit();
    expect(steps()).toEqual([]);
    await loadLanguage(language);
    beginWorkshop();
    expect(steps().reduce((sum, { minutes }) => sum + minutes, 0)).toBe(120);
    await fetchLanguage(language);
    const welcome: unknown = i18n.getResource(
      language,
      'translation',
      'steps.evening.welcome.title',
    );
    expect(steps().map(({ title }) => title)).toHaveLength(8);
    expect(steps()[0].title).toBe(welcome);
  });

  test('is changed, moved, copied and deleted, each a step to undo', () => {
    const [first, second] = steps();
    changeStep(first.id, { title: 'Hei' });
    moveStep(first.id, 1);
    expect(
      steps()
        .map(({ title }) => title)
        .slice(0, 2),
    ).toEqual([second.title, 'Hei']);
    undoEdit();
    undoEdit();
    expect(steps()[0].title).toBe(first.title);
    duplicateStep(second.id);
    expect(steps()).toHaveLength(9);
    removeStep(second.id);
    expect(steps()).toHaveLength(8);
    undoEdit();
    expect(steps()[1].id).toBe(second.id);
  });
});

describe('the keys of a clicker', () => {
  test('go on and back, and stay at the ends', () => {
    expect(shown()).toBe(0);
    press('PageDown');
    expect(shown()).toBe(1);
    press('ArrowRight');
    press(' ');
    expect(shown()).toBe(3);
    press('PageUp');
    expect(shown()).toBe(2);
    showStepNumber(8);
    expect(showStepBeside(1)).toBe(false);
    expect(shown()).toBe(8);
  });

  test('jump by a number, blacken, freeze, and go back to the start', () => {
    press('5');
    expect(shown()).toBe(5);
    press('b');
    press('f');
    press('t');
    expect(session().workshop).toMatchObject({ isBlack: true, isFrozen: true });
    expect(session().workshop.timer).toMatchObject({ state: 'running', minutes: 35 });
    press('Home');
    expect(shown()).toBe(1);
    expect(session().workshop).toMatchObject({
      isBlack: false,
      isFrozen: false,
      timer: { state: 'none' },
    });
  });

  test('are left alone where a person has switched single ones off', () => {
    switchSingleKeys(false);
    expect(press('b')).toBe(false);
    expect(press('3')).toBe(false);
    expect(press('PageDown')).toBe(true);
    expect(shown()).toBe(1);
  });

  test('are in the presenter’s window alone', () => {
    const ids = commandsOf('planner').map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('workshop-'))).toEqual([]);
    const own = commandsOf('presenter');
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
    const keys = own.flatMap((one) => one.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a step', () => {
  test('makes the window show what it says, and the wall no more than may be seen', () => {
    updateSession({
      camera: { centre: [10.4, 63.43], zoom: 14 },
      shownProposalId: firstProposalId,
      year: 2028,
      layers: session().layers.map((one) => ({ ...one, visible: one.layerId === zones })),
    });
    const [first] = steps();
    expect(takeView(first.id).ok).toBe(true);
    updateSession({ camera: { centre: [10, 63], zoom: 10 }, shownProposalId: null, year: null });
    press('1');
    expect(session()).toMatchObject({
      shownProposalId: firstProposalId,
      year: 2028,
      camera: { centre: [10.4, 63.43], zoom: 14 },
    });
    const frame = wallFrame(appStore.getState());
    expect(frame.layers).toEqual([zones]);
    // Nobody has shared the proposal: the wall shows today.
    expect(frame.proposalId).toBeNull();
    expect(frame.words).toEqual({
      title: first.title,
      text: first.text,
      question: first.question,
    });
    expect(JSON.stringify(frame)).not.toContain(first.notes.slice(0, 20));
  });

  test('leaves a clock alone that still has time, and puts away one that is over', () => {
    press('2');
    toggleClock();
    press('3');
    expect(session().workshop.timer).toMatchObject({ state: 'running', minutes: 15 });
    addMinute();
    updateSession({
      workshop: { ...session().workshop, timer: { state: 'running', endsAt: 1, minutes: 15 } },
    });
    press('4');
    expect(session().workshop.timer).toEqual({ state: 'none' });
  });
});

describe('a wall that nobody touches', () => {
  const hours = 60 * 60_000;

  test('goes back to the start after the minutes that the plan says, and never without', () => {
    press('5');
    resetWhenIdle(Date.now() + 5 * hours);
    expect(shown()).toBe(5);
    describeWorkshop({ resetAfterMinutes: 10 });
    expect(workshopOf(appStore.getState().document.plan).resetAfterMinutes).toBe(10);
    resetWhenIdle(Date.now() + 5 * 60_000);
    expect(shown()).toBe(5);
    resetWhenIdle(Date.now() + 11 * 60_000);
    expect(shown()).toBe(1);
  });

  test('waits while tables draw and the clock runs', () => {
    describeWorkshop({ resetAfterMinutes: 10 });
    press('5');
    const endsAt = Date.now() + 40 * hours;
    updateSession({
      workshop: { ...session().workshop, timer: { state: 'running', endsAt, minutes: 35 } },
    });
    resetWhenIdle(Date.now() + 30 * hours);
    expect(shown()).toBe(5);
  });
});

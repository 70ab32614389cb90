import { describe, expect, test } from 'vitest';
import { defaultQuestion } from '../domain/coverage-presets.ts';
import { emptyPlan } from '../domain/empty-plan.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import type { WallView } from '../domain/wall-frame.ts';
import { parseWallMessage } from './wall-message.ts';

const place = 'somewhere' as WorkspaceId;
const from = 'a-window-of-ours';

const view: WallView = {
  workspaceId: place,
  language: 'nb',
  step: null,
  words: { title: '', text: '', question: '' },
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
  resetAfterMinutes: 0,
};
const plan: Plan = { ...emptyPlan(place), proposals: {} };

const whole: readonly Record<string, unknown>[] = [
  { say: 'who', from },
  { say: 'lead', from, turn: 1, isBlack: false, idle: 40 },
  { say: 'view', from, turn: 1, plan: 1, view },
  { say: 'view', from, turn: 2, plan: 1, view: { ...view, timer: running() } },
  { say: 'plan', from, number: 1, plan },
  { say: 'hello', from, plan: null, turn: 0, idle: 0 },
  { say: 'hello', from, plan: { of: from, number: 2 }, turn: 3, idle: 0 },
  { say: 'camera', from, camera: { centre: [10, 63], zoom: 12 } },
  { say: 'request', from, request: 'next' },
  { say: 'bye', from },
];

function running() {
  return { state: 'running', endsAt: 1_800_000_000_000, minutes: 10 };
}

test.each(whole)('understands $say', (message) => {
  expect(parseWallMessage({ strokWall: 1, ...message }, place)).toEqual(message);
});

describe('does not hear', () => {
  const strangers: readonly unknown[] = [
    null,
    'hello',
    42,
    [],
    {},
    { say: 'bye', from },
    { strokWall: 0, say: 'bye', from },
    { strokWall: 2, say: 'bye', from },
    { strokWall: '1', say: 'bye', from },
    { strokWall: 1, say: 'bye', from: '' },
    { strokWall: 1, say: 'bye', from: '<img src=x>' },
    { strokWall: 1, say: 'bye', from, more: 1 },
    { strokWall: 1, say: 'constructor', from },
    { strokWall: 1, say: 'toString', from },
    { strokWall: 1, say: 'request', from, request: 'delete' },
    { strokWall: 1, say: 'camera', from, camera: null },
    { strokWall: 1, say: 'camera', from, camera: { centre: [10, 'x'], zoom: 12 } },
    { strokWall: 1, say: 'camera', from, camera: { centre: [10, 63], zoom: Number.NaN } },
    { strokWall: 1, say: 'lead', from, turn: -1, isBlack: false, idle: 0 },
    { strokWall: 1, say: 'lead', from, turn: 1.5, isBlack: false, idle: 0 },
    { strokWall: 1, say: 'lead', from, turn: 1, isBlack: 'no', idle: 0 },
    { strokWall: 1, say: 'hello', from, plan: { of: from, number: 1, extra: 2 }, turn: 0, idle: 0 },
    seen({ notes: 'mine' }),
    seen({ workspaceId: 'elsewhere' }),
    seen({ language: 'de' }),
    seen({ words: { title: 'a', text: 'b', question: 'c', notes: 'd' } }),
    seen({ words: { title: 'a'.repeat(501), text: '', question: '' } }),
    seen({ chart: 'secrets' }),
    seen({ timer: { state: 'running' } }),
    seen({ timer: { state: 'valueOf' } }),
    seen({ layers: ['a', 'a'] }),
    seen({ question: { ...defaultQuestion, distanceMeters: 'far' } }),
    seen({ question: { ...defaultQuestion, order: 'a0' } }),
    given({ steps: { one: {} } }),
    given({ votes: undefined }),
    given({ extra: {} }),
    given({ measures: [] }),
    given({ info: { plan: { title: '', workspaceId: 'elsewhere' } } }),
    given({ proposals: emptyPlan(place).proposals }),
    given({ kinds: { one: { id: 'two', name: '', like: 'park', note: '', order: 'a0' } } }),
  ];

  test.each(strangers.map((message) => [JSON.stringify(message), message]))('%s', (_, message) => {
    expect(parseWallMessage(message, place)).toBeNull();
  });

  function seen(change: Record<string, unknown>) {
    return { strokWall: 1, say: 'view', from, turn: 1, plan: 1, view: { ...view, ...change } };
  }

  function given(change: Record<string, unknown>) {
    return { strokWall: 1, say: 'plan', from, number: 1, plan: { ...plan, ...change } };
  }
});

test('leaves what it does not listen to unread', () => {
  const message = { strokWall: 1, say: 'request', from, request: 'next' };
  expect(parseWallMessage(message, place, ['bye'])).toBeNull();
  expect(parseWallMessage(message, place, ['request'])).toEqual({
    say: 'request',
    from,
    request: 'next',
  });
});

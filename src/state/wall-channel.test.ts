import { afterEach, expect, test, vi } from 'vitest';
import { defaultQuestion } from '../domain/coverage-presets.ts';
import { emptyPlan } from '../domain/empty-plan.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import type { WallCamera, WallFrame, WallRequest } from '../domain/wall-frame.ts';
import { openLeaderChannel } from './leader-channel.ts';
import { openWallChannel } from './wall-channel.ts';

const open: { close: () => void }[] = [];
let places = 0;

afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

function newPlace(): WorkspaceId {
  return `place-${(places += 1)}` as WorkspaceId;
}

function frameOf(workspaceId: WorkspaceId, title: string): WallFrame {
  return {
    workspaceId,
    plan: { ...emptyPlan(workspaceId), proposals: {} },
    language: 'nb',
    step: { number: 1, of: 1 },
    words: { title, text: '', question: '' },
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
}

function presenter(workspaceId: WorkspaceId) {
  const seen = {
    walls: 0,
    isLedElsewhere: null as boolean | null,
    cameras: [] as WallCamera[],
    requests: [] as WallRequest[],
  };
  const channel = openLeaderChannel({
    workspaceId,
    isBlack: false,
    onWalls: (walls) => void (seen.walls = walls),
    onLedElsewhere: (isLedElsewhere) => void (seen.isLedElsewhere = isLedElsewhere),
    onCamera: (camera) => void seen.cameras.push(camera),
    onRequest: (request) => void seen.requests.push(request),
    idle: () => 0,
    onWallIdle: () => undefined,
  });
  open.push(channel);
  return { channel, seen };
}

function wall(workspaceId: WorkspaceId) {
  const seen = { frames: [] as WallFrame[], isLed: false };
  const channel = openWallChannel({
    workspaceId,
    onFrame: (frame) => void seen.frames.push(frame),
    onBlack: () => undefined,
    onLed: (isLed) => void (seen.isLed = isLed),
    idle: () => 0,
    onLeaderIdle: () => undefined,
  });
  open.push(channel);
  const title = () => seen.frames.at(-1)?.words.title;
  return { channel, seen, title };
}

test('a wall shows what the presenter sends, whichever came first', async () => {
  const place = newPlace();
  const early = wall(place);
  const leader = presenter(place);
  leader.channel.send(frameOf(place, 'Welcome'));
  await vi.waitFor(() => expect(early.title()).toBe('Welcome'));
  const late = wall(place);
  await vi.waitFor(() => expect(late.title()).toBe('Welcome'));
  await vi.waitFor(() => expect(leader.seen.walls).toBe(2));
  expect(early.seen.isLed).toBe(true);
});

test('of many frames in a row the last one is shown, and not all of them', async () => {
  const place = newPlace();
  const one = wall(place);
  const leader = presenter(place);
  for (let i = 1; i <= 50; i += 1) leader.channel.send(frameOf(place, `${i}`));
  await vi.waitFor(() => expect(one.title()).toBe('50'));
  expect(one.seen.frames.length).toBeLessThan(5);
});

test('a plan that has not changed is not sent again', async () => {
  const place = newPlace();
  const heard: unknown[] = [];
  const listener = new BroadcastChannel(`strok-wall/${place}`);
  open.push(listener);
  listener.addEventListener('message', ({ data }: MessageEvent<unknown>) => void heard.push(data));
  const one = wall(place);
  const leader = presenter(place);
  leader.channel.send(frameOf(place, 'One'));
  await vi.waitFor(() => expect(one.title()).toBe('One'));
  leader.channel.send(frameOf(place, 'Two'));
  await vi.waitFor(() => expect(one.title()).toBe('Two'));
  expect(heard.filter((message) => JSON.stringify(message).includes('"say":"plan"'))).toHaveLength(
    1,
  );
  expect(one.seen.frames.at(-1)?.plan).toBe(one.seen.frames[0].plan);
});

test('the window that leads goes on to lead until another takes over', async () => {
  const place = newPlace();
  const one = wall(place);
  const first = presenter(place);
  first.channel.send(frameOf(place, 'First'));
  await vi.waitFor(() => expect(one.title()).toBe('First'));
  const second = presenter(place);
  second.channel.send(frameOf(place, 'Second'));
  await vi.waitFor(() => expect(second.seen.isLedElsewhere).toBe(true));
  expect(one.title()).toBe('First');
  second.channel.takeLead();
  await vi.waitFor(() => expect(one.title()).toBe('Second'));
  await vi.waitFor(() => expect(first.seen.isLedElsewhere).toBe(true));
  first.channel.send(frameOf(place, 'First again'));
  first.channel.takeLead();
  await vi.waitFor(() => expect(one.title()).toBe('First again'));
});

test('a presenter that was closed and opened again leads', async () => {
  const place = newPlace();
  const one = wall(place);
  const first = presenter(place);
  first.channel.send(frameOf(place, 'Before'));
  await vi.waitFor(() => expect(one.title()).toBe('Before'));
  first.channel.close();
  await vi.waitFor(() => expect(one.seen.isLed).toBe(false));
  const again = presenter(place);
  again.channel.send(frameOf(place, 'After'));
  await vi.waitFor(() => expect(one.title()).toBe('After'));
  expect(again.seen.isLedElsewhere).toBe(false);
});

test('black changes nothing but the light', async () => {
  const place = newPlace();
  const one = wall(place);
  const leader = presenter(place);
  leader.channel.send(frameOf(place, 'Lit'));
  await vi.waitFor(() => expect(one.title()).toBe('Lit'));
  leader.channel.setBlack(true);
  await vi.waitFor(() => expect(one.seen.frames.at(-1)?.isBlack).toBe(true));
  leader.channel.setBlack(false);
  await vi.waitFor(() => expect(one.seen.frames.at(-1)?.isBlack).toBe(false));
  expect(one.title()).toBe('Lit');
});

test('the presenter hears where the wall was moved, and its clicker', async () => {
  const place = newPlace();
  const one = wall(place);
  const leader = presenter(place);
  leader.channel.send(frameOf(place, 'Here'));
  await vi.waitFor(() => expect(one.title()).toBe('Here'));
  one.channel.sendCamera({ centre: [10, 63], zoom: 14 });
  one.channel.request('next');
  await vi.waitFor(() => expect(leader.seen.requests).toEqual(['next']));
  expect(leader.seen.cameras).toEqual([{ centre: [10, 63], zoom: 14 }]);
});

test('strangers are not heard on either end', async () => {
  const place = newPlace();
  const one = wall(place);
  const leader = presenter(place);
  leader.channel.send(frameOf(place, 'Ours'));
  await vi.waitFor(() => expect(one.title()).toBe('Ours'));
  const stranger = new BroadcastChannel(`strok-wall/${place}`);
  open.push(stranger);
  const { plan: _, ...view } = frameOf(place, 'Theirs');
  stranger.postMessage('boo');
  stranger.postMessage({ strokWall: 2, say: 'view', from: 'stranger', turn: 99, plan: 1, view });
  stranger.postMessage({ strokWall: 1, say: 'view', from: 'stranger', turn: 0, plan: 1, view });
  stranger.postMessage({ strokWall: 1, say: 'request', from: 'stranger', request: 'format' });
  one.channel.request('back');
  await vi.waitFor(() => expect(leader.seen.requests).toEqual(['back']));
  expect(one.title()).toBe('Ours');
});

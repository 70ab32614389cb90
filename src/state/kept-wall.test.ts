import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { defaultQuestion } from '../domain/coverage-presets.ts';
import { emptyPlan } from '../domain/empty-plan.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import type { WallFrame } from '../domain/wall-frame.ts';
import type * as keptWall from './kept-wall.ts';

const place = 'somewhere' as WorkspaceId;

const frame: WallFrame = {
  workspaceId: place,
  plan: { ...emptyPlan(place), proposals: {} },
  language: 'nn',
  step: { number: 2, of: 3 },
  words: { title: 'Torget', text: '', question: 'Kva manglar?' },
  camera: { centre: [10, 63], zoom: 13 },
  layers: null,
  proposalId: null,
  year: null,
  question: defaultQuestion,
  chart: 'coverage',
  result: null,
  numbered: [],
  timer: { state: 'none' },
  isBlack: false,
  resetAfterMinutes: 0,
};

/** A window of its own: nothing in its memory. */
async function newWindow(): Promise<typeof keptWall> {
  vi.resetModules();
  return import('./kept-wall.ts');
}

test('a wall opened again has the frame it was shown last, and the one it begins with', async () => {
  const before = await newWindow();
  const first = { ...frame, step: { number: 1, of: 3 } };
  expect(await before.keepWallFrame('first', first)).toBe(true);
  expect(await before.keepWallFrame('latest', frame)).toBe(true);
  const moved = { ...frame, camera: { centre: [10.2, 63] as const, zoom: 14 } };
  await before.keepWallFrame('latest', moved);
  expect(await (await newWindow()).readKeptWall(place)).toEqual({ latest: moved, first });
});

test('another place has another wall', async () => {
  const kept = await newWindow();
  await kept.keepWallFrame('latest', frame);
  expect(await kept.readKeptWall('elsewhere' as WorkspaceId)).toEqual({
    latest: null,
    first: null,
  });
});

test('what is no frame any more is as if it were not there', async () => {
  await (await newWindow()).keepWallFrame('latest', frame);
  const db = await openDB('strok-wall', 1);
  await db.put('views', { ...frame.words, notes: 'x' }, [place, 'latest']);
  db.close();
  expect((await (await newWindow()).readKeptWall(place)).latest).toBeNull();
});

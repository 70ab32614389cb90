// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { StepId, WorkspaceId } from '../domain/ids.ts';
import { keepWorkshop, readKeptWorkshop } from './kept-workshop.ts';
import { noWorkshop } from './workshop-session.ts';

const place = 'somewhere' as WorkspaceId;

beforeEach(() => localStorage.clear());

test('a workshop goes on where it stood: step, clock, frozen and black', () => {
  const stood = {
    ...noWorkshop,
    tab: 'heard',
    stepId: 'draw' as StepId,
    isFrozen: true,
    isBlack: true,
    timer: { state: 'running', endsAt: 1_800_000_000_000, minutes: 35 },
    startedAt: 1_799_999_000_000,
    hasSingleKeys: false,
    walls: 2,
  } as const;
  keepWorkshop(place, stood);
  expect(readKeptWorkshop(place)).toEqual({
    tab: 'heard',
    stepId: 'draw',
    isFrozen: true,
    isBlack: true,
    timer: stood.timer,
    wallFollowsMap: true,
    ballotShown: null,
    startedAt: stood.startedAt,
    hasSingleKeys: false,
    told: null,
  });
  expect(readKeptWorkshop('elsewhere' as WorkspaceId)).toEqual({});
});

test('what is damaged begins as new, and what is whole beside it stays', () => {
  localStorage.setItem(
    'strok.workshop.somewhere',
    JSON.stringify({
      tab: 'nowhere',
      stepId: 7,
      isFrozen: 'yes',
      timer: { state: 'running', minutes: 'ten' },
      told: { plan: 'everything' },
      isBlack: true,
    }),
  );
  expect(readKeptWorkshop(place)).toMatchObject({
    tab: 'run',
    stepId: null,
    isFrozen: false,
    timer: { state: 'none' },
    told: null,
    isBlack: true,
  });
  localStorage.setItem('strok.workshop.somewhere', '{{');
  expect(readKeptWorkshop(place)).toEqual({});
});

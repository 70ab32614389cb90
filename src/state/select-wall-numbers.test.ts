import { expect, test } from 'vitest';
import type { LayerId } from '../domain/ids.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { WallFrame } from '../domain/wall-frame.ts';
import type { AppState } from './app-state.ts';
import { initialState } from './initial-state.ts';
import { wallNumbers } from './select-wall-numbers.ts';

type Named = readonly [name: string, lng: number, lat: number];

/** A wall that shows today between 10 and 11 degrees east, 63 and 64 north. */
function wallWith(places: readonly Named[], isVisible = true): AppState {
  const layerId = 'houses' as LayerId;
  const state = initialState();
  const workspace = {
    workspace: { layers: [{ id: layerId, group: 'meeting-places' }] },
    layers: {
      [layerId]: {
        status: 'ready',
        features: places.map(([name, lng, lat]) => ({
          type: 'Feature',
          properties: { id: name, name },
          geometry: { type: 'Point', coordinates: [lng, lat] },
        })),
      },
    },
    plannedMeasures: [],
  } as unknown as LoadedWorkspace;
  const frame = {
    proposalId: null,
    numbered: [],
    question: state.session.question,
  } as unknown as WallFrame;
  return {
    ...state,
    session: {
      ...state.session,
      workspace: { status: 'ready', workspace },
      layers: [{ layerId, visible: isVisible, opacity: 1 }],
      workshop: { ...state.session.workshop, frame, wallBounds: [10, 63, 11, 64] },
    },
  };
}

const names = (state: AppState) =>
  wallNumbers(state).map(({ number, name }) => `${number} ${name}`);

test('places in view are numbered from the north', () => {
  const state = wallWith([
    ['South', 10.5, 63.2],
    ['North', 10.5, 63.8],
    ['Elsewhere', 12, 63.5],
  ]);
  expect(names(state)).toEqual(['1 North', '2 South']);
});

test('of places close to one another the one nearest the middle has the number', () => {
  const state = wallWith([
    ['Beside', 10.53, 63.5],
    ['Middle', 10.5, 63.5],
    ['Apart', 10.8, 63.5],
  ]);
  expect(names(state).toSorted()).toEqual(['1 Middle', '2 Apart'].toSorted());
});

test('no more than nine have a number, and none whose layer is not shown', () => {
  const many = Array.from({ length: 30 }, (_, at): Named => [
    `Place ${at}`,
    10.05 + (at % 6) * 0.18,
    63.05 + Math.floor(at / 6) * 0.2,
  ]);
  expect(wallNumbers(wallWith(many))).toHaveLength(9);
  expect(wallNumbers(wallWith(many, false))).toEqual([]);
});

test('the list is the same while nothing of it changes', () => {
  const state = wallWith([['Middle', 10.5, 63.5]]);
  expect(wallNumbers({ ...state, session: { ...state.session, gesture: 4 } })).toBe(
    wallNumbers(state),
  );
});

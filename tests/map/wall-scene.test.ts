import { expect, test } from 'vitest';
import { wallFrame } from '../../src/commands/wall-frame.ts';
import { firstProposalId } from '../../src/domain/empty-plan.ts';
import { wallSceneBuilder } from '../../src/map/wall-scene.ts';
import type { AppState } from '../../src/state/app-state.ts';
import { box, measure, planWith, pointAt, stateWith } from './small-place.ts';

const light = { tone: 'projector' as const, outsideStyle: null };
const garden = measure('garden', 'park', box([450, 200], [550, 300]));
const bench = measure('bench', 'meeting-place', pointAt([300, 400]));

function onWall(): AppState {
  const plan = planWith(garden, bench);
  const proposal = { ...plan.proposals[firstProposalId], shared: true };
  const state = stateWith({ ...plan, proposals: { [firstProposalId]: proposal } });
  const session = { ...state.session, shownProposalId: firstProposalId };
  const frame = wallFrame({ ...state, session });
  return {
    ...state,
    session: { ...session, audience: 'wall', workshop: { ...session.workshop, frame } },
  };
}

test('every letter on the map is 24 pixels high, and grows with the window', () => {
  for (const scale of [1, 1.5]) {
    const { layers } = wallSceneBuilder()(onWall(), light, scale);
    const sizes = layers.flatMap((layer) =>
      layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined
        ? [layer.layout['text-size']]
        : [],
    );
    expect(sizes.length).toBeGreaterThan(1);
    expect(new Set(sizes)).toEqual(new Set([24 * scale]));
  }
});

test('what is sketched is numbered in its order', () => {
  const { data } = wallSceneBuilder()(onWall(), light, 1);
  const numbers = data['wall-numbers'].features.map(
    ({ properties }) => properties?.['number'] as unknown,
  );
  expect(numbers).toEqual(['1', '2']);
});

test('is the same by identity while nothing on it changes', () => {
  const build = wallSceneBuilder();
  const state = onWall();
  const scene = build(state, light, 1);
  expect(build({ ...state, session: { ...state.session, openPanel: 'layers' } }, light, 1)).toBe(
    scene,
  );
});

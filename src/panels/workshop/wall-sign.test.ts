import { beforeAll, expect, it } from 'vitest';
import type { WallView } from '../../domain/wall-frame.ts';
import { noWorkshop } from '../../state/workshop-session.ts';
import { fetchLanguage, translator } from '../../text/translate.ts';
import { wallFrame } from '../../commands/wall-frame.ts';
import { initialState } from '../../state/initial-state.ts';
import { wallSign } from './wall-sign.ts';

beforeAll(() => fetchLanguage('en'));

function told(step: WallView['step']): WallView {
  const { plan: _, ...view } = wallFrame(initialState());
  return { ...view, step };
}

it('tells what the wall shows, and what keeps it from following', () => {
  const t = translator('en');
  const shows = { ...noWorkshop, walls: 1, told: told({ number: 3, of: 8 }) };
  expect(wallSign(noWorkshop, t)).toBe('No wall is open');
  expect(wallSign(shows, t)).toBe('The wall shows step 3');
  expect(wallSign({ ...shows, told: told(null) }, t)).toBe('The wall shows the map alone');
  expect(wallSign({ ...shows, isFrozen: true }, t)).toBe('Frozen on step 3');
  expect(wallSign({ ...shows, isBlack: true }, t)).toBe('The wall is black');
  expect(wallSign({ ...shows, isBlack: true, isFrozen: true }, t)).toBe(
    'The wall is black – Frozen on step 3',
  );
  expect(wallSign({ ...shows, walls: 2 }, t)).toBe('The wall shows step 3 · 2 walls');
  expect(wallSign({ ...shows, isLedElsewhere: true }, t)).toBe('Another window leads the wall');
});

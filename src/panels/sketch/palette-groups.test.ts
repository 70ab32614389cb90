import { describe, expect, it } from 'vitest';
import { measureKinds } from '../../domain/measure-kind.ts';
import { kindsAtHand, paletteGroups } from './palette-groups.ts';

const inPalette = paletteGroups.flatMap(({ kinds }) => kinds);

describe('the palette', () => {
  it('holds every kind that can be drawn once, in the order of the catalogue', () => {
    expect(inPalette).toEqual(measureKinds.filter((kind) => kind.drawable));
  });

  it('has the kinds with a key at hand, in the order of the keys', () => {
    expect(kindsAtHand.map(({ shortcut }) => shortcut).join('')).toBe('123456789m');
    expect(kindsAtHand.map(({ id }) => id).slice(0, 3)).toEqual([
      'meeting-place',
      'playground',
      'pocket-park',
    ]);
  });

  it('puts what opens and closes ways together', () => {
    const ways = paletteGroups.find(({ id }) => id === 'ways')?.kinds ?? [];
    const changesWays = measureKinds.filter((kind) => kind.drawable && kind.way !== null);
    for (const kind of changesWays) expect(ways).toContain(kind);
  });
});

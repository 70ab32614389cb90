import { describe, expect, it } from 'vitest';
import { measureKinds } from '../../domain/measure-kind.ts';
import { iconPath } from '../../map/icon-paths.ts';
import { measureKindIcon } from '../../map/kind-icons.ts';
import { nb } from '../../text/nb.ts';
import { paletteGroups } from './palette-groups.ts';

const inPalette = paletteGroups.flatMap(({ kinds }) => kinds);

describe('the palette', () => {
  it('holds every kind that can be drawn once, and its keys run through the groups', () => {
    const drawable = measureKinds.filter((kind) => kind.drawable);
    expect(inPalette).toEqual(drawable);
    const keys = inPalette.map(({ shortcut }) => shortcut).join('');
    expect(keys).toBe('1234567890m');
  });

  it('has an icon of its own and words for every kind', () => {
    const icons = inPalette.map(({ id }) => iconPath(measureKindIcon(id)));
    expect(new Set(icons).size).toBe(inPalette.length);
    for (const { id } of inPalette) {
      expect(Object.keys(nb)).toContain(`kind.${id}`);
      expect(Object.keys(nb)).toContain(`kindHint.${id}`);
    }
  });

  it('puts what opens and closes ways together', () => {
    const ways = paletteGroups.find(({ id }) => id === 'ways')?.kinds ?? [];
    const changesWays = measureKinds.filter((kind) => kind.drawable && kind.way !== null);
    for (const kind of changesWays) expect(ways).toContain(kind);
  });
});

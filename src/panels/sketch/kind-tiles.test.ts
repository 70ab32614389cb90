import { beforeAll, describe, expect, it } from 'vitest';
import type { OwnKindId } from '../../domain/ids.ts';
import { measureKinds } from '../../domain/measure-kind.ts';
import { iconPath } from '../../map/icon-paths.ts';
import { measureKindIcon } from '../../map/kind-icons.ts';
import { en } from '../../text/en.ts';
import { nb } from '../../text/nb.ts';
import { nn } from '../../text/nn.ts';
import { sv } from '../../text/sv.ts';
import { loadLanguage, t } from '../../text/translate.ts';
import { kindTileGroups, latestKind } from './kind-tiles.ts';

const hub = 'k' as OwnKindId;
const kinds = {
  [hub]: { id: hub, name: 'Lånesentral', like: 'library', note: 'Utstyr', order: 'a0' },
} as const;
const idsOf = (query: string, recent: Parameters<typeof kindTileGroups>[1] = []) =>
  kindTileGroups({ kinds }, recent, query, t).flatMap(({ tiles }) => tiles.map(({ id }) => id));

beforeAll(() => loadLanguage('nb'));

describe('every kind of the palette', () => {
  const drawable = measureKinds.filter((kind) => kind.drawable);

  it('has an icon that no other has', () => {
    const icons = drawable.map(({ id }) => iconPath(measureKindIcon(id)));
    expect(new Set(icons).size).toBe(drawable.length);
  });

  it.each([
    ['nb', nb],
    ['nn', nn],
    ['sv', sv],
    ['en', en],
  ])('has a name of its own and a word on what it does, in %s', (_, words) => {
    const all: Readonly<Record<string, string>> = words;
    const names = drawable.map(({ id }) => all[`kind.${id}`]);
    expect(names.every((name) => name !== undefined && name !== '')).toBe(true);
    expect(new Set(names).size).toBe(drawable.length);
    for (const { id } of drawable) expect(all[`kindHint.${id}`]).not.toBe(undefined);
  });
});

describe('the list of all kinds', () => {
  it('has what was drawn lately first, then the plan’s own', () => {
    const groups = kindTileGroups({ kinds }, [{ kind: 'rain-bed', ownKind: null }], '', t);
    expect(groups.map(({ id }) => id).slice(0, 3)).toEqual(['recent', 'own', 'places']);
    expect(groups[0].tiles.map(({ label }) => label)).toEqual(['Regnbed']);
    expect(groups[1].tiles[0]).toMatchObject({ label: 'Lånesentral', kind: 'library' });
    expect(groups[1].tiles[0].hint).toContain('Utstyr');
  });

  it('is searched by name, by group and by what a kind does, whatever the letters’ marks', () => {
    expect(idsOf('gronne tak')).toEqual([]);
    expect(idsOf('gront tak')).toEqual(['green-roof']);
    expect(idsOf('lanesentral')).toEqual(['library/k']);
    expect(idsOf('lek idrett')).toEqual(['playground', 'sports-ground', 'activity-park']);
    expect(idsOf('gangnettet')).toContain('lit-path');
    expect(idsOf('park')[0]).toBe('park');
  });

  it('leaves out an own kind that is gone', () => {
    const recent = [{ kind: 'library', ownKind: hub }] as const;
    expect(kindTileGroups({ kinds: {} }, recent, '', t)[0].id).toBe('places');
    expect(latestKind({ kinds: {} }, recent)).toBeNull();
  });
});

describe('the button of the latest kind', () => {
  it('is for what has no button of its own', () => {
    const recent = [
      { kind: 'park', ownKind: null },
      { kind: 'square', ownKind: null },
    ] as const;
    expect(latestKind({ kinds }, recent)).toEqual({ kind: 'square', ownKind: null });
    expect(latestKind({ kinds }, [{ kind: 'library', ownKind: hub }])).toEqual({
      kind: 'library',
      ownKind: hub,
    });
  });
});

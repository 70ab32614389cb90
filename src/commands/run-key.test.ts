import { beforeEach, describe, expect, it } from 'vitest';
import type { MeasureId } from '../domain/ids.ts';
import { appStore } from '../state/app-store.ts';
import { initialState } from '../state/initial-state.ts';
import { commandTable } from './command-table.ts';
import { isKey, runKey } from './run-key.ts';

const bare = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

function press(combination: string) {
  const parts = combination.split('+');
  return {
    ...bare,
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('mod'),
    shiftKey: parts.includes('shift'),
  };
}

beforeEach(() => appStore.setState(initialState(), true));

describe('the table of commands', () => {
  it('names each command once', () => {
    const ids = commandTable.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('gives one key to two commands only where the hand decides which is meant', () => {
    const users = new Map<string, string[]>();
    for (const { id, keys } of commandTable) {
      for (const key of keys) users.set(key, [...(users.get(key) ?? []), id]);
    }
    const shared = [...users].filter(([, ids]) => ids.length > 1);
    expect(shared).toEqual([['Backspace', ['take-back', 'delete']]]);
  });

  it('keeps single letters to the map, where nobody types', () => {
    const letters = commandTable.filter(({ keys }) => keys.some((key) => /^\p{L}$/u.test(key)));
    expect(letters.map(({ where }) => where)).toEqual(letters.map(() => 'map'));
    expect(letters.length).toBeGreaterThan(3);
  });
});

describe('a key press', () => {
  it('is a combination only with the very keys it names', () => {
    expect(isKey(press('mod+z'), 'mod+z')).toBe(true);
    expect(isKey(press('mod+shift+z'), 'mod+z')).toBe(false);
    expect(isKey(press('z'), 'mod+z')).toBe(false);
    expect(isKey({ ...press('mod+z'), altKey: true }, 'mod+z')).toBe(false);
    expect(isKey({ ...press('z'), metaKey: true }, 'mod+z')).toBe(true);
    // Which keys make a question mark differs from keyboard to keyboard.
    expect(isKey({ ...press('?'), shiftKey: true }, '?')).toBe(true);
  });

  it('does what its command does', () => {
    expect(runKey(press('mod+k'), false)).toBe(true);
    expect(appStore.getState().session.openPanel).toBe('commands');
  });

  it('is not meant for the map while a command is being asked for', () => {
    runKey(press('mod+k'), true);
    expect(runKey(press('l'), true)).toBe(false);
    expect(appStore.getState().session.openPanel).toBe('commands');
    expect(runKey(press('Escape'), true)).toBe(true);
    expect(appStore.getState().session.openPanel).toBeNull();
  });

  it('leaves a letter alone while the map is not in use', () => {
    expect(runKey(press('l'), false)).toBe(false);
    expect(appStore.getState().session.openPanel).toBeNull();
    expect(runKey(press('l'), true)).toBe(true);
    expect(appStore.getState().session.openPanel).toBe('layers');
  });

  it('keeps its usual meaning where there is nothing to do', () => {
    expect(runKey(press('mod+d'), false)).toBe(false);
    expect(runKey(press('Delete'), true)).toBe(false);
    expect(appStore.getState().session.notices).toEqual([]);
  });

  it('goes to the command that can be done when two share it', () => {
    const { session } = appStore.getState();
    const selection = { type: 'measure', id: 'gone' as MeasureId } as const;
    appStore.setState({ session: { ...session, selection } });
    expect(runKey(press('Backspace'), true)).toBe(false);
    appStore.setState({
      session: {
        ...session,
        staging: {
          measureId: null,
          kind: 'park',
          placed: [[10.4, 63.4]],
          pointer: null,
          geometry: null,
          snap: null,
        },
      },
    });
    expect(runKey(press('Backspace'), true)).toBe(true);
    expect(appStore.getState().session.staging?.placed).toEqual([]);
  });
});

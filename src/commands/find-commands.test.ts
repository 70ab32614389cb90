import { describe, expect, it } from 'vitest';
import { en } from '../text/en.ts';
import { nb } from '../text/nb.ts';
import { nn } from '../text/nn.ts';
import { sv } from '../text/sv.ts';
import { languages } from '../text/language.ts';
import { commandTable } from './command-table.ts';
import { findCommands, nameCommands } from './find-commands.ts';

const dictionaries = { nb, nn, sv, en };
const norwegian = nameCommands(commandTable, dictionaries, 'nb');

function found(query: string, recent: readonly string[] = []): readonly string[] {
  return findCommands(norwegian, query, recent).map(({ id }) => id);
}

describe('finding a command', () => {
  it('begins with the one whose name begins so', () => {
    expect(found('angre')[0]).toBe('undo');
    expect(found('Gjør')[0]).toBe('redo');
    expect(found('kartlag')[0]).toBe('open-layers');
  });

  it('knows other words for it', () => {
    expect(found('last ned')).toContain('save');
    expect(found('hurtigtaster')[0]).toBe('open-help');
    expect(found('magnet')[0]).toBe('snapping');
  });

  it('understands a neighbour, whose words come after one’s own', () => {
    expect(found('ångra')[0]).toBe('undo');
    expect(found('lekplats')).toContain('draw-playground');
    expect(found('redo')[0]).toBe('redo');
    expect(found('radera')).toContain('delete');
    expect(found('samanlikn')).toContain('compare-proposals');
  });

  it('does not mind letters that a keyboard lacks', () => {
    expect(found('storre malestokk')[0]).toBe('zoom-in');
    expect(found('MØRK')[0]).toBe('theme-dark');
  });

  it('finds the end of a word that is written together', () => {
    expect(found('bru')).toContain('draw-footbridge');
  });

  it('asks that every word is found', () => {
    expect(found('slett planen xyzzy')).toEqual([]);
    expect(found('nytt forslag')[0]).toBe('add-proposal');
  });

  it('puts what was used lately before its equals', () => {
    const themes = (recent: readonly string[]) =>
      found('utseende', recent).filter((id) => id.startsWith('theme-'));
    expect(themes([])).toEqual(['theme-system', 'theme-light', 'theme-dark']);
    expect(themes(['theme-dark'])).toEqual(['theme-system', 'theme-dark', 'theme-light']);
  });

  it('gives all of them in their order when nothing is asked', () => {
    expect(found('  ')).toEqual(commandTable.map(({ id }) => id));
  });

  it('finds every command by its own name in each language', () => {
    for (const language of languages) {
      const texts: Readonly<Record<string, string>> = dictionaries[language];
      for (const { id, label } of commandTable) {
        expect(found(texts[label]), `${language}: ${texts[label]}`).toContain(id);
      }
    }
  });

  it('needs only one’s own language to begin with', () => {
    const alone = nameCommands(commandTable, { nb }, 'nb');
    expect(findCommands(alone, 'angre', [])[0].id).toBe('undo');
    expect(findCommands(alone, 'ångra', [])).not.toHaveLength(commandTable.length);
  });
});

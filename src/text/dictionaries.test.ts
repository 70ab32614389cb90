import { describe, expect, it } from 'vitest';
import type { Dictionary } from './dictionary.ts';
import { en } from './en.ts';
import { type Language, languages } from './language.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';
import { loadLanguage, t, translateReason } from './translate.ts';

const dictionaries: Readonly<Record<Language, Dictionary>> = { nb, nn, sv, en };
const keys = Object.keys(nb) as (keyof Dictionary)[];

function placesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{[^}]*\}\}/g)].map(([place]) => place).toSorted();
}

describe.each(languages)('the dictionary %s', (language) => {
  const dictionary = dictionaries[language];

  it('has the keys of bokmål and no others', () => {
    expect(Object.keys(dictionary).toSorted()).toEqual([...keys].toSorted());
  });

  it('has words for every key', () => {
    expect(keys.filter((key) => dictionary[key].trim() === '')).toEqual([]);
  });

  it('uses the same values in every text', () => {
    const other = keys.filter(
      (key) => placesIn(dictionary[key]).join() !== placesIn(nb[key]).join(),
    );
    expect(other).toEqual([]);
  });

  it('names only formats that exist', () => {
    const known = ['count', 'percent', 'distance', 'area'];
    const formats = keys.flatMap((key) =>
      [...dictionary[key].matchAll(/\{\{\w+, (\w+)\}\}/g)].map((match) => match[1]),
    );
    expect(formats.filter((format) => !known.includes(format ?? ''))).toEqual([]);
  });

  it('has every plural form its grammar asks for', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = keys.filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -6));
    const missing = counted.flatMap((key) =>
      forms.map((form) => `${key}_${form}`).filter((form) => !(form in dictionary)),
    );
    expect(counted.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  it('leaves no place open when a text is spoken', async () => {
    await loadLanguage(language);
    const values: Record<string, string | number> = {};
    for (const key of keys) {
      for (const place of placesIn(nb[key])) values[place.replace(/\{\{(\w+).*/, '$1')] = 7;
    }
    const open = keys
      .map((key) => t(key.replace(/_(one|other)$/, '') as never, values))
      .filter((text) => /[{}]|NaN|undefined/.test(text));
    expect(open).toEqual([]);
  });
});

describe('speaking a language', () => {
  it('writes numbers inside texts as the language does', async () => {
    await loadLanguage('nb');
    expect(t('question.meeting-place', { distance: 300 })).toBe('Møteplass innen 300\u00A0m');
    expect(t('board.residentsCount', { count: 4210 })).toBe('4\u00A0210 innbyggere');
    expect(t('board.residentsCount', { count: 1 })).toBe('1 innbygger');
    await loadLanguage('en');
    expect(t('board.residentsCount', { count: 4210 })).toBe('4,210 residents');
  });

  it('lets the latest choice win when two dictionaries are on their way', async () => {
    await Promise.all([loadLanguage('sv'), loadLanguage('nn')]);
    expect(t('proposal.measuresCount', { count: 2 })).toBe('2 tiltak');
    expect(t('sketch.cancel')).toBe('Avbryt');
    expect(t('theme.label')).toBe('Utsjånad');
  });

  it('shows a reason that has no words yet instead of hiding it', async () => {
    await loadLanguage('nb');
    expect(translateReason('refused.too-few-corners')).toMatch(/for få punkter/);
    expect(translateReason('the disk is full')).toBe('Det gikk ikke: the disk is full');
  });
});

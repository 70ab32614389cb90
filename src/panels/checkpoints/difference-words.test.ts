import { beforeAll, expect, test } from 'vitest';
import type { DifferenceLine } from '../../domain/difference/difference-line.ts';
import { loadLanguage, translator } from '../../text/translate.ts';
import { differenceWords } from './difference-words.ts';

beforeAll(() => loadLanguage('nb'));

const line = (rest: Partial<DifferenceLine>): DifferenceLine => ({
  word: 'measureAdded',
  collection: 'measures',
  key: 'm1',
  title: 'Torget',
  ...rest,
});

test.each<[Partial<DifferenceLine>, string]>([
  [{ proposal: 'A, B' }, 'Ny: Torget (A, B)'],
  [{ proposal: '' }, 'Ny: Torget'],
  [{ title: '' }, 'Ny: uten navn'],
  [{ word: 'measureOff', proposal: 'A' }, 'Torget er slått av i A'],
  [{ word: 'measureStatus', from: 'idea', to: 'adopted' }, 'Torget: fra idé til vedtatt'],
  [{ word: 'measureRenamed', from: '', to: 'Torget' }, 'uten navn heter nå Torget'],
  [
    { word: 'weightSet', collection: 'weights', key: 'bgf-2014/water', title: '' },
    'Vekt endret: Blågrønn faktor',
  ],
  [
    { word: 'zoneRedrawn', collection: 'zones', key: 'z1', title: '' },
    'Grensen til z1 er tegnet om',
  ],
])('%j', (change, words) => {
  const context = { t: translator('nb'), language: 'nb', place: null } as const;
  expect(differenceWords(line(change), context).toLowerCase()).toContain(words.toLowerCase());
});

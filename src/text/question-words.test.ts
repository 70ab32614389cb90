import { beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from './language.ts';
import {
  type AskedQuestion,
  questionManner,
  questionWords,
  targetWords,
} from './question-words.ts';
import { loadLanguage, translator } from './translate.ts';

beforeAll(async () => {
  for (const language of languages) await loadLanguage(language);
});

const asked: AskedQuestion = {
  targetKind: 'meeting-place',
  placeKinds: null,
  minAreaSquareMeters: 0,
  strictlyLarger: false,
  publicOnly: false,
  openWhen: 'any',
  distanceMeters: 300,
  walkingSpeedKmh: null,
  reach: 'straight',
  stepFree: false,
  counts: 'residents',
};

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const heading = (change: Partial<AskedQuestion>, language: Language = 'nb') =>
  plain(questionWords({ ...asked, ...change }, translator(language), language));
const target = (change: Partial<AskedQuestion>, language: Language = 'nb') =>
  plain(targetWords({ ...asked, ...change }, translator(language)));

describe('a question as a heading', () => {
  it('names the target and how far', () => {
    expect(heading({})).toBe('Møteplass innen 300 m');
    expect(
      heading({ targetKind: 'green-area', minAreaSquareMeters: 5_000, publicOnly: true }, 'sv'),
    ).toBe('Grönområde på minst 0,5 ha inom 300 m, dit alla har tillträde');
  });

  it('names the kinds it asks for, each without its article', () => {
    expect(heading({ placeKinds: ['playground'] })).toBe('Lekeplass innen 300 m');
    expect(heading({ placeKinds: ['library', 'cafe'] })).toBe('Bibliotek eller kafé innen 300 m');
    expect(heading({ placeKinds: ['activity-park'] }, 'en')).toBe('Activity park within 300 m');
    expect(heading({ placeKinds: ['library', 'square', 'museum'] })).toBe(
      'En av 3 slags møteplasser innen 300 m',
    );
  });

  it('says minutes with the metres they are', () => {
    const minutes = { distanceMeters: 416.667, walkingSpeedKmh: 5 };
    expect(heading(minutes)).toBe('Møteplass innen 5 min (417 m)');
    expect(heading({ distanceMeters: 250, walkingSpeedKmh: 3.6 }, 'nn')).toBe(
      'Møteplass innan 4,2 min (250 m)',
    );
  });

  it('says when it has to be open', () => {
    expect(heading({ openWhen: 'weekday-evening' })).toBe('Møteplass innen 300 m, hverdagskvelder');
  });
});

describe('a target in a sentence', () => {
  it('keeps its article, and says who may enter and when', () => {
    expect(target({ placeKinds: ['playground'] }, 'nn')).toBe('ein leikeplass');
    expect(target({ publicOnly: true, openWhen: 'weekend' })).toBe(
      'en møteplass med helgeåpent der alle har adgang',
    );
    expect(target({ placeKinds: ['square', 'library'] }, 'en')).toBe('a square or a library');
  });
});

describe('what sets a question apart', () => {
  it('is its reach, and what else differs from the usual', () => {
    const manner = (change: Partial<AskedQuestion>) =>
      questionManner({ ...asked, ...change }, translator('nb'), 'nb');
    expect(manner({})).toBe('Luftlinje');
    expect(manner({ reach: 'network', stepFree: true, counts: 'children' })).toBe(
      'Langs stier · uten trapper · barn',
    );
    expect(manner({ stepFree: true })).toBe('Luftlinje');
  });
});

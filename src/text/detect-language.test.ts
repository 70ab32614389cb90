import { expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

it.each([
  [['nb-NO', 'en'], 'nb'],
  [['no'], 'nb'],
  [['nn-NO', 'nb'], 'nn'],
  [['sv-FI'], 'sv'],
  [['da-DK', 'en'], 'nb'],
  [['en-US'], 'en'],
  [['fr-FR', 'sv-SE'], 'sv'],
  [['fr-FR'], 'en'],
  [[], 'nb'],
] as const)('begins in the language of %j: %s', (preferred, language) => {
  expect(detectLanguage(preferred)).toBe(language);
});

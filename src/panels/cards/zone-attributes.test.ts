import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguage, t } from '../../text/translate.ts';
import { zoneAttributes, zoneNote } from './zone-attributes.ts';

const same = (text: string) => ({ nb: text, nn: text, sv: text, en: text });
const groups = [
  { id: 'avtalet', title: same('Avtalets stadsdelar') },
  { id: 'grannar', title: same('Grannar') },
];
const husby = {
  attributes: {
    code: '01800154',
    residents2016: 11_917,
    residents2016Age0to5: 1_049,
    note: 'Konturen är stadsdelen.',
    note_en: 'The outline is the city district.',
  },
  groups: ['avtalet'],
};

beforeAll(async () => {
  await loadLanguage('nb');
});

describe('what a place says of a zone', () => {
  it('is its code, its groups and its people, with the year of the count', () => {
    expect(zoneAttributes(husby, groups, t, 'nb')).toEqual([
      { label: 'Kode', value: '01800154' },
      { label: 'Hører til', value: 'Avtalets stadsdelar' },
      { label: 'Innbyggere 2016', value: '11\u00A0917' },
    ]);
  });

  it('is nothing where nothing is told', () => {
    expect(zoneAttributes({ attributes: {} }, [], t, 'nb')).toEqual([]);
    expect(zoneNote({ attributes: {} }, 'nb')).toBe('');
  });

  it('has its note in English for who reads that', () => {
    expect(zoneNote(husby, 'en')).toBe('The outline is the city district.');
    expect(zoneNote(husby, 'nn')).toBe('Konturen är stadsdelen.');
  });
});

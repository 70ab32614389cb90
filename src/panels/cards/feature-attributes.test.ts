import { expect, it } from 'vitest';
import { featureAttributes } from './feature-attributes.ts';

const properties = {
  id: 'school-1',
  source: 'udir',
  name: 'Lilleby skole',
  kind: 'school',
  gradeSpan: '1–7',
  pupils: 412,
  private: false,
  note: 'ny fløy i 2019',
  note_en: 'new wing in 2019',
  website: '<img src=x onerror=alert(1)>',
  closed: null,
};

it('keeps every attribute of the source as text, and none twice', () => {
  expect(featureAttributes(properties, 'nb')).toEqual([
    { label: 'grade span', value: '1–7' },
    { label: 'pupils', value: '412' },
    { label: 'private', value: 'false' },
    { label: 'note', value: 'ny fløy i 2019' },
    { label: 'website', value: '<img src=x onerror=alert(1)>' },
  ]);
});

it('speaks English where the source does and the reader reads it', () => {
  const note = featureAttributes(properties, 'en').find(({ label }) => label === 'note');
  expect(note?.value).toBe('new wing in 2019');
});

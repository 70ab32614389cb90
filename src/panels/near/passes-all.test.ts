import { beforeAll, describe, expect, it } from 'vitest';
import { blankRegister } from '../../domain/blank-register.ts';
import type { LayerId, MeasureId } from '../../domain/ids.ts';
import type { Measure } from '../../domain/measure.ts';
import { fetchLanguage, translator } from '../../text/translate.ts';
import { groupMeasures } from './group-measures.ts';
import type { Telling } from './measure-words.ts';
import { everything, passesAll } from './passes-all.ts';

beforeAll(() => fetchLanguage('nb'));

const telling = (year: number | null = null): Telling => ({
  loaded: null,
  kinds: {},
  year,
  t: translator('nb'),
  language: 'nb',
});

function measure(title: string, change: Partial<Measure> = {}): Measure {
  return {
    id: title as MeasureId,
    kind: 'park',
    ownKind: null,
    title,
    note: '',
    geometry: null,
    zones: [],
    status: 'proposed',
    focusArea: null,
    period: { from: null, to: null },
    responsible: '',
    ...blankRegister,
    group: 'measures' as LayerId,
    homes: null,
    budget: [],
    sources: [],
    ...change,
  };
}

const all = [
  measure('Buran park', { status: 'done', responsible: 'Trondheim kommune' }),
  measure('Lys i Weidemanns vei', { kind: 'lit-path', status: 'under-way' }),
  measure('Benker', { period: { from: 2025, to: 2026 }, status: 'adopted' }),
];
const found = (change: Partial<typeof everything>) =>
  all.filter(passesAll({ ...everything, ...change }, telling())).map(({ title }) => title);

describe('the list of everything that is planned', () => {
  it('is whole while nothing is asked', () => {
    expect(found({})).toHaveLength(all.length);
  });

  it('finds words in any of what it tells, in any order and without accents', () => {
    expect(found({ text: 'kommune buran' })).toEqual(['Buran park']);
    expect(found({ text: 'GANGVEI' })).toEqual(['Lys i Weidemanns vei']);
    expect(found({ text: '2026' })).toEqual(['Benker']);
    expect(found({ text: 'finnes ikke' })).toEqual([]);
  });

  it('is sifted by how far things have come and by kind', () => {
    expect(found({ status: 'adopted' })).toEqual(['Benker']);
    expect(found({ kind: 'Park', status: 'done' })).toEqual(['Buran park']);
  });

  it('holds each measure in one group, what happens now first', () => {
    expect(groupMeasures(all, telling()).map(({ id }) => id)).toEqual([
      'under-way',
      'adopted',
      'done',
    ]);
    const inYear = groupMeasures(all, telling(2026));
    expect(inYear.flatMap(({ measures }) => measures)).toHaveLength(all.length);
    expect(inYear.find(({ id }) => id === 'stands')?.measures.map(({ title }) => title)).toContain(
      'Benker',
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countContributions } from './contribution-counts.ts';
import { everyContribution } from './contribution-filter.ts';
import { contributionStanding } from './contribution-standing.ts';
import { contributionZones } from './contribution-zone.ts';
import { contributionKinds, type Contribution } from './contribution.ts';
import type { ContributionId, MeasureId, ZoneId } from './ids.ts';
import type { Zone } from './loaded-workspace.ts';
import type { Measure } from './measure.ts';
import { muchTheSame } from './much-the-same.ts';
import { contributionPasser, filtersNoContribution } from './passes-contribution.ts';

const [west, east] = ['west', 'east'] as ZoneId[];

function square(id: ZoneId, lng: number): Zone {
  const ring = [
    [lng, 63],
    [lng + 1, 63],
    [lng + 1, 64],
    [lng, 64],
    [lng, 63],
  ];
  return { id, name: id, attributes: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
}

const zones = [square(west, 10), square(east, 11)];

function said(change: Partial<Contribution>): Contribution {
  return {
    id: 'one' as ContributionId,
    kind: 'idea',
    text: 'En benk ved butikken',
    about: { type: 'everywhere' },
    madeOn: '2026-10-01',
    source: 'resident',
    dots: 0,
    cell: '',
    token: '',
    state: 'new',
    hiddenBecause: '',
    theme: '',
    answer: '',
    answeredOn: null,
    measures: [],
    ...change,
  };
}

describe('how far a contribution has come', () => {
  it('is what it is shown as, then what became of it', () => {
    const measures = ['m' as MeasureId];
    expect(contributionStanding({ state: 'new', answer: 'Ja', measures })).toBe('new');
    expect(contributionStanding({ state: 'shown', answer: '', measures: [] })).toBe('shown');
    expect(contributionStanding({ state: 'shown', answer: '', measures })).toBe('linked');
    expect(contributionStanding({ state: 'shown', answer: 'Ja', measures })).toBe('answered');
    expect(contributionStanding({ state: 'hidden', answer: 'Ja', measures })).toBe('hidden');
    expect(contributionStanding({ state: 'withdrawn', answer: 'Ja', measures })).toBe('withdrawn');
  });
});

describe('the zone that a contribution counts in', () => {
  const measures: Readonly<Record<string, Pick<Measure, 'geometry' | 'zones'>>> = {
    drawn: {
      geometry: {
        type: 'LineString',
        coordinates: [
          [11.2, 63.5],
          [11.8, 63.5],
        ],
      },
      zones: [],
    },
    whole: { geometry: null, zones: [west] },
    both: { geometry: null, zones: [west, east] },
  };
  const zoneOf = contributionZones(zones, (id) => measures[id] ?? null);
  const about = (measureId: string) =>
    zoneOf({ type: 'measure', measureId: measureId as MeasureId });

  it('is where a place lies, and one of two on their border', () => {
    expect(zoneOf({ type: 'place', at: [10.5, 63.5] })).toBe(west);
    expect([west, east]).toContain(zoneOf({ type: 'place', at: [11, 63.5] }));
    expect(zoneOf({ type: 'place', at: [12.5, 63.5] })).toBeNull();
  });

  it('is that of the measure it is about, where there is one', () => {
    expect(about('drawn')).toBe(east);
    expect(about('whole')).toBe(west);
    expect(about('both')).toBeNull();
    expect(about('gone')).toBeNull();
  });

  it('is none for what is about everything, or about a zone that is gone', () => {
    expect(zoneOf({ type: 'everywhere' })).toBeNull();
    expect(zoneOf({ type: 'zone', zoneId: 'gone' as ZoneId })).toBeNull();
    expect(zoneOf({ type: 'zone', zoneId: east })).toBe(east);
  });
});

const anySaid = fc
  .record({
    kind: fc.constantFrom(...contributionKinds),
    theme: fc.constantFrom('', 'Lys', 'Benker', 'constructor'),
    dots: fc.nat(9),
    state: fc.constantFrom('new', 'shown', 'hidden', 'withdrawn'),
    about: fc
      .tuple(fc.integer({ min: 95, max: 125 }), fc.integer({ min: 625, max: 645 }))
      .map(([lng, lat]) => ({ type: 'place' as const, at: [lng / 10, lat / 10] as const })),
  })
  .map((change) => said(change as Partial<Contribution>));

describe('counts by zone and by kind or theme', () => {
  const zoneOf = contributionZones(zones, () => null);

  it('have the sum of the list in rows, columns and all', () => {
    const run = fc.property(
      fc.array(anySaid, { maxLength: 40 }),
      fc.constantFrom('kind', 'theme'),
      (list, by) => {
        const counts = countContributions(list, {
          by,
          zones: [west, east],
          zoneOf: ({ about }) => zoneOf(about),
        });
        const open = list.filter(({ state }) => state !== 'withdrawn');
        const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
        expect(counts.rows.map(({ zoneId }) => zoneId)).toEqual([west, east, null]);
        expect(counts.total.count).toBe(open.length);
        expect(counts.total.dots).toBe(sum(open.map(({ dots }) => dots)));
        expect(sum(counts.rows.map(({ total }) => total.count))).toBe(open.length);
        for (const [at, column] of counts.columns.entries()) {
          const ofColumn = open.filter((one) => one[by] === column);
          expect(counts.totals[at].count).toBe(ofColumn.length);
          for (const { zoneId, cells } of counts.rows) {
            const here = ofColumn.filter(({ about }) => zoneOf(about) === zoneId);
            expect(cells[at]).toEqual({
              count: here.length,
              dots: sum(here.map(({ dots }) => dots)),
            });
          }
        }
      },
    );
    fc.assert(run, { seed: 2_026_112_2, numRuns: 200 });
  });
});

describe('what a filter lets through', () => {
  const one = said({ theme: 'Møteplasser', kind: 'challenge', source: 'paper', cell: 'K7Q2 C4' });

  it('is everything by default', () => {
    expect(filtersNoContribution(everyContribution)).toBe(true);
    expect(contributionPasser(everyContribution)(one, null)).toBe(true);
  });

  it('passes every part, and any of what is chosen in it', () => {
    const passes = (change: Partial<typeof everyContribution>, zoneId: ZoneId | null = west) =>
      contributionPasser({ ...everyContribution, ...change })(one, zoneId);
    expect(passes({ kinds: ['idea', 'challenge'] })).toBe(true);
    expect(passes({ kinds: ['praise'] })).toBe(false);
    expect(passes({ zones: ['none'] })).toBe(false);
    expect(passes({ zones: ['none'] }, null)).toBe(true);
    expect(passes({ themes: ['none'] })).toBe(false);
    expect(passes({ text: 'BUTIKK benk' })).toBe(true);
    expect(passes({ text: 'moteplass c4' })).toBe(true);
    expect(passes({ text: 'butikk sykkel' })).toBe(false);
    expect(passes({ standings: ['new'], sources: ['resident'] })).toBe(false);
    expect(passes({ only: new Set([one.id]) })).toBe(true);
    expect(passes({ only: new Set() })).toBe(false);
  });

  it('finds no word in a text that was taken back', () => {
    const passes = contributionPasser({ ...everyContribution, text: 'benk' });
    expect(passes(said({ state: 'withdrawn' }), null)).toBe(false);
  });
});

describe('contributions that say much the same', () => {
  const list = (texts: readonly (string | Partial<Contribution>)[]) =>
    texts.map((one, at) =>
      said({ ...(typeof one === 'string' ? { text: one } : one), id: `c${at}` as ContributionId }),
    );

  it('stand together, also where one only joins the others', () => {
    const found = muchTheSame(
      list([
        'Flere benker langs elva',
        'Bygg en bro',
        'Benker langs elva!',
        'Vi trenger lys i undergangen ved skolen',
        'Trenger lys i undergangen ved skolen',
        'benker langs ELVA, takk',
      ]),
    );
    expect(found).toEqual([
      ['c0', 'c2', 'c5'],
      ['c3', 'c4'],
    ]);
  });

  it('are not those hidden, taken back, or in one group already', () => {
    const text = 'Benker langs elva';
    expect(
      muchTheSame(list([text, { text, state: 'hidden' }, { text, state: 'withdrawn' }])),
    ).toEqual([]);
    expect(
      muchTheSame(
        list([
          { text, theme: 'Benker' },
          { text, theme: 'Benker' },
        ]),
      ),
    ).toEqual([]);
    expect(muchTheSame(list([{ text, theme: 'Benker' }, text]))).toEqual([['c0', 'c1']]);
  });

  it('are found as comparing every two finds them', () => {
    const anyText = fc
      .array(fc.constantFrom('benk', 'elva', 'lys', 'park', 'tre', 'vei', 'buss'), { maxLength: 6 })
      .map((words) => words.join(' '));
    const run = fc.property(fc.array(anyText, { maxLength: 12 }), (texts) => {
      const lists = muchTheSame(list(texts)).map((ids) => ids.toSorted().join(' '));
      expect(lists.toSorted()).toEqual(
        everyTwo(texts)
          .map((ids) => ids.join(' '))
          .toSorted(),
      );
    });
    fc.assert(run, { seed: 7_700, numRuns: 500 });
  });
});

function everyTwo(texts: readonly string[]): readonly string[][] {
  const words = texts.map((text) => new Set(text.split(' ').filter(Boolean)));
  const groups = texts.map((_, at) => [at]);
  for (const [a, first] of words.entries()) {
    for (const [b, second] of words.entries()) {
      if (b <= a || groups[a] === groups[b] || first.size === 0 || second.size === 0) continue;
      const common = [...first].filter((word) => second.has(word)).length;
      if (common < 0.6 * (first.size + second.size - common)) continue;
      const joined = [...groups[a], ...groups[b]];
      for (const at of joined) groups[at] = joined;
    }
  }
  return [...new Set(groups)]
    .filter(({ length }) => length > 1)
    .map((group) => group.map((at) => `c${at}`).toSorted());
}

import { beforeAll, describe, expect, it } from 'vitest';
import type { ComparedSide, ComparisonAnswer } from '../../domain/comparison.ts';
import { defaultQuestion } from '../../domain/coverage-presets.ts';
import type { AnswerRefusal, ZoneCoverage } from '../../domain/coverage.ts';
import { exactNotes } from '../../domain/exact-notes.ts';
import type { ProposalId, ZoneId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Counted } from '../../domain/zone-share.ts';
import { loadLanguage, translator } from '../../text/translate.ts';
import { compareRows } from './compare-rows.ts';
import { compareSentence } from './compare-sentence.ts';
import { comparedNames } from './compared-names.ts';
import { orderCompareRows } from './order-compare-rows.ts';

beforeAll(() => loadLanguage('nb'));

const t = translator('nb');
const [tempe, lade, leira] = ['tempe', 'lade', 'leira'] as ZoneId[];
const zoneNames = new Map([
  [tempe, 'Tempe-Sorgenfri'],
  [lade, 'Lademoen'],
  [leira, 'Leira'],
]);

/** Reached people in three zones of 1,000; the third is unknown unless told. */
type Reached = readonly [number, number, number?];

const zone = (reached: number | undefined): ZoneCoverage => ({
  areaSquareMeters: 100_000,
  coveredSquareMeters: (reached ?? 0) * 50,
  residents: 1_000,
  coveredResidents: reached ?? 0,
  residentsByClass: [0, 0, 0, 1_000],
  knownShare: reached === undefined ? 0 : 1,
  distances: null,
  refused: null,
});

function side(name: 'a' | 'b' | null, reached: Reached, refused: AnswerRefusal | null = null) {
  const zones = [zone(reached[0]), zone(reached[1]), zone(reached[2])];
  const sum = reached[0] + reached[1] + (reached[2] ?? 0);
  const count = reached[2] === undefined ? 2 : 3;
  const made: ComparedSide = {
    proposalId: name as ProposalId | null,
    question: defaultQuestion,
    planVersion: 1,
    zoneIds: [tempe, lade, leira],
    zones,
    total: { ...zone(sum), residents: 1_000 * count, areaSquareMeters: 100_000 * count },
    notes: exactNotes,
    refused,
    refusedTargets: [],
  };
  return made;
}

function answer(today: Reached, a: ComparedSide, b: ComparedSide): ComparisonAnswer {
  return {
    question: defaultQuestion,
    planVersion: 1,
    gesture: 0,
    sides: { today: side(null, today), a, b },
    contributionsA: null,
    contributionsB: null,
  };
}

const proposals = {
  a: { id: 'a', name: 'A' },
  b: { id: 'b', name: 'B' },
} as unknown as Plan['proposals'];

function said(of: ComparisonAnswer, counted: Counted = 'residents') {
  const { a, b } = of.sides;
  const names = comparedNames({ a: a.proposalId, b: b.proposalId }, proposals, t);
  return compareSentence(of, { counted, names, zoneNames, t, language: 'nb' });
}

const plain = (text: string) => text.replaceAll(/\u00A0/g, ' ');

describe('the sentence of a comparison', () => {
  it('tells who reaches more, by how many, and where it differs most', () => {
    const told = said(answer([100, 100], side('a', [150, 100]), side('b', [550, 112])));
    expect(plain(told.sentence)).toBe(
      'Forslag B når 412 flere innbyggere enn forslag A. Størst er forskjellen i Tempe-Sorgenfri: 400 flere der.',
    );
    expect(plain(told.figures)).toBe('I dag 200, A 250 og B 662 av 2 000 innbyggere.');
    expect(told.doubts).toEqual(['1 sone er ukjent og er ikke med i summen.']);
  });

  it('holds a proposal against today, whichever side today stands on', () => {
    const fewer = 'Forslag A når 30 færre innbyggere enn i dag.';
    const most = ' Størst er forskjellen i Lademoen: 30 færre der.';
    const a = side('a', [100, 70]);
    expect(said(answer([100, 100], a, side(null, [100, 100]))).sentence).toBe(fewer + most);
    expect(said(answer([100, 100], side(null, [100, 100]), a)).sentence).toBe(fewer + most);
  });

  it('tells that sums can be alike where zones are not', () => {
    const told = said(answer([0, 0], side('a', [50, 0]), side('b', [0, 50])));
    expect(told.sentence).toMatch(
      /^Forslag B når like mange innbyggere som forslag A, men i ulike/,
    );
    const alike = said(answer([0, 0], side('a', [50, 0]), side('b', [50.2, 0])));
    expect(alike.sentence).toBe('Forslag B og forslag A gir de samme tallene i alle soner.');
  });

  it('tells of area as well', () => {
    const told = said(answer([0, 0], side('a', [0, 0]), side('b', [1_000, 0])), 'area');
    expect(plain(told.sentence)).toBe(
      'Forslag B dekker 50 daa mer enn forslag A. Størst er forskjellen i Tempe-Sorgenfri: 50 daa mer der.',
    );
  });

  it('says why there is no comparison', () => {
    const refused = said(
      answer([0, 0], side('a', [0, 0], 'no-network'), side('b', [0, 0], 'no-network')),
    );
    expect(refused.sentence).toMatch(/ingen gangnett er åpnet/);
    const other = { ...side('b', [1, 1]), planVersion: 2 };
    const misaligned = said(answer([0, 0], side('a', [0, 0]), other));
    expect(misaligned.sentence).toBe('De to kan ikke trekkes fra hverandre');
    expect(misaligned.doubts).toEqual(['De to sidene er regnet av planen på ulike tidspunkt.']);
    expect(said(answer([0, 0], side('a', [1, 1]), side('a', [1, 1]))).sentence).toMatch(/^Velg to/);
  });
});

describe('the rows of a comparison', () => {
  const words = { counted: 'residents', t, language: 'nb' } as const;

  it('hold today and both proposals on one scale, with what each adds and what differs', () => {
    const { total, zones } = compareRows(
      answer([100, 100], side('a', [150, 100]), side('b', [550, 112])),
      zoneNames,
      words,
    );
    expect(zones[0].lines.map(({ share }) => share)).toEqual([0.1, 0.15, 0.55]);
    expect(zones[0].lines.map(({ gain }) => gain?.amount ?? null)).toEqual([null, '+50', '+450']);
    expect(zones[0].difference).toEqual({ amount: '+400', points: '+40', sign: 1 });
    expect(total.lines.map(({ reached }) => reached)).toEqual(['200', '250', '662']);
  });

  it('say unknown of what is unknown, and never nothing', () => {
    const { zones } = compareRows(
      answer([100, 100], side('a', [150, 100]), side('b', [550, 112])),
      zoneNames,
      words,
    );
    expect(zones[2].lines[0]).toMatchObject({ share: null, text: 'ukjent', reached: '' });
    expect(zones[2].difference.amount).toBe('–');
    expect(zones[2].caution).toBe('Kartlaget dekker ikke sonen');
  });

  it('come with the largest difference first, either way, and the unknown last', () => {
    const { zones } = compareRows(
      answer([100, 100], side('a', [150, 400]), side('b', [250, 100])),
      zoneNames,
      words,
    );
    const ids = (rows: typeof zones) => rows.map(({ zoneId }) => zoneId);
    expect(ids(orderCompareRows(zones, 'difference', 'nb'))).toEqual([lade, tempe, leira]);
    expect(ids(orderCompareRows(zones, 'name', 'nb'))).toEqual([lade, leira, tempe]);
  });

  it('show one proposal beside today once', () => {
    const { zones } = compareRows(
      answer([100, 100], side(null, [100, 100]), side('b', [550, 112])),
      zoneNames,
      words,
    );
    expect(zones[0].lines.map((line) => line.side)).toEqual(['today', 'b']);
  });
});

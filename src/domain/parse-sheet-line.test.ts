import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasureId, SheetId } from './ids.ts';
import type { PaperSheet } from './paper-sheet.ts';
import { parseSheetLine } from './parse-sheet-line.ts';

const sheet: PaperSheet = {
  id: 'sheet' as SheetId,
  name: 'K7Q2',
  madeAt: '2026-11-22T17:00:00.000Z',
  paper: 'a3',
  landscape: true,
  scale: 5_000,
  centre: [10.4, 63.4],
  columns: 11,
  rows: 9,
  cellMillimeters: 25,
  proposalId: null,
  measures: Array.from({ length: 7 }, (_, at) => `m${at + 1}` as MeasureId),
};

function said(line: string): string {
  const read = parseSheetLine(line, sheet);
  if (!read.ok) return `${read.reason} ${JSON.stringify(read.values ?? {})}`;
  const { target, kind, text, dots } = read.value;
  const where =
    target.type === 'cell' ? target.cell : target.type === 'measure' ? target.measureId : '*';
  return `${where} | ${kind} | ${text} | ${dots}`;
}

describe('a line typed from a sheet', () => {
  it.each([
    ['C4: bench, three dots', 'C4 | idea | bench | 3'],
    ['C4: benk, tre prikker', 'C4 | idea | benk | 3'],
    ['C4: benk, tre prikkar', 'C4 | idea | benk | 3'],
    ['C4: bänk, tre prickar', 'C4 | idea | bänk | 3'],
    ['c4 benk ved elva 12 prikker', 'C4 | idea | benk ved elva | 12'],
    ['K7Q2 C4: bench •••', 'C4 | idea | bench | 3'],
    ['C 4 bench', 'C4 | idea | bench | 0'],
    ['c4- bench', 'C4 | idea | bench | 0'],
    ['C4 – bench (two dots)', 'C4 | idea | bench | 2'],
    ['K9 - lys', 'K9 | idea | lys | 0'],
    ['C4: three dots', 'C4 | idea |  | 3'],
    ['C4: elva dots', 'C4 | idea |  | 11'],
    ['C4: 3 dots, bench by the river', 'C4 | idea | bench by the river | 3'],
  ])('%s', (line, meaning) => {
    expect(said(line)).toBe(meaning);
  });

  it.each([
    ['7: good', 'm7 | praise | good | 0'],
    ['M7', 'nothing-said {}'],
    ['M7 ett prikk', 'm7 | idea |  | 1'],
    ['m7: bra, fyra prickar', 'm7 | praise | bra | 4'],
    ['nr. 3 for dyr', 'm3 | idea | for dyr | 0'],
    ['8: finnes ikke', 'no-such-number {"number":8,"count":7}'],
  ])('names a measure by its number: %s', (line, meaning) => {
    expect(said(line)).toBe(meaning);
  });

  it.each([
    ['C4: + fint her', 'C4 | praise | fint her | 0'],
    ['C4: − mørkt', 'C4 | challenge | mørkt | 0'],
    ['C4: - mørkt', 'C4 | challenge | mørkt | 0'],
    ['C4: ! husk benk', 'C4 | idea | husk benk | 0'],
    ['C4 utfordring: mørkt, fem prikker', 'C4 | challenge | mørkt | 5'],
    ['C4 utmaning: mörkt', 'C4 | challenge | mörkt | 0'],
    ['C4 challenge: dark', 'C4 | challenge | dark | 0'],
    ['C4 ros: flott', 'C4 | praise | flott | 0'],
    ['C4 beröm: fint', 'C4 | praise | fint | 0'],
    ['C4 idé: bord', 'C4 | idea | bord | 0'],
    ['C4 problem med biler', 'C4 | challenge | problem med biler | 0'],
  ])('says its kind by a word or a sign: %s', (line, meaning) => {
    expect(said(line)).toBe(meaning);
  });

  it.each([
    ['L4: bench', 'no-such-cell {"cell":"L4","last":"K9"}'],
    ['C12: bench', 'no-such-cell {"cell":"C12","last":"K9"}'],
    ['P3ZZ C4: bench', 'other-sheet {"name":"P3ZZ"}'],
    ['C4:', 'nothing-said {}'],
    ['   ', 'nothing-said {}'],
    ['C4: 99999 dots', 'too-many-dots {"most":10000}'],
  ])('says what is wrong: %s', (line, meaning) => {
    expect(said(line)).toBe(meaning);
  });

  it('is about the whole place where it names no cell, and begins no cell in the middle of words', () => {
    expect(said('Flere busser')).toBe('* | idea | Flere busser | 0');
    expect(said('3 dots for the library')).toBe('* | idea | for the library | 3');
    expect(said('B-buss i Storgata')).toBe('* | idea | B-buss i Storgata | 0');
  });

  it('keeps every word of a text between a cell and its dots', () => {
    const words = fc.array(fc.constantFrom('sykkel', 'æøå', 'bänk', 'by', 'the', 'elva'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 40 }),
        (parts, column, row, dots) => {
          const cell = `${String.fromCharCode(65 + column)}${row}`;
          const text = parts.join(' ');
          expect(said(`${cell}: ${text}, ${dots} prikker`)).toBe(
            `${cell} | idea | ${text} | ${dots}`,
          );
        },
      ),
      { seed: 6, numRuns: 300 },
    );
  });

  it('reads what it understood again as it understood it', () => {
    const parts = fc.array(
      fc.constantFrom(
        'benk',
        'to prikker',
        '3 dots',
        '••',
        'problem',
        '+',
        '−',
        'ros:',
        'C4',
        '7',
        ',',
      ),
      { minLength: 1, maxLength: 6 },
    );
    const signs = { idea: '', challenge: '− ', praise: '+ ' };
    fc.assert(
      fc.property(parts, (words) => {
        const first = parseSheetLine(`C4: ${words.join(' ')}`, sheet);
        if (!first.ok) return;
        const { kind, text, dots } = first.value;
        const told = [text, dots > 0 ? `${dots} prikker` : ''].filter((part) => part !== '');
        const again = `C4: ${signs[kind]}${told.join(', ')}`;
        const second = parseSheetLine(again, sheet);
        if (!second.ok) throw new Error(again);
        expect({ text: second.value.text, dots: second.value.dots }).toEqual({ text, dots });
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (line) => {
        expect(() => parseSheetLine(line, sheet)).not.toThrow();
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});

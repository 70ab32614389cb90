import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import type { MeasureId, SheetId } from '../../src/domain/ids.ts';
import type { PaperSheet } from '../../src/domain/paper-sheet.ts';
import { sheetLayout } from '../../src/domain/sheet-layout.ts';
import { sheetPlane } from '../../src/domain/sheet-plane.ts';
import type { SheetPage } from '../../src/files/pdf/sheet-page.ts';
import { writeSheetsPdf } from '../../src/files/pdf/write-sheets-pdf.ts';
import { type PdfWay, readPdf } from '../read-pdf.ts';

const words = {
  north: 'N',
  scale: '1 : 5 000',
  bar: { meters: 200, words: '200 m' },
  control: 'Mål denne linjen',
  measures: 'Tiltak på kartet',
  noMeasures: 'Ingen',
  more: 'Resten står på neste side',
  blankTitle: 'Hva bør være her?',
  blankHow: 'Skriv ruten.',
  cell: 'Rute',
  dots: 'Prikker',
  error: '',
};

function pageOf(
  settings: Pick<PaperSheet, 'paper' | 'landscape' | 'cellMillimeters'>,
  titles: readonly string[],
): SheetPage {
  const { columns, rows, map } = sheetLayout(settings);
  const sheet: PaperSheet = {
    ...settings,
    columns,
    rows,
    id: 'sheet' as SheetId,
    name: 'K7Q2',
    madeAt: '2026-11-22T17:00:00.000Z',
    scale: 5_000,
    centre: [10.4, 63.43],
    proposalId: null,
    measures: titles.map((_, at) => `m${at}` as MeasureId),
  };
  return {
    sheet,
    title: 'Møllenberg',
    lines: ['Trondheim', '22. november 2026'],
    measures: titles.map((title, at) => ({
      title,
      status: 'Foreslått',
      at: [20 + ((at * 31) % (map.width - 40)), 20 + ((at * 17) % (map.height - 40))],
    })),
    picture: null,
    credits: '© Kartverket, CC BY 4.0',
    words,
  };
}

const straight = ({ points }: PdfWay): boolean => points.length === 2;
const lengthOf = ({ points: [from, to] }: PdfWay): number =>
  Math.hypot(to[0] - from[0], to[1] - from[1]);

describe('a printed sheet', () => {
  it.each([
    ['a3', true, 420, 297],
    ['a3', false, 297, 420],
    ['a4', true, 297, 210],
    ['a4', false, 210, 297],
  ] as const)('%s, landscape %s: paper, grid and control line are exact', async (...size) => {
    const [paper, landscape, width, height] = size;
    const page = pageOf({ paper, landscape, cellMillimeters: 20 }, ['Benk', 'Park']);
    const { pages } = await readPdf(writeSheetsPdf([page], 'nb'));
    const [read] = pages;
    expect(read.width).toBeCloseTo(width, 2);
    expect(read.height).toBeCloseTo(height, 2);
    const { map, columns, rows } = sheetLayout(page.sheet);
    const lines = read.ways.filter(straight);
    const down = lines
      .filter((way) => Math.abs(lengthOf(way) - map.height) < 0.001)
      .filter(({ points: [from, to] }) => Math.abs(from[0] - to[0]) < 0.001)
      .map(({ points: [[x]] }) => x)
      .toSorted((a, b) => a - b);
    expect(down).toHaveLength(columns + 1);
    for (const [at, x] of down.entries()) expect(x).toBeCloseTo(map.x + at * 20, 2);
    const along = lines
      .filter((way) => Math.abs(lengthOf(way) - map.width) < 0.001)
      .filter(({ points: [from, to] }) => Math.abs(from[1] - to[1]) < 0.001)
      .map(({ points: [[, y]] }) => y)
      .toSorted((a, b) => a - b);
    expect(along).toHaveLength(rows + 1);
    for (const [at, y] of along.entries()) expect(y).toBeCloseTo(map.y + at * 20, 2);
    expect(lines.filter((way) => Math.abs(lengthOf(way) - 100) < 0.001)).toHaveLength(1);
    for (const [x, y] of read.ways.flatMap(({ points }) => points)) {
      expect(x).toBeGreaterThan(9);
      expect(x).toBeLessThan(width - 9);
      expect(y).toBeGreaterThan(9);
      expect(y).toBeLessThan(height - 9);
    }
  });

  it('numbers every measure once in its list, on further pages where one holds too few', async () => {
    const titles = Array.from({ length: 70 }, (_, at) => `Tiltak nummer ${at + 1} på Møllenberg`);
    const page = pageOf({ paper: 'a4', landscape: true, cellMillimeters: 25 }, titles);
    const { pages, text } = await readPdf(writeSheetsPdf([page], 'nb'));
    expect(pages.length).toBeGreaterThan(1);
    for (const title of titles) expect(text.split(title)).toHaveLength(2);
    for (const each of pages) expect(each.text).toContain('K7Q2');
    expect(pages[0].text).toContain('Hva bør være her?');
  });

  it('puts places where geodesics say that they lie', async () => {
    const page = pageOf({ paper: 'a3', landscape: true, cellMillimeters: 25 }, ['Benk', 'Park']);
    const { toPaper } = sheetPlane(page.sheet);
    const [from, to] = [
      [10.391, 63.4262],
      [10.411, 63.4342],
    ] as const;
    const measures = page.measures.map((one, at) => ({
      ...one,
      at: toPaper(at === 0 ? from : to),
    }));
    const { pages } = await readPdf(writeSheetsPdf([{ ...page, measures }], 'nb'));
    const { map } = sheetLayout(page.sheet);
    const onMap = (number: string) => {
      const found = pages[0].words.find(
        ({ text, x, size }) => text === number && size < 10 && x < map.x + map.width && x > map.x,
      );
      if (!found) throw new Error(`No number ${number} on the map`);
      return found;
    };
    const [one, two] = [onMap('1'), onMap('2')];
    const { s12, azi1 } = Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]);
    const [meters, bearing] = [s12 ?? Number.NaN, azi1 ?? Number.NaN];
    const drawn = Math.hypot(two.x - one.x, two.y - one.y) * 5;
    // The letters of the two numbers are not equally wide.
    expect(Math.abs(drawn - meters)).toBeLessThan(2);
    const turned = (Math.atan2(two.x - one.x, one.y - two.y) * 180) / Math.PI;
    expect(Math.abs(turned - bearing)).toBeLessThan(0.2);
  });
});

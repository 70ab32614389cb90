import { describe, expect, it } from 'vitest';
import { writeDocumentPdf } from '../../src/files/pdf/write-document-pdf.ts';
import type { ReportBlock, ReportDocument } from '../../src/domain/report-document.ts';
import { readPdf } from '../read-pdf.ts';

const rows = Array.from({ length: 120 }, (_, at) => ({
  cells: [
    { text: `Tiltak nr. ${at + 1} på Møllenberg` },
    { text: `${(at * 37) % 1000} m`, value: (at * 37) % 1000, sources: [1] },
    { text: at % 2 === 0 ? 'Påbegynt – følges opp av kommunen' : 'Ikkje påbyrja' },
  ],
  isTotal: at === 119,
}));

const blocks: readonly ReportBlock[] = [
  { type: 'figures', items: [{ label: 'flere når en møteplass', text: '412', sources: [1] }] },
  { type: 'heading', id: 'h', text: 'Hva som ble sagt' },
  { type: 'paragraph', text: 'Åtte æresgjester øvde på «gåing» – ÆØÅ ÄÖ æøå äö.', sources: [1, 2] },
  { type: 'note', text: 'Tall er anslag.' },
  {
    type: 'list',
    items: [
      { label: 'Benk', text: 'tre prikker' },
      { label: '', text: 'Lys i undergangen' },
    ],
  },
  { type: 'facts', items: [{ label: 'Kostnad', text: '1,2 mill. kr' }] },
  {
    type: 'table',
    id: 'long',
    caption: 'Tiltak',
    columns: [{ label: 'Hva' }, { label: 'Lengde', isNumber: true }, { label: 'Status' }],
    rows,
    notes: ['Målt i luftlinje.'],
  },
  {
    type: 'chart',
    id: 'c',
    label: 'Andel',
    unit: '%',
    decimals: 0,
    xName: 'År',
    breaks: [{ from: 2022, words: 'ny metode' }],
    series: [
      {
        id: 's',
        name: 'Møllenberg',
        points: [2020, 2021, 2022, 2023].map((x, at) => ({
          x,
          y: at === 1 ? null : 40 + at,
          upTo: null,
          status: 'measured' as const,
          run: x < 2022 ? 0 : 1,
        })),
      },
    ],
  },
  {
    type: 'source',
    number: 1,
    text: 'Statistisk sentralbyrå',
    url: 'https://www.ssb.no/',
    details: ['1. januar 2015', 'CC BY 4.0'],
  },
  { type: 'source', number: 2, text: 'Verkstedet', url: null, details: [] },
];

const record: ReportDocument = {
  lang: 'nb',
  title: 'Fra verkstedet',
  subtitle: 'Trondheim',
  lines: ['Møllenberg og Rosenborg', '22. november 2026'],
  contents: 'Innhold',
  sections: [
    { part: 'summary', title: 'Kort fortalt', comment: 'Det kom mange.\nTakk.', blocks },
    { part: 'money', title: 'Penger', comment: '', blocks: [] },
  ],
  words: { page: 'Side', source: 'kilde', unit: 'enhet' },
};

const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');

describe('a report as PDF', () => {
  it('has every word and every cell as text that can be searched, on pages of A4', async () => {
    const { pages, text } = await readPdf(await writeDocumentPdf(record, []));
    for (const { width, height } of pages) {
      expect(width).toBeCloseTo(210, 1);
      expect(height).toBeCloseTo(297, 1);
    }
    const all = squeezed(text);
    const wanted = [
      ...record.lines,
      ...rows.flatMap(({ cells }) => cells.map((cell) => cell.text)),
      'Åtte æresgjester øvde på «gåing» – ÆØÅ ÄÖ æøå äö. [1, 2]',
      'Benk: tre prikker',
      'Kostnad: 1,2 mill. kr',
      'flere når en møteplass',
      'ny metode',
      'Statistisk sentralbyrå1. januar 2015. CC BY 4.0https://www.ssb.no/',
    ];
    expect(wanted.filter((words) => !all.includes(squeezed(words)))).toEqual([]);
  });

  it('repeats the head of a table on every page that the table reaches, and numbers its pages', async () => {
    const { pages } = await readPdf(await writeDocumentPdf(record, []));
    const withRows = pages.filter(({ text }) => text.includes('Tiltak nr.'));
    expect(withRows.length).toBeGreaterThan(2);
    for (const { text } of withRows) expect(text).toContain('Lengde');
    for (const [at, { text }] of pages.entries()) {
      if (at > 0) expect(text).toContain(`Side ${at + 1} / ${pages.length}`);
    }
  });

  it('keeps everything within the margins', async () => {
    const { pages } = await readPdf(await writeDocumentPdf(record, []));
    for (const { words, ways } of pages) {
      for (const { x, y } of words) {
        expect(x).toBeGreaterThanOrEqual(19.9);
        expect(y).toBeLessThan(290);
      }
      for (const [x, y] of ways.flatMap(({ points }) => points)) {
        expect(x).toBeGreaterThan(19);
        expect(x).toBeLessThan(191.5);
        expect(y).toBeLessThan(280);
      }
    }
  });
});

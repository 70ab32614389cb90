import { describe, expect, it } from 'vitest';
import type { ReportTable } from '../domain/report-document.ts';
import { reportCsv } from './write-report-tables.ts';

const table: ReportTable = {
  type: 'table',
  id: 'money',
  caption: 'Budsjett; i alt',
  columns: [{ label: 'Finansiør' }, { label: 'Beløp', isNumber: true }],
  rows: [
    {
      cells: [
        { text: 'Staten', sources: [2, 7] },
        { text: '1 250 000,5', value: 1_250_000.5 },
      ],
    },
    { cells: [{ text: '=SUM(A1)' }, { text: 'ikke oppgitt', value: null }] },
    { cells: [{ text: 'Parken; Lademoen' }, { text: '0', value: 0 }] },
  ],
  notes: ['Ikke regnskap.'],
};

describe('a table of the report as CSV', () => {
  it('has numbers in full with a decimal comma, and a cell for what is cited', () => {
    const text = reportCsv(table, { cell: ';', decimal: ',', source: 'Kilde' });
    expect(text.split('\r\n')).toEqual([
      '\uFEFFFinansiør;Beløp;Kilde',
      'Staten;1250000,5;2 7',
      "'=SUM(A1);;",
      '"Parken; Lademoen";0;',
      '"# Budsjett; i alt"',
      '# Ikke regnskap.',
      '',
    ]);
  });

  it('follows the signs of English', () => {
    const text = reportCsv(table, { cell: ',', decimal: '.', source: 'Source' });
    expect(text).toContain('Staten,1250000.5,2 7\r\n');
    expect(text).toContain('Parken; Lademoen,0,');
  });
});

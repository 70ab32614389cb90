import { describe, expect, it } from 'vitest';
import { writeRegisterCsv } from './write-register-csv.ts';

const columns = ['Tiltak', 'Beløp'];

function lines(text: string): readonly string[] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  return text.slice(1).split('\r\n');
}

describe('the register as a file', () => {
  it('is parted by semicolons where a comma marks decimals', () => {
    const rows = [
      ['Torg', 1250.5],
      ['Park', null],
    ];
    expect(lines(writeRegisterCsv({ columns, rows, decimal: ',' }))).toEqual([
      'Tiltak;Beløp',
      'Torg;1250,5',
      'Park;',
      '',
    ]);
  });

  it('is parted by commas where a full stop does', () => {
    const rows = [['Torg', 1250.5]];
    expect(lines(writeRegisterCsv({ columns, rows, decimal: '.' }))[1]).toBe('Torg,1250.5');
  });

  it('quotes what would be read as more cells, and runs no formula', () => {
    const rows = [
      ['Benk; to stykk', 0],
      ['Han sa "nei"', -1],
      ['=1+1', 0],
      ['a, b', 0],
    ];
    expect(lines(writeRegisterCsv({ columns, rows, decimal: ',' })).slice(1, 5)).toEqual([
      '"Benk; to stykk";0',
      '"Han sa ""nei""";-1',
      "'=1+1;0",
      '"a, b";0',
    ]);
  });
});

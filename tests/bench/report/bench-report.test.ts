import { describe, expect, it } from 'vitest';
import { atLeast, atMost, reportMarkdown, tableLines, type BenchTopic } from './bench-report.ts';

const topic: BenchTopic = {
  title: 'Covered area',
  method: ['The same polygons for all.'],
  tables: [
    {
      title: 'A small city',
      columns: ['who', 'times ours', 'time'],
      rows: [
        { cells: ['ours', '1×', '3 ms'], mark: atMost(3, 5, 'ms') },
        { cells: ['theirs', '900×*', '2.7 s'], mark: atLeast(900, 1000, '×') },
        { cells: ['others', 'not installed, skipped', ''] },
      ],
    },
  ],
};

describe('the page of results', () => {
  const page = reportMarkdown([topic], { day: '2024-05-06', cores: 2, node: '20.1.0' });

  it('says when and on what, and how it was measured', () => {
    expect(page).toContain('on 2024-05-06: 2 cores, Node 20.1.0.');
    expect(page).toContain('The same polygons for all.');
  });

  it('has a row for each line of a table, and marks beside', () => {
    expect(page).toContain('| who | times ours | time | mark |');
    expect(page).toContain('| ours | 1× | 3 ms | ≤ 5 ms: met |');
    expect(page).toContain('| theirs | 900×\\* | 2.7 s | ≥ 1,000×: **missed** |');
    expect(page).toContain('| others | not installed, skipped |  |  |');
  });

  it('has as many cells in every line of a table', () => {
    const bars = page
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split('|').length);
    expect(new Set(bars)).toEqual(new Set([6]));
  });
});

describe('a table on a terminal', () => {
  it('has its columns in line', () => {
    const lines = tableLines(topic.tables[0]);
    expect(lines[1]).toContain('≤ 5 ms: met');
    expect(lines[1].indexOf('3 ms') + 4).toBe(lines[2].indexOf('2.7 s') + 5);
  });
});

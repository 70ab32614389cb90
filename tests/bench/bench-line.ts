import type { BenchTable } from './report/bench-report.ts';
import { digits } from './report/figures.ts';

/** One measured thing: what it is, the number, its unit, and what it is held against. */
export type BenchLine = {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly note?: string;
};

/** Measured things as a table, each ratio before the times it was made of. */
export function linesTable(title: string, lines: readonly BenchLine[]): BenchTable {
  const isRatio = ({ unit }: BenchLine): boolean => unit === 'times';
  const ordered = [...lines.filter(isRatio), ...lines.filter((line) => !isRatio(line))];
  return {
    title,
    columns: ['what', 'measured', 'of'],
    rows: ordered.map((line) => ({
      cells: [
        line.what,
        isRatio(line) ? `${digits(line.value)}×` : `${digits(line.value)} ${line.unit}`,
        line.note ?? '',
      ],
    })),
  };
}

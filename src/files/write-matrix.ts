import {
  moneyOf,
  moneyPerResident,
  shareDone,
  type MatrixCell,
  type MatrixColumnId,
  type MatrixPlace,
  type MatrixRow,
  type ProgrammeMatrix,
} from '../domain/programme-matrix.ts';
import { csvCell } from './csv-cell.ts';

export interface MatrixToWrite {
  readonly matrix: ProgrammeMatrix;
  readonly columnName: (id: MatrixColumnId) => string;
  readonly placeName: (place: MatrixPlace) => string;
  /** What the totals of lines are called. */
  readonly totalName: string;
  /** Three letters of ISO 4217, or '' where the place has none. */
  readonly currency: string;
  /** How it was made: each a line at the end. */
  readonly about: readonly { readonly label: string; readonly value: string }[];
}

const columns = [
  'place',
  'placeId',
  'placeName',
  'residents',
  'columnId',
  'columnName',
  'measures',
  'done',
  'shareDone',
  'money',
  'currency',
  'moneyPerResident',
  'measuresWithoutCost',
  'measureIds',
] as const;

/**
 * A matrix as CSV (RFC 4180, UTF-8 with its mark): a row for each cell, with the totals of lines
 * (`columnId` empty) and of columns (`place` total), then lines that begin with `# `. Money in the
 * currency, shares 0–1, a point as decimal sign. What is not known or not said is an empty cell.
 */
export function writeMatrix(written: MatrixToWrite): string {
  const { matrix, about } = written;
  const rows = matrix.rows.flatMap((row) => [
    ...row.cells.map((cell, at) => cellRow(written, row, cell, matrix.columns[at])),
    cellRow(written, row, row.total, null),
  ]);
  const comments = about.map(({ label, value }) => [
    csvCell(`# ${label}: ${value.replaceAll(/\s+/g, ' ')}`),
    ...columns.slice(1).map(() => ''),
  ]);
  const lines = [[...columns], ...rows, ...comments].map((cells) => cells.join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cellRow(
  { columnName, placeName, totalName, currency }: MatrixToWrite,
  row: MatrixRow,
  cell: MatrixCell,
  column: MatrixColumnId | null,
): readonly string[] {
  const { place } = row;
  const money = moneyOf(cell);
  const values = {
    place: place.kind,
    placeId: place.kind === 'zone' ? place.zoneId : place.kind === 'group' ? place.group : '',
    placeName: placeName(place),
    residents: row.residents,
    columnId: column ?? '',
    columnName: column === null ? totalName : columnName(column),
    measures: cell.measures.length,
    done: cell.done,
    shareDone: rounded(shareDone(cell)),
    money,
    currency: money === null ? null : currency,
    moneyPerResident: rounded(moneyPerResident(cell, row)),
    measuresWithoutCost: cell.silent,
    measureIds: cell.measures.join(' '),
  } satisfies Record<(typeof columns)[number], string | number | null>;
  return columns.map((name) => csvCell(values[name]));
}

/** More digits than a millionth are noise of the computation. */
function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(6));
}

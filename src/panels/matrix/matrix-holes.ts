import type { MatrixColumnId, MatrixRow, ProgrammeMatrix } from '../../domain/programme-matrix.ts';

/** A zone for which nothing is done to one end. */
export interface MatrixHole {
  readonly row: MatrixRow;
  readonly column: MatrixColumnId;
}

/** What is empty in the zones' own lines. */
export interface MatrixHoles {
  /** Where most people live; of equals the first in the matrix. null: there is no hole. */
  readonly biggest: MatrixHole | null;
  readonly count: number;
  readonly cells: number;
}

/** The empty cells of zones by focus area or goal; a zone in two groups counts once. */
export function matrixHoles({ rows, columns }: ProgrammeMatrix): MatrixHoles {
  const zones = new Map(
    rows.flatMap((row) => (row.place.kind === 'zone' ? [[row.place.zoneId, row] as const] : [])),
  );
  const ends = columns.filter((column) => column !== 'none');
  const holes = [...zones.values()].flatMap((row) =>
    ends
      .filter((column) => row.cells[columns.indexOf(column)].measures.length === 0)
      .map((column) => ({ row, column })),
  );
  const people = ({ row }: MatrixHole) => row.residents ?? -1;
  const [biggest = null] = holes.toSorted((a, b) => people(b) - people(a));
  return { biggest, count: holes.length, cells: zones.size * ends.length };
}

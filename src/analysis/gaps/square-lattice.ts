import type { Bounds } from '../../geo/bounds.ts';

/** Squares of one size over a part of the local plane, numbered row by row from the south-west. */
export interface SquareLattice {
  readonly minX: number;
  readonly minY: number;
  readonly sizeMeters: number;
  readonly columns: number;
  readonly rows: number;
}

/** The lattice whose squares, on whole multiples of their size, cover the bounds (local metres). */
export function squareLattice([minX, minY, maxX, maxY]: Bounds, sizeMeters: number): SquareLattice {
  if (!(sizeMeters > 0)) throw new Error(`A lattice needs squares of some size: ${sizeMeters}`);
  if (!(maxX >= minX && maxY >= minY)) return { minX: 0, minY: 0, sizeMeters, columns: 0, rows: 0 };
  const west = Math.floor(minX / sizeMeters);
  const south = Math.floor(minY / sizeMeters);
  return {
    minX: west * sizeMeters,
    minY: south * sizeMeters,
    sizeMeters,
    columns: Math.floor(maxX / sizeMeters) - west + 1,
    rows: Math.floor(maxY / sizeMeters) - south + 1,
  };
}

/** Number of the square that holds a place in local metres; -1 outside the lattice. */
export function squareAt(lattice: SquareLattice, x: number, y: number): number {
  const column = Math.floor((x - lattice.minX) / lattice.sizeMeters);
  const row = Math.floor((y - lattice.minY) / lattice.sizeMeters);
  const isOn = column >= 0 && row >= 0 && column < lattice.columns && row < lattice.rows;
  return isOn ? row * lattice.columns + column : -1;
}

/** Middle of a square in local metres. */
export function squareMiddle(lattice: SquareLattice, square: number): readonly [number, number] {
  const { minX, minY, sizeMeters, columns } = lattice;
  const column = square % columns;
  return [
    minX + (column + 0.5) * sizeMeters,
    minY + ((square - column) / columns + 0.5) * sizeMeters,
  ];
}

/** The squares around one, those that touch at a corner included; fewer at the lattice's edge. */
export function squaresAround({ columns, rows }: SquareLattice, square: number): number[] {
  const column = square % columns;
  const row = (square - column) / columns;
  const around: number[] = [];
  for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
    for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
      if (x !== column || y !== row) around.push(y * columns + x);
    }
  }
  return around;
}

/** Lines as runs of corners that they share. */
export interface WeldedLines {
  /** x, y pairs of every corner, each place once. */
  readonly corners: Float64Array;
  /** Line `l` passes `lineCorners[lineStarts[l]]` to `lineCorners[lineStarts[l + 1] - 1]`. */
  readonly lineStarts: Int32Array;
  /** Indices of corners. */
  readonly lineCorners: Int32Array;
}

/**
 * Makes one corner of those that lie within `snapMeters` of each other, so that lines meet where
 * both have a corner and nowhere else. `lines`: x, y pairs in metres. A corner that is not finite
 * is left out; no line is, so the lines keep their numbers.
 */
export function weldCorners(lines: readonly Float64Array[], snapMeters: number): WeldedLines {
  const cellMeters = Math.max(snapMeters, 1e-6) * 2;
  // Cells may share a chain: the distance decides, the chain only says where to look.
  const latestInCell = new Map<number, number>();
  const earlierInCell: number[] = [];
  const corners: number[] = [];

  const cornerAt = (x: number, y: number): number => {
    const column = Math.floor(x / cellMeters);
    const row = Math.floor(y / cellMeters);
    // Only the cells that the circle of `snapMeters` reaches into, which are four at most.
    const fromColumn = Math.floor((x - snapMeters) / cellMeters);
    const toColumn = Math.floor((x + snapMeters) / cellMeters);
    const fromRow = Math.floor((y - snapMeters) / cellMeters);
    const toRow = Math.floor((y + snapMeters) / cellMeters);
    for (let atColumn = fromColumn; atColumn <= toColumn; atColumn++) {
      for (let atRow = fromRow; atRow <= toRow; atRow++) {
        let corner = latestInCell.get(cellKey(atColumn, atRow)) ?? -1;
        for (; corner >= 0; corner = earlierInCell[corner]) {
          const apart = Math.hypot(corners[2 * corner] - x, corners[2 * corner + 1] - y);
          if (apart <= snapMeters) return corner;
        }
      }
    }
    const corner = corners.length / 2;
    corners.push(x, y);
    const key = cellKey(column, row);
    earlierInCell.push(latestInCell.get(key) ?? -1);
    latestInCell.set(key, corner);
    return corner;
  };

  const starts: number[] = [0];
  const indices: number[] = [];
  for (const line of lines) {
    for (let at = 0; at + 1 < line.length; at += 2) {
      if (Number.isFinite(line[at] + line[at + 1])) indices.push(cornerAt(line[at], line[at + 1]));
    }
    starts.push(indices.length);
  }
  return {
    corners: Float64Array.from(corners),
    lineStarts: Int32Array.from(starts),
    lineCorners: Int32Array.from(indices),
  };
}

const rowsApart = 2 ** 27;

function cellKey(column: number, row: number): number {
  return column * rowsApart + row;
}

import type { CellGrid } from './cell-grid.ts';
import { CellCurves, MAY_CROSS_ITSELF } from './cell-curves.ts';
import { FootprintWalker } from './footprint-walker.ts';
import { growInt32 } from './grow-array.ts';
import type { Rings } from './rings.ts';
import { drawRings } from './draw-rings.ts';
import { OutlineBuffer } from './outline-buffer.ts';
import { PartPieces } from './part-pieces.ts';

const PARTS_A_SLICE = 256;

/**
 * Cuts every part to the grid, once; yields the share done before every few hundred parts. `null`
 * stands for a refused part.
 */
export function* prepareParts(
  parts: readonly (Rings | null)[],
  grid: CellGrid,
): Generator<number, PartPieces, void> {
  let vertexCount = 0;
  for (const rings of parts) vertexCount += rings === null ? 0 : rings.coords.length / 2;
  const pieces = new PartPieces(grid.columns * grid.rows, vertexCount);
  const walker = new FootprintWalker(grid);
  const outline = new OutlineBuffer();
  const cutter = new PartCutter(grid, pieces);
  for (const [part, rings] of parts.entries()) {
    if (part % PARTS_A_SLICE === 0) yield part / parts.length;
    if (rings === null) continue;
    outline.clear();
    drawRings(rings, outline);
    walker.walk(outline.curves, 0, outline.count);
    cutter.cut(part, outline.curves, walker);
  }
  return pieces;
}

class PartCutter {
  private readonly curves = new CellCurves();
  /** Chains of walker pairs per cell of the walked rectangle. */
  private firstPair = new Int32Array(256).fill(-1);
  private nextPair = new Int32Array(1024);

  constructor(
    private readonly grid: CellGrid,
    private readonly pieces: PartPieces,
  ) {}

  cut(part: number, partCurves: Float64Array, walker: FootprintWalker): void {
    this.chainPairs(walker);
    const { grid, curves, pieces } = this;
    const { rowLow, rowHigh, columnLow, columnHigh, rowStride, windingSteps, touched } = walker;
    for (let row = rowLow; row <= rowHigh; row++) {
      let winding = 0;
      const local = (row - rowLow) * rowStride - columnLow;
      for (let column = columnLow; column <= columnHigh; column++) {
        const at = local + column;
        winding += windingSteps[at];
        windingSteps[at] = 0;
        if (touched[at] === 0 && winding <= 0) continue;
        const cell = row * grid.columns + column;
        if (touched[at] === 0 && pieces.claimPure(cell, part)) continue;
        curves.begin(
          grid.leftOf(column),
          grid.bottomOf(row),
          grid.leftOf(column + 1),
          grid.bottomOf(row + 1),
        );
        if (touched[at] === 0) {
          pieces.addPiece(cell, part, 1, curves);
          continue;
        }
        touched[at] = 0;
        for (let pair = this.firstPair[at]; pair >= 0; pair = this.nextPair[pair]) {
          const curve = walker.pairCurve[pair];
          curves.addCurve(partCurves, curve, MAY_CROSS_ITSELF);
        }
        this.firstPair[at] = -1;
        pieces.addPiece(cell, part, winding, curves);
      }
      windingSteps[local + columnHigh + 1] = 0;
    }
  }

  private chainPairs(walker: FootprintWalker): void {
    const { columns } = this.grid;
    const { rowLow, columnLow, rowStride, pairCell, pairCount } = walker;
    if (this.firstPair.length < walker.touched.length) {
      this.firstPair = new Int32Array(walker.touched.length).fill(-1);
    }
    this.nextPair = growInt32(this.nextPair, pairCount);
    for (let pair = 0; pair < pairCount; pair++) {
      const row = Math.floor(pairCell[pair] / columns);
      const column = pairCell[pair] - row * columns;
      const at = (row - rowLow) * rowStride + column - columnLow;
      this.nextPair[pair] = this.firstPair[at];
      this.firstPair[at] = pair;
    }
  }
}

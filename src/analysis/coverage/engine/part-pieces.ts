import type { CellCurves } from './cell-curves.ts';
import { growFloat64, growInt32 } from './grow-array.ts';
import { windingIntegral } from './winding-integral.ts';

/** No part reaches into the cell. */
export const NO_PART = -1;

const FRAGMENT_STRIDE = 8;

/**
 * What the parts have in each cell. Most cells lie wholly in one part (`pure`): one number says so.
 * The others have a chain of pieces, one for every part that reaches in, with the part's border
 * cut to the cell once and for all ("fragments").
 */
export class PartPieces {
  /** Per cell: `NO_PART`, `pureContent(part)`, or the first piece of its chain. */
  readonly content: Int32Array;
  count = 0;
  part: Int32Array<ArrayBuffer>;
  next: Int32Array<ArrayBuffer>;
  area: Float64Array<ArrayBuffer>;
  private base: Int32Array<ArrayBuffer>;
  /** One more place than pieces: piece p has fragments `fragmentStart[p] … [p + 1] - 1`. */
  private fragmentStart: Int32Array<ArrayBuffer>;
  private stepStart: Int32Array<ArrayBuffer>;
  private fragments: Float64Array<ArrayBuffer>;
  private stepY = new Float64Array(1024);
  private stepSign = new Int32Array(1024);

  /** Room for about as much as parts of `vertexCount` vertices need; more is found as it comes. */
  constructor(cellCount: number, vertexCount: number) {
    this.content = new Int32Array(cellCount).fill(NO_PART);
    const room = 1024 + (vertexCount >> 1);
    this.part = new Int32Array(room);
    this.next = new Int32Array(room);
    this.area = new Float64Array(room);
    this.base = new Int32Array(room);
    this.fragmentStart = new Int32Array(room + 1);
    this.stepStart = new Int32Array(room + 1);
    this.fragments = new Float64Array((4096 + Math.ceil(vertexCount * 1.6)) * FRAGMENT_STRIDE);
  }

  /** Notes that `cell` lies wholly in the part; false when another part has been there before. */
  claimPure(cell: number, part: number): boolean {
    if (this.content[cell] !== NO_PART) return false;
    this.content[cell] = pureContent(part);
    return true;
  }

  /**
   * Adds the piece of `part` in `cell` from its curves cut to the cell (bounds set, no curves: the
   * whole cell). Parts may overlap, so a cell that was pure gets an explicit whole piece first.
   */
  addPiece(cell: number, part: number, base: number, curves: CellCurves): void {
    const before = this.content[cell];
    if (isPure(before)) {
      this.content[cell] = NO_PART;
      const whole = this.open(cell, partOfPure(before), 1);
      this.area[whole] = (curves.right - curves.left) * (curves.top - curves.bottom);
    }
    const area = windingIntegral(curves, base);
    const isNothing = base === 0 && curves.count === 0 && curves.stepCount === 0;
    if (isNothing) return;
    const piece = this.open(cell, part, base);
    this.area[piece] = area;
    this.copyFragments(piece, curves);
  }

  private open(cell: number, part: number, base: number): number {
    const piece = this.count++;
    if (piece === this.part.length) this.grow(piece + 1);
    this.part[piece] = part;
    this.base[piece] = base;
    this.next[piece] = this.content[cell];
    this.content[cell] = piece;
    this.fragmentStart[piece + 1] = this.fragmentStart[piece];
    this.stepStart[piece + 1] = this.stepStart[piece];
    return piece;
  }

  private grow(count: number): void {
    this.part = growInt32(this.part, count);
    this.next = growInt32(this.next, count);
    this.area = growFloat64(this.area, count);
    this.base = growInt32(this.base, count);
    this.fragmentStart = growInt32(this.fragmentStart, this.part.length + 1);
    this.stepStart = growInt32(this.stepStart, this.part.length + 1);
  }

  private copyFragments(piece: number, curves: CellCurves): void {
    const first = this.fragmentStart[piece];
    const end = first + curves.count;
    this.fragments = growFloat64(this.fragments, end * FRAGMENT_STRIDE);
    const fragments = this.fragments;
    for (let i = 0; i < curves.count; i++) {
      const o = (first + i) * FRAGMENT_STRIDE;
      fragments[o] = curves.low[i];
      fragments[o + 1] = curves.high[i];
      fragments[o + 2] = curves.anchorX[i];
      fragments[o + 3] = curves.anchorY[i];
      fragments[o + 4] = curves.slope[i];
      fragments[o + 5] = curves.minX[i];
      fragments[o + 6] = curves.maxX[i];
      fragments[o + 7] = curves.sign[i];
    }
    this.fragmentStart[piece + 1] = end;
    const firstStep = this.stepStart[piece];
    const endStep = firstStep + curves.stepCount;
    this.stepY = growFloat64(this.stepY, endStep);
    this.stepSign = growInt32(this.stepSign, endStep);
    for (let i = 0; i < curves.stepCount; i++) {
      this.stepY[firstStep + i] = curves.stepY[i];
      this.stepSign[firstStep + i] = curves.stepSign[i];
    }
    this.stepStart[piece + 1] = endStep;
  }

  /**
   * Adds the fragments of the chain from `first` on to the curves at hand, as owners and groups
   * the sweep knows (piece 0, 1, … of the cell), and writes their windings at the bottom left
   * corner to `bases`, which the caller keeps long enough. Answers how many pieces there are.
   */
  addTo(curves: CellCurves, first: number, bases: Int32Array): number {
    let ordinal = 0;
    for (let piece = first; piece >= 0; piece = this.next[piece], ordinal++) {
      bases[ordinal] = this.base[piece];
      const start = this.fragmentStart[piece];
      const end = this.fragmentStart[piece + 1];
      let n = curves.count;
      curves.reserve(n + end - start);
      const fragments = this.fragments;
      for (let o = start * FRAGMENT_STRIDE; o < end * FRAGMENT_STRIDE; o += FRAGMENT_STRIDE, n++) {
        curves.low[n] = fragments[o];
        curves.high[n] = fragments[o + 1];
        curves.anchorX[n] = fragments[o + 2];
        curves.anchorY[n] = fragments[o + 3];
        curves.slope[n] = fragments[o + 4];
        curves.minX[n] = fragments[o + 5];
        curves.maxX[n] = fragments[o + 6];
        curves.sign[n] = fragments[o + 7];
        curves.radius[n] = 0;
        curves.group[n] = -2 - ordinal;
      }
      curves.count = n;
      for (let s = this.stepStart[piece]; s < this.stepStart[piece + 1]; s++) {
        curves.addStep(this.stepY[s], this.stepSign[s], ordinal);
      }
    }
    return ordinal;
  }
}

function pureContent(part: number): number {
  return -2 - part;
}

/** Whether a cell of this content lies wholly in one part that `partOfPure` names. */
export function isPure(content: number): boolean {
  return content < NO_PART;
}

/** The part that has the whole of a pure cell. */
export function partOfPure(content: number): number {
  return -2 - content;
}

import { growInt32 } from './grow-array.ts';
import { NO_PART } from './part-pieces.ts';

const NO_TOUCH = -1;
/** In `firstTouch`: no part reaches into the cell, so nobody will ask what touches it. */
const NOT_ASKED = -2;

/**
 * What the targets do to each cell: how often it is covered whole, the curves and discs that touch
 * it, the winding of the touching outlines at its bottom left corner, and whether its answer has to
 * be computed again.
 *
 * A touch is the number of a curve, or `-1 - piece` for a disc. Touches of a cell are a chain; gone
 * ones are used again first, so that a drag does not make the arrays grow.
 */
export class TargetCells {
  readonly wholeCover: Int32Array;
  /** 1 where a part reaches into the cell. */
  readonly isAsked: Uint8Array;
  readonly cornerWinding: Int32Array;
  readonly firstTouch: Int32Array;
  nextTouch: Int32Array<ArrayBuffer>;
  touchItem: Int32Array<ArrayBuffer>;
  touchCount = 0;

  /** Everything is to be computed again; `dirtyCells` is then not kept. */
  allDirty = true;
  dirtyCells = new Int32Array(4096);
  dirtyCount = 0;
  private readonly isDirty: Uint8Array;
  private touchesUsed = 0;
  private freeTouch = NO_TOUCH;

  constructor(content: Int32Array) {
    const cellCount = content.length;
    this.wholeCover = new Int32Array(cellCount);
    this.cornerWinding = new Int32Array(cellCount);
    this.firstTouch = new Int32Array(cellCount);
    this.isDirty = new Uint8Array(cellCount);
    this.isAsked = new Uint8Array(cellCount);
    for (let cell = 0; cell < cellCount; cell++) {
      if (content[cell] !== NO_PART) this.isAsked[cell] = 1;
    }
    this.nextTouch = new Int32Array(Math.min(2 ** 23, 6 * cellCount) + 4096);
    this.touchItem = new Int32Array(Math.min(2 ** 23, 6 * cellCount) + 4096);
    this.forgetTouches();
  }

  /** Adds a touch by `items[i]` to `touchedCells[i]`, for the first `count`. */
  addTouches(touchedCells: Int32Array, items: Int32Array, count: number): void {
    this.reserveTouches(count);
    const { firstTouch, nextTouch, touchItem } = this;
    let { touchesUsed, freeTouch, touchCount } = this;
    for (let i = 0; i < count; i++) {
      const cell = touchedCells[i];
      const first = firstTouch[cell];
      if (first === NOT_ASKED) continue;
      let touch = freeTouch;
      if (touch === NO_TOUCH) touch = touchesUsed++;
      else freeTouch = nextTouch[touch];
      touchItem[touch] = items[i];
      nextTouch[touch] = first;
      firstTouch[cell] = touch;
      touchCount++;
    }
    this.touchCount = touchCount;
    this.touchesUsed = touchesUsed;
    this.freeTouch = freeTouch;
  }

  /** Adds a touch by `item` to the cells `first … end - 1`. */
  addTouchRun(first: number, end: number, item: number): void {
    this.reserveTouches(end - first);
    const { firstTouch, nextTouch, touchItem } = this;
    let { touchesUsed, freeTouch, touchCount } = this;
    for (let cell = first; cell < end; cell++) {
      const before = firstTouch[cell];
      if (before === NOT_ASKED) continue;
      let touch = freeTouch;
      if (touch === NO_TOUCH) touch = touchesUsed++;
      else freeTouch = nextTouch[touch];
      touchItem[touch] = item;
      nextTouch[touch] = before;
      firstTouch[cell] = touch;
      touchCount++;
    }
    this.touchCount = touchCount;
    this.touchesUsed = touchesUsed;
    this.freeTouch = freeTouch;
  }

  /** Removes the touches of items `first … end - 1` from the cell. */
  removeTouches(cell: number, first: number, end: number): void {
    let before = NO_TOUCH;
    let touch = this.firstTouch[cell];
    while (touch >= 0) {
      const next = this.nextTouch[touch];
      const item = this.touchItem[touch];
      if (item >= first && item < end) {
        if (before === NO_TOUCH) this.firstTouch[cell] = next;
        else this.nextTouch[before] = next;
        this.nextTouch[touch] = this.freeTouch;
        this.freeTouch = touch;
        this.touchCount--;
      } else before = touch;
      touch = next;
    }
  }

  /** Notes that what touches the cell has changed, which matters only where nothing covers it whole. */
  touchesChanged(cell: number): void {
    if (this.wholeCover[cell] === 0) this.markDirty(cell);
  }

  /** Adds `change` to the whole cover of the cells `first … end - 1`. */
  addWholeCoverRun(first: number, end: number, change: number): void {
    if (this.allDirty) {
      const { wholeCover } = this;
      for (let cell = first; cell < end; cell++) wholeCover[cell] += change;
    } else for (let cell = first; cell < end; cell++) this.addWholeCover(cell, change);
  }

  addWholeCover(cell: number, change: number): void {
    const before = this.wholeCover[cell];
    this.wholeCover[cell] = before + change;
    if (before === 0 || before + change === 0) this.markDirty(cell);
  }

  private markDirty(cell: number): void {
    if (this.allDirty || this.isDirty[cell] !== 0 || this.firstTouch[cell] === NOT_ASKED) return;
    if (this.dirtyCount === this.dirtyCells.length) {
      this.dirtyCells = growInt32(this.dirtyCells, this.dirtyCount + 1);
    }
    this.isDirty[cell] = 1;
    this.dirtyCells[this.dirtyCount++] = cell;
    // Past this point going through all cells in order is faster than through a long list.
    if (this.dirtyCount > 4096 && this.dirtyCount > this.isAsked.length / 4) this.markAllDirty();
  }

  private markAllDirty(): void {
    this.forgetDirty();
    this.allDirty = true;
  }

  /** Every answer is up to date. */
  forgetDirty(): void {
    for (let i = 0; i < this.dirtyCount; i++) this.isDirty[this.dirtyCells[i]] = 0;
    this.dirtyCount = 0;
    // Room is made after a full answer, when there is time, rather than in the middle of a drag.
    if (this.allDirty) this.reserveTouches((this.touchesUsed >> 3) + 2048);
    this.allDirty = false;
  }

  clear(): void {
    this.wholeCover.fill(0);
    this.cornerWinding.fill(0);
    this.forgetTouches();
    this.markAllDirty();
  }

  private forgetTouches(): void {
    const { firstTouch, isAsked } = this;
    for (let cell = 0; cell < isAsked.length; cell++) {
      firstTouch[cell] = isAsked[cell] === 0 ? NOT_ASKED : NO_TOUCH;
    }
    this.touchesUsed = 0;
    this.touchCount = 0;
    this.freeTouch = NO_TOUCH;
  }

  private reserveTouches(more: number): void {
    const wanted = this.touchesUsed + more;
    if (wanted > this.nextTouch.length) {
      this.nextTouch = growInt32(this.nextTouch, wanted);
      this.touchItem = growInt32(this.touchItem, wanted);
    }
  }
}

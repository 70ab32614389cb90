import { growInt32 } from './grow-array.ts';
import type { ReadTarget } from './read-target.ts';
import type { TargetPieces } from './target-pieces.ts';

/**
 * Longer lines are cut into stretches: whoever moves one corner then pays for few segments. Longer
 * stretches have fewer round ends, but were no faster to lay and several times slower to drag.
 */
const SEGMENTS_PER_STRETCH = 8;
const NONE = -1;

/** Which pieces each slot's target consists of: a chain of piece numbers, in order. */
export class TargetSlots {
  private firstPiece = new Int32Array(256).fill(NONE);
  private nextPiece = new Int32Array(256);

  constructor(private readonly pieces: TargetPieces) {}

  /** Puts a target on the slot. Stretches of a line that are as before stay where they are. */
  put(slot: number, target: ReadTarget): void {
    if (slot >= this.firstPiece.length) {
      const before = this.firstPiece.length;
      this.firstPiece = growInt32(this.firstPiece, slot + 1).fill(NONE, before);
    }
    const { pieces } = this;
    const { disc, rings, lines, radiusMeters } = target;
    const hasLines = lines.length > 0;
    // Where a buffered target was on the slot before, its stretches may stay.
    let old = this.firstPiece[slot];
    if (!hasLines && old !== NONE) {
      this.clearFrom(old);
      old = NONE;
    }
    this.firstPiece[slot] = NONE;
    let last = NONE;
    const append = (piece: number): void => {
      if (last === NONE) this.firstPiece[slot] = piece;
      else this.nextPiece[last] = piece;
      last = piece;
      this.nextPiece = growInt32(this.nextPiece, piece + 1);
      this.nextPiece[piece] = NONE;
    };
    if (disc !== null) append(pieces.addDisc(disc.x, disc.y, radiusMeters));
    if (rings !== null) {
      if (old !== NONE) old = this.takeOff(old);
      append(pieces.addRings(rings));
    }
    for (const line of lines) {
      const end = line.length / 2 - 1;
      for (let first = 0; first < end; first += SEGMENTS_PER_STRETCH) {
        const stop = Math.min(end, first + SEGMENTS_PER_STRETCH);
        if (old !== NONE) {
          const after = this.nextPiece[old];
          if (pieces.isStretch(old, line, first, stop, radiusMeters)) {
            pieces.moveStretch(old, line, first, stop);
            append(old);
            old = after;
            continue;
          }
          old = this.takeOff(old);
        }
        append(pieces.addStretch(line, first, stop, radiusMeters));
      }
    }
    this.clearFrom(old);
  }

  clear(slot: number): void {
    if (slot >= this.firstPiece.length) return;
    this.clearFrom(this.firstPiece[slot]);
    this.firstPiece[slot] = NONE;
  }

  /** Forgets every slot; the pieces are to be cleared by the caller. */
  clearAll(): void {
    this.firstPiece.fill(NONE);
  }

  private clearFrom(piece: number): void {
    for (let at = piece; at !== NONE;) at = this.takeOff(at);
  }

  /** Removes a piece and answers the next of its chain. */
  private takeOff(piece: number): number {
    const next = this.nextPiece[piece];
    this.pieces.remove(piece);
    return next;
  }
}

import type { PointerSignal } from './pointer-signal.ts';

/** A fingertip is hardly broader; the edge of a hand is. */
const broadPixels = 56;
/** A pen that was here so lately will be back, and the hand that holds it lies on the glass. */
const penAwayMillis = 1200;

export interface PalmWatch {
  /** Whether this signal is of a contact that no tool may act on: a palm, or a finger beside a pen. */
  readonly isPalm: (signal: PointerSignal) => boolean;
  /** Whether a hand lies broadly on the glass, so that the map must not follow it either. */
  readonly isDown: () => boolean;
}

/** Tells palms, and fingers beside a pen, from fingers that act. */
export function palmWatch(): PalmWatch {
  const broad = new Set<number>();
  const beside = new Set<number>();
  const pens = new Set<number>();
  const touching = new Set<number>();
  let penSeenMillis = -Infinity;

  function isPalm({ type, id, pointer, timeMillis, contactPixels }: PointerSignal): boolean {
    const isOver = type === 'up' || type === 'cancel' || type === 'leave';
    if (pointer === 'pen') {
      penSeenMillis = timeMillis;
      if (type === 'down') {
        pens.add(id);
        for (const finger of touching) beside.add(finger);
      }
      if (isOver) pens.delete(id);
      return false;
    }
    if (pointer !== 'touch') return false;
    if (type === 'down') {
      touching.add(id);
      if (contactPixels > broadPixels) broad.add(id);
      else if (pens.size > 0 || timeMillis - penSeenMillis < penAwayMillis) beside.add(id);
    }
    const known = broad.has(id) || beside.has(id);
    if (isOver) {
      touching.delete(id);
      broad.delete(id);
      beside.delete(id);
    }
    return known;
  }

  return { isPalm, isDown: () => broad.size > 0 };
}

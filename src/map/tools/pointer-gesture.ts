import type { CanvasPixels } from '../map-view.ts';
import type { Gesture, Hand, PointerKind } from './gesture.ts';

/** What the browser tells of a pointer, with time in milliseconds. */
export interface PointerSignal {
  readonly type: 'down' | 'move' | 'up' | 'cancel' | 'leave';
  readonly id: number;
  readonly at: CanvasPixels;
  readonly pointer: PointerKind;
  readonly alt: boolean;
  readonly timeMillis: number;
}

export interface PointerGestureReader {
  /** The gestures that a signal completes. */
  readonly read: (signal: PointerSignal) => readonly Gesture[];
  /** To be called when `longPressMillis` have gone by since a press: a long press, if it is one. */
  readonly waitOver: (timeMillis: number) => readonly Gesture[];
  /** Whether the press in hand belongs to the tool, so that the map must not pan. */
  readonly isClaimed: () => boolean;
}

export const longPressMillis = 550;
const doubleClickMillis = 350;
const mouseSlack = 4;
const fingerSlack = 12;

interface Press {
  readonly id: number;
  readonly from: CanvasPixels;
  readonly timeMillis: number;
  readonly claimed: boolean;
  readonly hand: Hand;
  readonly stage: 'still' | 'moved' | 'spent';
}

/**
 * Reads pointer signals as gestures. One finger acts where the tool claims its press and pans
 * elsewhere; a second finger always takes back what the first began, for the map to pan and zoom.
 */
export function pointerGestureReader(claims: (hand: Hand) => boolean): PointerGestureReader {
  let press: Press | null = null;
  let down = new Set<number>();
  let lastClick: { readonly at: CanvasPixels; readonly timeMillis: number } | null = null;

  function read(signal: PointerSignal): readonly Gesture[] {
    switch (signal.type) {
      case 'down':
        return begin(signal);
      case 'move':
        return move(signal);
      case 'up':
        return end(signal);
      case 'cancel':
        down.delete(signal.id);
        return giveUp();
      case 'leave':
        return press ? [] : [{ type: 'leave' }];
    }
  }

  function begin(signal: PointerSignal): readonly Gesture[] {
    down = new Set([...down, signal.id]);
    if (down.size > 1) return giveUp();
    const hand = handOf(signal);
    const { id, at, timeMillis } = signal;
    press = { id, from: at, timeMillis, claimed: claims(hand), hand, stage: 'still' };
    return [];
  }

  function move(signal: PointerSignal): readonly Gesture[] {
    const hand = handOf(signal);
    if (!press) return down.size === 0 ? [{ type: 'hover', ...hand }] : [];
    if (press.id !== signal.id || press.stage === 'spent') return [];
    const slack = signal.pointer === 'touch' ? fingerSlack : mouseSlack;
    if (press.stage === 'still' && distance(press.from, signal.at) <= slack) return [];
    press = { ...press, hand, stage: 'moved' };
    return press.claimed ? [{ type: 'drag', from: press.from, ...hand }] : [];
  }

  function end(signal: PointerSignal): readonly Gesture[] {
    down.delete(signal.id);
    const ended = press;
    if (!ended || ended.id !== signal.id) return [];
    press = null;
    const hand = handOf(signal);
    if (ended.stage === 'moved') {
      return ended.claimed ? [{ type: 'drop', from: ended.from, ...hand }] : [];
    }
    return ended.stage === 'still' ? click(hand, signal.timeMillis) : [];
  }

  function click(hand: Hand, timeMillis: number): readonly Gesture[] {
    const slack = hand.pointer === 'touch' ? 2 * fingerSlack : 2 * mouseSlack;
    const isSecond =
      lastClick !== null &&
      timeMillis - lastClick.timeMillis <= doubleClickMillis &&
      distance(lastClick.at, hand.at) <= slack;
    lastClick = isSecond ? null : { at: hand.at, timeMillis };
    return [{ type: isSecond ? 'double-click' : 'click', ...hand }];
  }

  function giveUp(): readonly Gesture[] {
    const began = press?.claimed === true && press.stage === 'moved';
    press = null;
    lastClick = null;
    return began ? [{ type: 'cancel' }] : [];
  }

  return {
    read,
    waitOver(timeMillis) {
      if (press?.stage !== 'still' || timeMillis - press.timeMillis < longPressMillis) return [];
      const { hand } = press;
      // A mouse has a double click and keys for it, and its owner may think with the button down.
      if (hand.pointer !== 'touch') return [];
      press = { ...press, stage: 'spent' };
      return [{ type: 'long-press', ...hand }];
    },
    isClaimed: () => press?.claimed === true,
  };
}

function handOf({ at, pointer, alt }: PointerSignal): Hand {
  return { at, pointer, alt };
}

function distance(a: CanvasPixels, b: CanvasPixels): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

import type { CanvasPixels } from '../map-view.ts';
import type { Gesture, Hand } from './gesture.ts';
import { palmWatch } from './palm-watch.ts';
import type { PointerSignal } from './pointer-signal.ts';

/** What the tool in hand wants of a press. */
export interface PressOwner {
  /** Whether a drag from here is the tool's; else the map pans. */
  readonly claims: (hand: Hand) => boolean;
  /** What a finger means that stays: to be told what is there, or to aim before it lets go. */
  readonly holdMeans: () => 'long-press' | 'aim';
}

export interface PointerGestureReader {
  /** The gestures that a signal completes. */
  readonly read: (signal: PointerSignal) => readonly Gesture[];
  /** To be called when `holdMillis` have gone by since a press: what staying there means. */
  readonly waitOver: (timeMillis: number) => readonly Gesture[];
  /** How long a press must stay before it means something else. */
  readonly holdMillis: () => number;
  /** Whether the press in hand belongs to the tool, or is a palm's, so that the map must not pan. */
  readonly isClaimed: () => boolean;
  /** Whether a finger drags or aims, so that it hides what it works on. */
  readonly hidesItsWork: () => boolean;
}

export const longPressMillis = 550;
export const aimMillis = 350;
const doubleClickMillis = 350;
const mouseSlack = 4;
const fingerSlack = 12;

interface Press {
  readonly id: number;
  readonly from: CanvasPixels;
  readonly timeMillis: number;
  readonly claimed: boolean;
  readonly hand: Hand;
  readonly stage: 'still' | 'moved' | 'aiming' | 'spent';
}

/**
 * Reads pointer signals as gestures. One finger acts where the tool claims its press and pans
 * elsewhere; a second finger always takes back what the first began, for the map to pan and zoom.
 * While a pen is in use fingers and palms do nothing of their own.
 */
export function pointerGestureReader({ claims, holdMeans }: PressOwner): PointerGestureReader {
  let press: Press | null = null;
  let down = new Set<number>();
  let lastClick: { readonly at: CanvasPixels; readonly timeMillis: number } | null = null;
  const palms = palmWatch();

  function read(signal: PointerSignal): readonly Gesture[] {
    if (palms.isPalm(signal)) return [];
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
    const taken = signal.pointer === 'pen' && press?.hand.pointer === 'touch' ? giveUp() : [];
    // The hand that holds the pen came down first: what it touches is none of the pen's business.
    down = new Set(signal.pointer === 'pen' ? [signal.id] : [...down, signal.id]);
    if (down.size > 1) return giveUp();
    const hand = handOf(signal);
    const { id, at, timeMillis } = signal;
    press = { id, from: at, timeMillis, claimed: claims(hand), hand, stage: 'still' };
    return taken;
  }

  function move(signal: PointerSignal): readonly Gesture[] {
    const hand = handOf(signal);
    if (!press) return down.size === 0 ? [{ type: 'hover', ...hand }] : [];
    if (press.id !== signal.id || press.stage === 'spent') return [];
    if (press.stage === 'aiming') {
      press = { ...press, hand };
      return [{ type: 'hover', ...hand }];
    }
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
    switch (ended.stage) {
      case 'moved':
        return ended.claimed ? [{ type: 'drop', from: ended.from, ...hand }] : [];
      case 'aiming':
        lastClick = null;
        return [{ type: 'click', ...hand }];
      case 'still':
        return click(hand, signal.timeMillis);
      case 'spent':
        return [];
    }
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
    const aimed = press?.stage === 'aiming';
    press = null;
    lastClick = null;
    if (aimed) return [{ type: 'leave' }];
    return began ? [{ type: 'cancel' }] : [];
  }

  return {
    read,
    waitOver(timeMillis) {
      const means = holdMeans();
      const wait = means === 'aim' ? aimMillis : longPressMillis;
      if (press?.stage !== 'still' || timeMillis - press.timeMillis < wait) return [];
      const { hand } = press;
      // A mouse has a double click and keys for it, and its owner may think with the button down.
      if (hand.pointer !== 'touch') return [];
      if (means === 'aim') {
        // What a drag is for is the tool's already; a finger that would only pan may aim instead.
        if (press.claimed) return [];
        press = { ...press, stage: 'aiming' };
        return [{ type: 'hover', ...hand }];
      }
      press = { ...press, stage: 'spent' };
      return [{ type: 'long-press', ...hand }];
    },
    holdMillis: () => (holdMeans() === 'aim' ? aimMillis : longPressMillis),
    isClaimed: () => press?.claimed === true || press?.stage === 'aiming' || palms.isDown(),
    hidesItsWork: () =>
      press?.hand.pointer === 'touch' &&
      (press.stage === 'aiming' || (press.claimed && press.stage === 'moved')),
  };
}

function handOf({ at, pointer, alt, shift, mod }: PointerSignal): Hand {
  return { at, pointer, alt, shift, mod };
}

function distance(a: CanvasPixels, b: CanvasPixels): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

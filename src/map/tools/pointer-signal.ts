import type { Hand } from './gesture.ts';

/** What the browser tells of a pointer, with time in milliseconds. */
export interface PointerSignal extends Hand {
  readonly type: 'down' | 'move' | 'up' | 'cancel' | 'leave';
  readonly id: number;
  readonly timeMillis: number;
  /** How broad the contact is, CSS pixels; 0 where it is not known. */
  readonly contactPixels: number;
}

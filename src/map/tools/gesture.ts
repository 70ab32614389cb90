import type { CanvasPixels } from '../map-view.ts';

export type PointerKind = 'mouse' | 'touch' | 'pen';

/** Where and how the hand is: shared by all gestures. */
export interface Hand {
  readonly at: CanvasPixels;
  readonly pointer: PointerKind;
  /** Alt held down: no snapping for as long as it is. */
  readonly alt: boolean;
  /** Shift held down: adds to what is selected and draws a box round it; steps of 15°, a square. */
  readonly shift: boolean;
  /** Ctrl, or ⌘ on a Mac, held down: adds to what is selected. */
  readonly mod: boolean;
}

/**
 * What a hand does on the map, whatever it holds: mouse, pen or finger. `drag` comes only where
 * the tool claimed the press; else the map itself pans. After two clicks the second is one
 * `double-click`, not another `click`.
 */
export type Gesture =
  | ({ readonly type: 'hover' } & Hand)
  | ({ readonly type: 'drag'; readonly from: CanvasPixels } & Hand)
  | ({ readonly type: 'drop'; readonly from: CanvasPixels } & Hand)
  | ({ readonly type: 'click' } & Hand)
  | ({ readonly type: 'double-click' } & Hand)
  | ({ readonly type: 'long-press' } & Hand)
  | ({ readonly type: 'right-click' } & Hand)
  | { readonly type: 'leave' }
  | { readonly type: 'cancel' };

/** How far from a thing the hand still means it, CSS pixels: a finger is broad. */
export function reachPixels(pointer: PointerKind): number {
  return pointer === 'touch' ? 22 : 10;
}

import type { GreenShape } from '../../domain/green-blue.ts';

/** Green and blue of one state of the plan and of the gesture in hand. */
export interface GreenBlueRequest {
  readonly planVersion: number;
  readonly gesture: number;
  /** What the proposal adds: see `greenShapes`. Order does not matter. */
  readonly shapes: readonly GreenShape[];
  /** The shape under the hand: replaces the one with its id, or joins the others. */
  readonly staged: GreenShape | null;
}

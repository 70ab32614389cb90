import type { Gesture } from './gesture.ts';
import type { ToolAction } from './tool-action.ts';

/** What a key does: actions, and then perhaps a gesture of the crosshair's for the tool in hand. */
export type KeyStep =
  | { readonly actions: readonly ToolAction[] }
  | { readonly gesture: Gesture; readonly actions: readonly ToolAction[] };

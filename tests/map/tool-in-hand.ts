import type { AppState } from '../../src/state/app-state.ts';
import { mapView } from '../../src/map/map-view.ts';
import type { CanvasPixels } from '../../src/map/map-view.ts';
import type { Gesture, PointerKind } from '../../src/map/tools/gesture.ts';
import { handTool } from '../../src/map/tools/hand-tool.ts';
import { keyboardCrosshair } from '../../src/map/tools/keyboard-crosshair.ts';
import type { MapKey } from '../../src/map/tools/keyboard-crosshair.ts';
import { freshMemory } from '../../src/map/tools/select-tool.ts';
import type { ToolAction } from '../../src/map/tools/tool-action.ts';
import { toolGroundMaker } from '../../src/map/tools/tool-ground.ts';
import { view as startView } from './small-place.ts';

/** A tool in a hand: it makes gestures, and remembers what the tool wanted done. */
export interface ToolInHand {
  readonly hover: (at: CanvasPixels, alt?: boolean) => void;
  readonly click: (at: CanvasPixels, pointer?: PointerKind) => void;
  readonly doubleClick: (at: CanvasPixels) => void;
  readonly drag: (from: CanvasPixels, to: CanvasPixels, pointer?: PointerKind) => void;
  readonly drop: (from: CanvasPixels, to: CanvasPixels, pointer?: PointerKind) => void;
  readonly leave: () => void;
  readonly press: (key: string, held?: Partial<MapKey>) => boolean;
  readonly state: () => AppState;
  /** What the tool wanted since this was asked last. */
  readonly wanted: () => readonly ToolAction[];
}

const bare = { alt: false, shift: false, mod: false };

/**
 * What the tool wants is kept in the state as the app's commands would: the shape in the hand,
 * the selection, the crosshair, where the map looks. The plan itself is not changed.
 */
export function toolInHand(start: AppState): ToolInHand {
  const makeGround = toolGroundMaker();
  let state = start;
  let view = startView;
  let memory = freshMemory;
  let wanted: ToolAction[] = [];

  function keep(actions: readonly ToolAction[]): void {
    for (const action of actions) {
      wanted.push(action);
      const { session } = state;
      if (action.do === 'stage') {
        state = { ...state, session: { ...session, staging: action.staging } };
      } else if (action.do === 'select') {
        state = {
          ...state,
          session: { ...session, selection: action.selection, alsoSelected: [] },
        };
      } else if (action.do === 'aid') {
        state = { ...state, session: { ...session, aid: action.aid } };
      } else if (action.do === 'list') {
        state = { ...state, session: { ...session, pickList: action.pickList } };
      } else if (action.do === 'pan') {
        const [x, y] = view.centrePixel;
        const centre = view.unproject([x + action.east, y + action.south]);
        view = mapView(centre, view.zoom, view.centrePixel);
      } else if (action.do === 'crosshair') {
        state = { ...state, session: { ...session, crosshair: action.on } };
      }
    }
  }

  function feel(gesture: Gesture): void {
    const step = handTool(gesture, makeGround(state, view), memory);
    memory = step.memory;
    keep(step.actions);
  }

  return {
    hover: (at, alt = false) => feel({ type: 'hover', at, pointer: 'mouse', ...bare, alt }),
    click: (at, pointer = 'mouse') => feel({ type: 'click', at, pointer, ...bare }),
    doubleClick: (at) => feel({ type: 'double-click', at, pointer: 'mouse', ...bare }),
    drag: (from, at, pointer = 'mouse') => feel({ type: 'drag', from, at, pointer, ...bare }),
    drop: (from, at, pointer = 'mouse') => feel({ type: 'drop', from, at, pointer, ...bare }),
    leave: () => feel({ type: 'leave' }),
    press(key, held = {}) {
      const step = keyboardCrosshair({ key, ...bare, ...held }, makeGround(state, view));
      if (!step) return false;
      keep(step.actions);
      if ('gesture' in step) feel(step.gesture);
      return true;
    },
    state: () => state,
    wanted() {
      const all = wanted;
      wanted = [];
      return all;
    },
  };
}

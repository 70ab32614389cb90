import 'fake-indexeddb/auto';
import { replacePlan } from '../../src/domain/edits/replace-plan.ts';
import type { MeasureId, WorkspaceId } from '../../src/domain/ids.ts';
import type { Measure, MeasureGeometry } from '../../src/domain/measure.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { mapView } from '../../src/map/map-view.ts';
import type { CanvasPixels, MapView } from '../../src/map/map-view.ts';
import type { Gesture, Hand, PointerKind } from '../../src/map/tools/gesture.ts';
import { claimsPress, handTool } from '../../src/map/tools/hand-tool.ts';
import { keyboardCrosshair } from '../../src/map/tools/keyboard-crosshair.ts';
import type { MapKey } from '../../src/map/tools/keyboard-crosshair.ts';
import { pointerGestureReader } from '../../src/map/tools/pointer-gesture.ts';
import type { PointerSignal } from '../../src/map/tools/pointer-signal.ts';
import { performCommand } from '../../src/map/tools/perform-command.ts';
import { freshMemory } from '../../src/map/tools/select-tool.ts';
import type { ToolAction } from '../../src/map/tools/tool-action.ts';
import { toolGroundMaker } from '../../src/map/tools/tool-ground.ts';
import { appStore, updateSession } from '../../src/state/app-store.ts';
import { applyPatch, openDocument } from '../../src/state/document.ts';
import type { Session } from '../../src/state/session.ts';
import { stateWith, view as startView } from './small-place.ts';

interface Held {
  readonly shift?: boolean;
  readonly mod?: boolean;
  readonly alt?: boolean;
  readonly pointer?: PointerKind;
}

/** The whole app but its screen, in a hand: gestures go in, and the plan that is kept changes. */
export interface AppInHand {
  readonly hover: (at: CanvasPixels, held?: Held) => void;
  readonly click: (at: CanvasPixels, held?: Held) => void;
  readonly doubleClick: (at: CanvasPixels, held?: Held) => void;
  readonly rightClick: (at: CanvasPixels, held?: Held) => void;
  readonly longPress: (at: CanvasPixels) => void;
  /** Press, move by way of the middle, let go. */
  readonly drag: (from: CanvasPixels, to: CanvasPixels, held?: Held) => void;
  /** Press and move, without letting go. */
  readonly carry: (from: CanvasPixels, to: CanvasPixels, held?: Held) => void;
  /** Goes on with what `carry` began, and lets go of it. */
  readonly goOn: (from: CanvasPixels, to: CanvasPixels) => void;
  readonly letGo: (from: CanvasPixels, to: CanvasPixels) => void;
  readonly stroke: (...through: readonly CanvasPixels[]) => void;
  /** What the browser tells of a pointer, read as the map reads it. */
  readonly signal: (signal: PointerSignal) => void;
  /** Whether the press in hand is a tool's, so that the map does not pan. */
  readonly holdsMap: () => boolean;
  /** Where the map looks. */
  readonly view: () => MapView;
  readonly press: (key: string, held?: Held) => boolean;
  readonly session: () => Session;
  readonly plan: () => Plan;
  readonly shape: (id: string) => MeasureGeometry;
  readonly selected: () => readonly string[];
}

const bare = { alt: false, shift: false, mod: false };
let places = 0;

/** Opens the small place with this plan in it, and takes it in hand. */
export async function appInHand(plan: Plan, session: Partial<Session> = {}): Promise<AppInHand> {
  places += 1;
  await openDocument(`place-${places}` as WorkspaceId);
  const { session: start } = stateWith(plan, { snapping: false, ...session });
  updateSession(start);
  const opened = replacePlan(appStore.getState().document.plan, {
    by: plan,
    note: { key: 'openPlan' },
  });
  if (!opened.ok) throw new Error(opened.reason);
  applyPatch(opened.value);
  const makeGround = toolGroundMaker();
  let memory = freshMemory;
  let view = startView;

  function perform(actions: readonly ToolAction[]): void {
    for (const action of actions) {
      if (action.do === 'pan') {
        const [x, y] = view.centrePixel;
        const centre = view.unproject([x + action.east, y + action.south]);
        view = mapView(centre, view.zoom, view.centrePixel);
      } else if (action.do !== 'cursor' && action.do !== 'zoom') performCommand(action);
    }
  }

  function feel(gesture: Gesture): void {
    const step = handTool(gesture, makeGround(appStore.getState(), view), memory);
    memory = step.memory;
    perform(step.actions);
  }

  const hand = (at: CanvasPixels, held: Held = {}): Hand => ({
    pointer: 'mouse',
    ...bare,
    ...held,
    at,
  });

  function carry(from: CanvasPixels, to: CanvasPixels, held?: Held): void {
    memory = { ...memory, grab: null };
    const middle: CanvasPixels = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    feel({ type: 'drag', from, ...hand(middle, held) });
    feel({ type: 'drag', from, ...hand(to, held) });
  }

  const reader = pointerGestureReader({
    claims: (pressed) => claimsPress(makeGround(appStore.getState(), view), pressed),
    holdMeans: () => 'aim',
  });

  return {
    hover: (at, held) => feel({ type: 'hover', ...hand(at, held) }),
    click: (at, held) => feel({ type: 'click', ...hand(at, held) }),
    doubleClick: (at, held) => feel({ type: 'double-click', ...hand(at, held) }),
    rightClick: (at, held) => feel({ type: 'right-click', ...hand(at, held) }),
    longPress: (at) => feel({ type: 'long-press', ...hand(at, { pointer: 'touch' }) }),
    carry,
    drag(from, to, held) {
      carry(from, to, held);
      feel({ type: 'drop', from, ...hand(to, held) });
    },
    goOn: (from, to) => feel({ type: 'drag', from, ...hand(to) }),
    letGo: (from, to) => feel({ type: 'drop', from, ...hand(to) }),
    stroke(...through) {
      memory = { ...memory, grab: null };
      const from = through[0];
      for (const at of through.slice(1)) feel({ type: 'drag', from, ...hand(at) });
      feel({ type: 'drop', from, ...hand(through[through.length - 1]) });
    },
    signal(signal) {
      for (const gesture of reader.read(signal)) feel(gesture);
    },
    holdsMap: () => reader.isClaimed(),
    view: () => view,
    press(key, held = {}) {
      const press: MapKey = { key, ...bare, ...held };
      const step = keyboardCrosshair(press, makeGround(appStore.getState(), view));
      if (!step) return false;
      perform(step.actions);
      if ('gesture' in step) feel(step.gesture);
      return true;
    },
    session: () => appStore.getState().session,
    plan: () => appStore.getState().document.plan,
    shape: (id) => shapeOf(appStore.getState().document.plan.measures[id as MeasureId], id),
    selected() {
      const { selection, alsoSelected } = appStore.getState().session;
      return selection ? [selection.id, ...alsoSelected] : [];
    },
  };
}

function shapeOf(measure: Measure | undefined, id: string): MeasureGeometry {
  if (!measure?.geometry) throw new Error(`No shape of ${id}`);
  return measure.geometry;
}

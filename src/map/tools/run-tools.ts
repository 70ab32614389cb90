import type { Map as MapLibreMap } from 'maplibre-gl';
import { noteTouch } from '../../commands/note-touch.ts';
import { pointedPlace } from '../../commands/pointed-place.ts';
import { showFinger } from '../../commands/show-finger.ts';
import { appStore } from '../../state/app-store.ts';
import { mapView } from '../map-view.ts';
import { announceSelection } from './announce-selection.ts';
import type { Gesture, Hand } from './gesture.ts';
import { claimsPress, handTool } from './hand-tool.ts';
import { inIdleTime } from './in-idle-time.ts';
import { keyboardCrosshair } from './keyboard-crosshair.ts';
import { listenToPointer } from './listen-to-pointer.ts';
import { performAction } from './perform-action.ts';
import { retrace } from './retrace.ts';
import { freshMemory } from './select-tool.ts';
import type { ToolAction } from './tool-action.ts';
import { toolGroundMaker } from './tool-ground.ts';
import type { ToolGround } from './tool-ground.ts';

export interface RunningTools {
  /** To be called when what is drawn has changed: lays ready what can be snapped to and followed. */
  readonly catchUp: () => void;
  readonly stop: () => void;
}

/** Puts the tools in the hand: pointers and keys on the map. */
export function runTools(map: MapLibreMap): RunningTools {
  const makeGround = toolGroundMaker(inIdleTime);
  const canvas = map.getCanvas();
  let memory = freshMemory;
  let otherWay: boolean | undefined;

  function ground() {
    const { lng, lat } = map.getCenter();
    const { x, y } = map.project([lng, lat]);
    return makeGround(appStore.getState(), mapView([lng, lat], map.getZoom(), [x, y]));
  }

  function perform(actions: readonly ToolAction[]): void {
    for (const action of actions) performAction(map, action);
  }

  function onGesture(gesture: Gesture): void {
    const step = handTool(gesture, ground(), memory);
    memory = step.memory;
    perform(step.actions);
  }

  function onHandGesture(gesture: Gesture): void {
    // Whoever takes the mouse or touches the map no longer aims with the crosshair.
    if (appStore.getState().session.crosshair) perform([{ do: 'crosshair', on: false }]);
    pointedPlace.note('at' in gesture ? ground().view.unproject(gesture.at) : null);
    onGesture(gesture);
  }

  function claims(hand: Hand): boolean {
    memory = { ...memory, grab: null };
    // Grips are as large as what takes hold of them, and are looked for where they are drawn then.
    noteTouch(hand.pointer === 'touch');
    return claimsPress(ground(), hand);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const isBracketByAltGr = event.getModifierState('AltGraph');
    const mod = (event.ctrlKey || event.metaKey) && !isBracketByAltGr;
    const { key, shiftKey: shift, altKey: alt } = event;
    const step = keyboardCrosshair({ key, shift, alt, mod }, ground());
    if (!step) return;
    event.preventDefault();
    perform(step.actions);
    if (!('gesture' in step)) return;
    const wasSelecting = appStore.getState().session.tool.mode === 'select';
    onGesture(step.gesture);
    if (wasSelecting) announceSelection();
  }

  /** With nothing focused, keys go to the map: it is what a person looks at. */
  function onPageKeyDown(event: KeyboardEvent): void {
    if (event.target === document.body) onKeyDown(event);
  }

  /** The lines to follow are known here; a key or a button only says that another way is wanted. */
  function followAgain(ground: ToolGround): void {
    const { staging } = ground.session;
    const wanted = staging?.measureId === null ? staging.otherWay : undefined;
    if (wanted === otherWay) return;
    otherWay = wanted;
    const again = staging && wanted !== undefined ? retrace(ground, staging) : null;
    if (again) perform([{ do: 'stage', staging: again }]);
  }

  const stopPointer = listenToPointer(map, {
    claims,
    holdMeans: () => (appStore.getState().session.tool.mode === 'select' ? 'long-press' : 'aim'),
    onGesture: onHandGesture,
    onFinger: showFinger,
  });
  canvas.addEventListener('keydown', onKeyDown);
  document.body.addEventListener('keydown', onPageKeyDown);
  return {
    catchUp: () => followAgain(ground()),
    stop() {
      stopPointer();
      canvas.removeEventListener('keydown', onKeyDown);
      document.body.removeEventListener('keydown', onPageKeyDown);
    },
  };
}

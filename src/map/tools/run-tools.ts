import type { Map as MapLibreMap } from 'maplibre-gl';
import { showFinger } from '../../commands/show-finger.ts';
import type { AppState } from '../../state/app-state.ts';
import { appStore } from '../../state/app-store.ts';
import { watch } from '../../state/watch.ts';
import { mapView } from '../map-view.ts';
import { announceSelection } from './announce-selection.ts';
import { drawTool } from './draw-tool.ts';
import type { Gesture, Hand } from './gesture.ts';
import { grabUnder } from './grab.ts';
import { inIdleTime } from './in-idle-time.ts';
import { keyboardCrosshair } from './keyboard-crosshair.ts';
import { listenToPointer } from './listen-to-pointer.ts';
import { performAction } from './perform-action.ts';
import { freshMemory, selectTool } from './select-tool.ts';
import type { ToolAction } from './tool-action.ts';
import { toolGroundMaker } from './tool-ground.ts';

/** Puts the tools in the hand: pointers and keys on the map. Gives the function that takes them. */
export function runTools(map: MapLibreMap): () => void {
  const makeGround = toolGroundMaker(inIdleTime);
  const canvas = map.getCanvas();
  let memory = freshMemory;

  function ground() {
    const { lng, lat } = map.getCenter();
    const { x, y } = map.project([lng, lat]);
    return makeGround(appStore.getState(), mapView([lng, lat], map.getZoom(), [x, y]));
  }

  function perform(actions: readonly ToolAction[]): void {
    for (const action of actions) performAction(map, action);
  }

  function onGesture(gesture: Gesture): void {
    const { tool } = appStore.getState().session;
    if (tool.mode === 'draw') {
      perform([{ do: 'cursor', cursor: 'crosshair' }, ...drawTool(gesture, ground(), tool.kind)]);
      return;
    }
    const step = selectTool(gesture, ground(), memory);
    memory = step.memory;
    perform(step.actions);
  }

  function onHandGesture(gesture: Gesture): void {
    // Whoever takes the mouse or touches the map no longer aims with the crosshair.
    if (appStore.getState().session.crosshair) perform([{ do: 'crosshair', on: false }]);
    onGesture(gesture);
  }

  function claims(hand: Hand): boolean {
    memory = { ...memory, grab: null };
    if (appStore.getState().session.tool.mode !== 'select') return false;
    return grabUnder(ground(), hand) !== null;
  }

  function onKeyDown(event: KeyboardEvent): void {
    const isBracketByAltGr = event.getModifierState('AltGraph');
    if ((event.ctrlKey || event.metaKey) && !isBracketByAltGr) return;
    const { key, shiftKey: shift } = event;
    const step = keyboardCrosshair({ key, shift, alt: event.altKey }, ground());
    if (!step) return;
    event.preventDefault();
    perform(step.actions);
    if (!('gesture' in step)) return;
    const wasSelecting = appStore.getState().session.tool.mode === 'select';
    onGesture(step.gesture);
    if (wasSelecting) announceSelection();
  }

  // What can be snapped to is laid ready before a hand comes near it.
  const stopLaying = watch(snappedParts, () => void ground());
  const stopPointer = listenToPointer(map, {
    claims,
    holdMeans: () => (appStore.getState().session.tool.mode === 'select' ? 'long-press' : 'aim'),
    onGesture: onHandGesture,
    onFinger: showFinger,
  });
  canvas.addEventListener('keydown', onKeyDown);
  return () => {
    stopLaying();
    stopPointer();
    canvas.removeEventListener('keydown', onKeyDown);
  };
}

function snappedParts({ document, session }: AppState) {
  const { workspace, layers, network, shownProposalId } = session;
  return [document.plan, workspace, layers, network, shownProposalId] as const;
}

import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CanvasPixels } from '../map-view.ts';
import type { Gesture, Hand, PointerKind } from './gesture.ts';
import { longPressMillis, pointerGestureReader } from './pointer-gesture.ts';
import type { PointerSignal } from './pointer-gesture.ts';

/**
 * Hears the pointers on a map and tells their gestures. While a press belongs to a tool the map
 * does not pan. Moves are told once a frame, since no more can be seen.
 */
export function listenToPointer(
  map: MapLibreMap,
  claims: (hand: Hand) => boolean,
  onGesture: (gesture: Gesture) => void,
): () => void {
  const canvas = map.getCanvas();
  const reader = pointerGestureReader(claims);
  let waiting: PointerSignal | null = null;
  let frame = 0;
  let pressTimer: ReturnType<typeof setTimeout> | undefined;

  function tell(signal: PointerSignal): void {
    for (const gesture of reader.read(signal)) onGesture(gesture);
  }

  function flush(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    if (waiting) tell(waiting);
    waiting = null;
  }

  const onDown = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    flush();
    tell(signalOf('down', event, canvas));
    clearTimeout(pressTimer);
    pressTimer = setTimeout(() => {
      flush();
      for (const gesture of reader.waitOver(performance.now())) onGesture(gesture);
    }, longPressMillis + 10);
    if (reader.isClaimed()) {
      map.dragPan.disable();
      canvas.setPointerCapture(event.pointerId);
    } else if (!map.dragPan.isEnabled()) map.dragPan.enable();
  };
  const onMove = (event: PointerEvent) => {
    waiting = signalOf('move', event, canvas);
    if (frame === 0) frame = requestAnimationFrame(flush);
  };
  const onEnd = (event: PointerEvent) => {
    flush();
    clearTimeout(pressTimer);
    tell(signalOf(event.type === 'pointerup' ? 'up' : 'cancel', event, canvas));
    if (!map.dragPan.isEnabled()) map.dragPan.enable();
  };
  const onLeave = (event: PointerEvent) => {
    flush();
    tell(signalOf('leave', event, canvas));
  };

  canvas.addEventListener('pointerdown', onDown);
  canvas.addEventListener('pointermove', onMove);
  canvas.addEventListener('pointerup', onEnd);
  canvas.addEventListener('pointercancel', onEnd);
  canvas.addEventListener('pointerleave', onLeave);
  return () => {
    clearTimeout(pressTimer);
    cancelAnimationFrame(frame);
    canvas.removeEventListener('pointerdown', onDown);
    canvas.removeEventListener('pointermove', onMove);
    canvas.removeEventListener('pointerup', onEnd);
    canvas.removeEventListener('pointercancel', onEnd);
    canvas.removeEventListener('pointerleave', onLeave);
  };
}

function signalOf(
  type: PointerSignal['type'],
  event: PointerEvent,
  canvas: HTMLCanvasElement,
): PointerSignal {
  const box = canvas.getBoundingClientRect();
  const at: CanvasPixels = [event.clientX - box.left, event.clientY - box.top];
  const { pointerId: id, altKey: alt, timeStamp: timeMillis } = event;
  return { type, id, at, pointer: kindOf(event.pointerType), alt, timeMillis };
}

function kindOf(type: string): PointerKind {
  return type === 'touch' || type === 'pen' ? type : 'mouse';
}

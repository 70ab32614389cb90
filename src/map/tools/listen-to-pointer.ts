import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CanvasPixels } from '../map-view.ts';
import type { Gesture, Hand, PointerKind } from './gesture.ts';
import { pointerGestureReader } from './pointer-gesture.ts';
import type { PressOwner } from './pointer-gesture.ts';
import type { PointerSignal } from './pointer-signal.ts';

export interface PointerListener extends PressOwner {
  readonly onGesture: (gesture: Gesture) => void;
  /** Where a finger is that hides what it works on; null when none does. */
  readonly onFinger: (at: CanvasPixels | null) => void;
}

/**
 * Hears the pointers on a map and tells their gestures. While a press belongs to a tool the map
 * does not pan. Moves are told once a frame, since no more can be seen.
 */
export function listenToPointer(map: MapLibreMap, listener: PointerListener): () => void {
  const canvas = map.getCanvas();
  const reader = pointerGestureReader(listener);
  // A map that does not pan leaves fingers to the browser, which would end a drag to scroll.
  canvas.style.touchAction = 'none';
  let waiting: PointerSignal | null = null;
  let frame = 0;
  let pressTimer: ReturnType<typeof setTimeout> | undefined;
  let finger = false;

  function tell(signal: PointerSignal): void {
    for (const gesture of reader.read(signal)) listener.onGesture(gesture);
    showFinger(signal.at);
  }

  function showFinger(at: CanvasPixels): void {
    const hides = reader.hidesItsWork();
    if (hides || finger) listener.onFinger(hides ? at : null);
    finger = hides;
  }

  function flush(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    if (waiting) tell(waiting);
    waiting = null;
  }

  function holdMap(pointerId: number): void {
    map.dragPan.disable();
    canvas.setPointerCapture(pointerId);
  }

  const onDown = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    flush();
    const signal = signalOf('down', event, canvas);
    tell(signal);
    clearTimeout(pressTimer);
    pressTimer = setTimeout(() => {
      flush();
      const stayed = reader.waitOver(performance.now());
      for (const gesture of stayed) listener.onGesture(gesture);
      if (stayed.length > 0) showFinger(signal.at);
      if (reader.isClaimed()) holdMap(event.pointerId);
    }, reader.holdMillis() + 10);
    if (reader.isClaimed()) holdMap(event.pointerId);
    else if (!map.dragPan.isEnabled()) map.dragPan.enable();
  };
  const onMove = (event: PointerEvent) => {
    // Of several fingers each has its own place: one must not hide where another went.
    if (waiting && waiting.id !== event.pointerId) flush();
    waiting = signalOf('move', event, canvas);
    if (frame === 0) frame = requestAnimationFrame(flush);
  };
  const onEnd = (event: PointerEvent) => {
    flush();
    clearTimeout(pressTimer);
    tell(signalOf(event.type === 'pointerup' ? 'up' : 'cancel', event, canvas));
    if (!reader.isClaimed() && !map.dragPan.isEnabled()) map.dragPan.enable();
  };
  const onLeave = (event: PointerEvent) => {
    flush();
    tell(signalOf('leave', event, canvas));
  };
  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault();
    // A finger that stays brings this event too, where the browser has it: that press is read above.
    if (event.button !== 2) return;
    flush();
    listener.onGesture({ type: 'right-click', ...handOf(event, 'mouse', canvas) });
  };

  canvas.addEventListener('pointerdown', onDown);
  canvas.addEventListener('pointermove', onMove);
  canvas.addEventListener('pointerup', onEnd);
  canvas.addEventListener('pointercancel', onEnd);
  canvas.addEventListener('pointerleave', onLeave);
  canvas.addEventListener('contextmenu', onContextMenu);
  return () => {
    clearTimeout(pressTimer);
    cancelAnimationFrame(frame);
    canvas.removeEventListener('pointerdown', onDown);
    canvas.removeEventListener('pointermove', onMove);
    canvas.removeEventListener('pointerup', onEnd);
    canvas.removeEventListener('pointercancel', onEnd);
    canvas.removeEventListener('pointerleave', onLeave);
    canvas.removeEventListener('contextmenu', onContextMenu);
  };
}

function signalOf(
  type: PointerSignal['type'],
  event: PointerEvent,
  canvas: HTMLCanvasElement,
): PointerSignal {
  const { pointerId: id, timeStamp: timeMillis } = event;
  const pointer = kindOf(event.pointerType);
  const contactPixels = Math.max(event.width, event.height);
  return { type, id, ...handOf(event, pointer, canvas), timeMillis, contactPixels };
}

function handOf(event: MouseEvent, pointer: PointerKind, canvas: HTMLCanvasElement): Hand {
  const box = canvas.getBoundingClientRect();
  return {
    at: [event.clientX - box.left, event.clientY - box.top],
    pointer,
    alt: event.altKey,
    shift: event.shiftKey,
    mod: event.ctrlKey || event.metaKey,
  };
}

function kindOf(type: string): PointerKind {
  return type === 'touch' || type === 'pen' ? type : 'mouse';
}

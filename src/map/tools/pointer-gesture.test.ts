import { describe, expect, it } from 'vitest';
import type { CanvasPixels } from '../map-view.ts';
import type { PointerKind } from './gesture.ts';
import { longPressMillis, pointerGestureReader } from './pointer-gesture.ts';
import type { PointerSignal } from './pointer-signal.ts';

const bare = { alt: false, shift: false, mod: false };

/** A hand before a map on which a tool claims what lies left of x = 100. */
function hand(pointer: PointerKind, holdMeans: 'long-press' | 'aim' = 'long-press') {
  const reader = pointerGestureReader({
    claims: ({ at }) => at[0] < 100,
    holdMeans: () => holdMeans,
  });
  let clock = 0;
  const send = (type: PointerSignal['type'], at: CanvasPixels, id = 1) =>
    reader
      .read({ ...bare, type, id, at, pointer, timeMillis: clock, contactPixels: 20 })
      .map((g) => g.type);
  return {
    reader,
    down: (at: CanvasPixels, id?: number) => send('down', at, id),
    move: (at: CanvasPixels, id?: number) => send('move', at, id),
    up: (at: CanvasPixels, id?: number) => send('up', at, id),
    leave: () => send('leave', [0, 0]),
    wait: (millis: number) => {
      clock += millis;
    },
    hold: () => {
      clock += longPressMillis;
      return reader.waitOver(clock).map((g) => g.type);
    },
  };
}

describe('a mouse', () => {
  it('hovers, clicks and double-clicks', () => {
    const mouse = hand('mouse');
    expect(mouse.move([50, 50])).toEqual(['hover']);
    mouse.down([50, 50]);
    expect(mouse.move([52, 51])).toEqual([]);
    expect(mouse.up([52, 51])).toEqual(['click']);
    mouse.wait(200);
    mouse.down([51, 50]);
    expect(mouse.up([51, 50])).toEqual(['double-click']);
    mouse.down([51, 50]);
    expect(mouse.up([51, 50])).toEqual(['click']);
  });

  it('makes two clicks where they are slow or apart', () => {
    const mouse = hand('mouse');
    mouse.down([50, 50]);
    mouse.up([50, 50]);
    mouse.wait(600);
    mouse.down([50, 50]);
    expect(mouse.up([50, 50])).toEqual(['click']);
    mouse.down([90, 50]);
    expect(mouse.up([90, 50])).toEqual(['click']);
  });

  it('drags what the tool claims, and leaves the rest to the map', () => {
    const mouse = hand('mouse');
    mouse.down([50, 50]);
    expect(mouse.reader.isClaimed()).toBe(true);
    expect(mouse.move([60, 50])).toEqual(['drag']);
    expect(mouse.up([60, 50])).toEqual(['drop']);
    mouse.down([150, 50]);
    expect(mouse.reader.isClaimed()).toBe(false);
    expect(mouse.move([190, 50])).toEqual([]);
    expect(mouse.up([190, 50])).toEqual([]);
  });

  it('has no long press: its owner may think with the button down', () => {
    const mouse = hand('mouse');
    mouse.down([50, 50]);
    expect(mouse.hold()).toEqual([]);
    expect(mouse.move([80, 50])).toEqual(['drag']);
  });

  it('leaves, but not in the middle of a drag', () => {
    const mouse = hand('mouse');
    expect(mouse.leave()).toEqual(['leave']);
    mouse.down([50, 50]);
    mouse.move([90, 50]);
    expect(mouse.leave()).toEqual([]);
    expect(mouse.up([90, 50])).toEqual(['drop']);
  });
});

describe('a finger', () => {
  it('may tremble and still taps', () => {
    const finger = hand('touch');
    finger.down([150, 50]);
    expect(finger.move([158, 55])).toEqual([]);
    expect(finger.up([158, 55])).toEqual(['click']);
  });

  it('that stays is a long press, and no tap after it', () => {
    const finger = hand('touch');
    finger.down([50, 50]);
    expect(finger.hold()).toEqual(['long-press']);
    expect(finger.move([90, 50])).toEqual([]);
    expect(finger.up([90, 50])).toEqual([]);
  });

  it('hands over to the map when a second one comes', () => {
    const finger = hand('touch');
    finger.down([50, 50], 1);
    expect(finger.move([70, 50], 1)).toEqual(['drag']);
    expect(finger.down([300, 50], 2)).toEqual(['cancel']);
    expect(finger.move([90, 50], 1)).toEqual([]);
    expect(finger.up([90, 50], 1)).toEqual([]);
    expect(finger.up([300, 50], 2)).toEqual([]);
    finger.down([50, 50], 3);
    expect(finger.up([50, 50], 3)).toEqual(['click']);
  });
});

describe('a finger while something is drawn', () => {
  it('that stays aims: it moves what it places instead of the map, and places it on release', () => {
    const finger = hand('touch', 'aim');
    finger.down([150, 50]);
    expect(finger.hold()).toEqual(['hover']);
    expect(finger.reader.isClaimed()).toBe(true);
    expect(finger.reader.hidesItsWork()).toBe(true);
    expect(finger.move([190, 80])).toEqual(['hover']);
    expect(finger.up([190, 80])).toEqual(['click']);
    expect(finger.reader.hidesItsWork()).toBe(false);
  });

  it('drops its aim when a second one comes', () => {
    const finger = hand('touch', 'aim');
    finger.down([150, 50], 1);
    finger.hold();
    expect(finger.down([300, 50], 2)).toEqual(['leave']);
    expect(finger.up([150, 50], 1)).toEqual([]);
  });

  it('that drags a line goes on dragging, however long it rests before', () => {
    const finger = hand('touch', 'aim');
    finger.down([50, 50]);
    expect(finger.hold()).toEqual([]);
    expect(finger.move([80, 50])).toEqual(['drag']);
    expect(finger.reader.hidesItsWork()).toBe(true);
  });
});

describe('a pen, with the hand that holds it on the glass', () => {
  function pair() {
    const reader = pointerGestureReader({ claims: () => true, holdMeans: () => 'aim' });
    return (
      pointer: PointerKind,
      type: PointerSignal['type'],
      at: CanvasPixels,
      timeMillis: number,
      contactPixels = 20,
    ) =>
      reader
        .read({
          ...bare,
          type,
          id: pointer === 'pen' ? 1 : 2,
          at,
          pointer,
          timeMillis,
          contactPixels,
        })
        .map((gesture) => gesture.type);
  }

  it('draws on whatever the palm does', () => {
    const send = pair();
    expect(send('touch', 'down', [300, 300], 0)).toEqual([]);
    expect(send('touch', 'move', [320, 300], 10)).toEqual(['drag']);
    expect(send('pen', 'down', [50, 50], 20)).toEqual(['cancel']);
    expect(send('touch', 'move', [360, 300], 30)).toEqual([]);
    expect(send('pen', 'move', [60, 50], 40)).toEqual(['drag']);
    expect(send('touch', 'up', [360, 300], 50)).toEqual([]);
    expect(send('pen', 'up', [60, 50], 60)).toEqual(['drop']);
  });

  it('keeps fingers from acting until it has been away for a while', () => {
    const send = pair();
    send('pen', 'down', [50, 50], 0);
    send('pen', 'up', [50, 50], 20);
    send('touch', 'down', [300, 300], 500);
    expect(send('touch', 'up', [300, 300], 550)).toEqual([]);
    send('touch', 'down', [300, 300], 5000);
    expect(send('touch', 'up', [300, 300], 5050)).toEqual(['click']);
  });

  it('is not needed for a broad contact to be told from a fingertip', () => {
    const send = pair();
    send('touch', 'down', [300, 300], 0, 90);
    expect(send('touch', 'move', [340, 300], 20, 90)).toEqual([]);
    expect(send('touch', 'up', [340, 300], 40, 90)).toEqual([]);
  });
});

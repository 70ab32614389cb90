import type { MeasureKindId } from '../../domain/measure-kind.ts';
import type { Staging } from '../../state/session.ts';
import type { Gesture, Hand } from './gesture.ts';
import { snapHand } from './snap-hand.ts';
import type { ToolAction } from './tool-action.ts';
import type { ToolGround } from './tool-ground.ts';

/** A point follows the hand, so that its reach is seen before it is set; a click sets it. */
export function drawPoint(
  gesture: Gesture,
  ground: ToolGround,
  kind: MeasureKindId,
): readonly ToolAction[] {
  switch (gesture.type) {
    case 'hover':
      return [{ do: 'stage', staging: pointAt(ground, gesture, kind) }];
    case 'click':
    case 'double-click':
    case 'long-press':
      return [{ do: 'stage', staging: pointAt(ground, gesture, kind) }, { do: 'finish' }];
    case 'leave':
    case 'cancel':
      return [{ do: 'stage', staging: null }];
    case 'right-click':
    case 'drag':
    case 'drop':
      return [];
  }
}

function pointAt(ground: ToolGround, hand: Hand, kind: MeasureKindId): Staging {
  const { at, mark } = snapHand(ground, hand, null);
  return {
    measureId: null,
    kind,
    shape: 'point',
    placed: [],
    pointer: at,
    geometry: { type: 'Point', coordinates: [...at] },
    snap: mark,
  };
}

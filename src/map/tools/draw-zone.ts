import type { ZoneId } from '../../domain/ids.ts';
import type { Zone } from '../../domain/loaded-workspace.ts';
import type { Gesture, Hand } from './gesture.ts';
import { pick } from '../pick.ts';
import type { Pickable } from '../pick.ts';
import type { ToolAction } from './tool-action.ts';
import type { ToolGround } from './tool-ground.ts';

/** Nothing is drawn: the zone under the hand is outlined, and a click takes the whole of it. */
export function drawZone(gesture: Gesture, ground: ToolGround): readonly ToolAction[] {
  switch (gesture.type) {
    case 'hover': {
      const id = zoneUnder(ground, gesture);
      return [{ do: 'hover', hovered: id === null ? null : { type: 'zone', id } }];
    }
    case 'click':
    case 'double-click':
    case 'long-press': {
      const id = zoneUnder(ground, gesture);
      return id === null ? [{ do: 'refuse', reason: 'no-zone-here' }] : [{ do: 'take-zone', id }];
    }
    case 'leave':
    case 'cancel':
      return [{ do: 'hover', hovered: null }];
    case 'right-click':
    case 'drag':
    case 'drop':
      return [];
  }
}

/** The zone under the hand, whether or not the layer of zones is shown. */
function zoneUnder({ session: { workspace }, view }: ToolGround, hand: Hand): ZoneId | null {
  if (workspace.status !== 'ready') return null;
  const pickables = workspace.workspace.zones.map(({ id, geometry }: Zone): Pickable => ({
    selection: { type: 'zone', id },
    geometry,
    level: 0,
  }));
  const selection = pick(pickables, view, hand.at, 0).at(0)?.selection;
  return selection?.type === 'zone' ? selection.id : null;
}

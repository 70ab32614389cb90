import type { LngLat } from '../../geo/lng-lat.ts';
import type { Aid, AidTool } from '../../state/session.ts';
import type { Gesture, Hand } from './gesture.ts';
import { ownUnder } from './grab.ts';
import { isOnCorner } from './is-on-corner.ts';
import { selectedOwns } from './selected-owns.ts';
import { snapHand } from './snap-hand.ts';
import type { ToolAction } from './tool-action.ts';
import type { ToolGround } from './tool-ground.ts';

/** The tools that work by a line of their own. */
export type LineTool = Exclude<AidTool, 'border'>;

interface LineRule {
  /** What a drag draws; `none`: the map pans. */
  readonly drag: 'freehand' | 'straight' | 'none';
  /** Whether a press on the first corner ends it. */
  readonly closes: boolean;
  /** Ends by itself with this many corners. */
  readonly mostCorners: number;
  /** Works on what is selected, so that something has to be. */
  readonly onSelection: boolean;
}

export const lineRules: Readonly<Record<LineTool, LineRule>> = {
  lasso: { drag: 'freehand', closes: true, mostCorners: Infinity, onSelection: false },
  hole: { drag: 'freehand', closes: true, mostCorners: Infinity, onSelection: true },
  split: { drag: 'straight', closes: false, mostCorners: Infinity, onSelection: true },
  mirror: { drag: 'straight', closes: false, mostCorners: 2, onSelection: true },
  measure: { drag: 'none', closes: true, mostCorners: Infinity, onSelection: false },
};

/** A stroke keeps a corner where the hand has gone this far since the one before, CSS pixels. */
const strokePixels = 4;

/** The line in the hand for this tool: it lives in the store and outlives the map. */
export function aidOf({ session: { aid } }: ToolGround, tool: LineTool): Aid {
  if (aid?.tool === tool && !aid.done) return aid;
  return { tool, placed: [], pointer: null, snap: null };
}

/** A click for each corner, or one stroke; a double click or Enter ends the line and does its work. */
export function aidTool(
  gesture: Gesture,
  ground: ToolGround,
  tool: LineTool,
): readonly ToolAction[] {
  const rule = lineRules[tool];
  const aid = aidOf(ground, tool);
  switch (gesture.type) {
    case 'hover':
      return isDone(ground) ? [] : [{ do: 'aid', aid: following(ground, aid, gesture) }];
    case 'click':
      return click(gesture, ground, aid, rule);
    case 'double-click':
      return aid.placed.length > 1 ? [{ do: 'finish-aid' }] : click(gesture, ground, aid, rule);
    case 'drag':
      return drag(gesture, ground, aid, rule);
    case 'drop':
      return [...drag(gesture, ground, aid, rule), { do: 'finish-aid' }];
    case 'leave':
      return aid.pointer ? [{ do: 'aid', aid: { ...aid, pointer: null, snap: null } }] : [];
    case 'cancel':
      return [{ do: 'aid', aid: null }];
    case 'long-press':
    case 'right-click':
      return [];
  }
}

function isDone({ session: { aid } }: ToolGround): boolean {
  return aid?.done === true;
}

function following(ground: ToolGround, aid: Aid, hand: Hand): Aid {
  const { at, mark } = place(ground, aid, hand);
  return { ...aid, pointer: at, snap: mark };
}

/** A lasso goes round things and takes hold of none. */
function place(ground: ToolGround, { tool }: Aid, hand: Hand) {
  return snapHand(ground, tool === 'lasso' ? { ...hand, alt: true } : hand, null);
}

function click(hand: Hand, ground: ToolGround, aid: Aid, rule: LineRule): readonly ToolAction[] {
  if (rule.onSelection && selectedOwns(ground).length === 0) {
    const [id] = ownUnder(ground, hand);
    return id === undefined
      ? [{ do: 'refuse', reason: 'nothing-selected' }]
      : [{ do: 'select', selection: { type: 'measure', id } }];
  }
  if (rule.closes && aid.placed.length >= 3 && isOnCorner(ground, hand, aid.placed[0])) {
    const ring = aid.tool === 'measure' ? [...aid.placed, aid.placed[0]] : aid.placed;
    return [{ do: 'aid', aid: { ...aid, placed: ring } }, { do: 'finish-aid' }];
  }
  const { at, mark } = place(ground, aid, hand);
  if (isSame(at, aid.placed.at(-1))) {
    return aid.placed.length > 1 ? [{ do: 'finish-aid' }] : [];
  }
  const placed = [...aid.placed, at];
  // A finger does not hover: nothing follows it until it touches again.
  const pointer = hand.pointer === 'touch' ? null : at;
  const next: ToolAction = {
    do: 'aid',
    aid: { ...aid, placed, pointer, snap: mark, ...(hand.shift ? { adds: true } : {}) },
  };
  if (placed.length >= rule.mostCorners) return [next, { do: 'finish-aid' }];
  return [
    next,
    { do: 'announce', key: 'announce.cornerPlaced', values: { number: placed.length } },
  ];
}

type Dragging = Extract<Gesture, { readonly type: 'drag' | 'drop' }>;

function drag(
  gesture: Dragging,
  ground: ToolGround,
  aid: Aid,
  rule: LineRule,
): readonly ToolAction[] {
  const from = place(ground, aid, { ...gesture, at: gesture.from }).at;
  const { at, mark } = place(ground, aid, gesture);
  if (rule.drag === 'straight') {
    return [{ do: 'aid', aid: { ...aid, placed: [from, at], pointer: null, snap: mark } }];
  }
  const { view } = ground;
  const stroke = aid.placed.length === 0 ? [view.unproject(gesture.from)] : aid.placed;
  const [x, y] = view.project(asPair(stroke[stroke.length - 1]));
  const isFar = Math.hypot(x - gesture.at[0], y - gesture.at[1]) >= strokePixels;
  const placed = isFar ? [...stroke, view.unproject(gesture.at)] : stroke;
  const adds = gesture.shift ? { adds: true } : {};
  return [{ do: 'aid', aid: { ...aid, placed, pointer: null, snap: null, ...adds } }];
}

function isSame(a: LngLat, b: LngLat | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function asPair([lng, lat]: LngLat): readonly [number, number] {
  return [lng, lat];
}

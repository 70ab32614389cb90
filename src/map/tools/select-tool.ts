import { crossesItself } from '../../geo/crosses-itself.ts';
import type { Aid, Selection, Staging } from '../../state/session.ts';
import type { CanvasPixels } from '../map-view.ts';
import { reachPixels } from './gesture.ts';
import type { Gesture, Hand } from './gesture.ts';
import { dragged, grabUnder, handleUnder, ownUnder, selectedOwn } from './grab.ts';
import type { Grab } from './grab.ts';
import { pick } from '../pick.ts';
import { selectedOwns } from './selected-owns.ts';
import type { ToolAction } from './tool-action.ts';
import type { ToolGround } from './tool-ground.ts';
import { gripUnder } from './transform.ts';

/** What the select tool remembers from one gesture to the next. */
export interface SelectMemory {
  /** What the hand took hold of at the press; `given-up`: it was put back before the hand let go. */
  readonly grab: Grab | 'given-up' | null;
  /** Where it was clicked last: a click at the same place reaches what lies below. */
  readonly lastClick: CanvasPixels | null;
}

export const freshMemory: SelectMemory = { grab: null, lastClick: null };

export interface SelectStep {
  readonly memory: SelectMemory;
  readonly actions: readonly ToolAction[];
}

const samePlacePixels = 8;

/** Selects, moves and reshapes. A drag is one step, made when the hand lets go. */
export function selectTool(gesture: Gesture, ground: ToolGround, memory: SelectMemory): SelectStep {
  const still = (...actions: readonly ToolAction[]): SelectStep => ({ memory, actions });
  switch (gesture.type) {
    case 'hover':
      return still(...hoverActions(ground, gesture));
    case 'drag':
      return drag(gesture, ground, memory);
    case 'drop':
      return drop(gesture, ground, memory);
    case 'click':
      return click(gesture, ground, memory);
    case 'double-click':
      return still(...doubleClick(gesture, ground));
    case 'long-press':
      return still(...longPress(gesture, ground));
    case 'right-click':
      return still(...listUnder(gesture, ground));
    case 'leave':
      return still({ do: 'hover', hovered: null });
    case 'cancel':
      return {
        memory: { ...memory, grab: null },
        actions: [
          { do: 'stage', staging: null },
          { do: 'aid', aid: null },
        ],
      };
  }
}

function hoverActions(ground: ToolGround, hand: Hand): readonly ToolAction[] {
  const grab = grabUnder(ground, hand);
  const onHandle = grab?.hold === 'handle' || grab?.hold === 'grip';
  const under = selectionsUnder(ground, hand);
  return [
    { do: 'hover', hovered: onHandle ? null : (under[0] ?? null) },
    { do: 'cursor', cursor: cursorOver(grab, under.length > 0) },
  ];
}

function cursorOver(grab: Grab | null, isOverSomething: boolean) {
  switch (grab?.hold) {
    case 'handle':
      return 'move';
    case 'grip':
      return cursorOfGrip[grab.grip];
    case 'shapes':
      return 'grab';
    case 'box':
      return 'crosshair';
    case undefined:
      return isOverSomething ? 'pointer' : '';
  }
}

const cursorOfGrip = {
  turn: 'grab',
  'north-west': 'nwse-resize',
  'south-east': 'nwse-resize',
  'north-east': 'nesw-resize',
  'south-west': 'nesw-resize',
} as const;

type Dragging = Extract<Gesture, { readonly type: 'drag' | 'drop' }>;

function drag(gesture: Dragging, ground: ToolGround, memory: SelectMemory): SelectStep {
  if (isGivenUp(ground, memory)) return { memory: { ...memory, grab: 'given-up' }, actions: [] };
  const grab = memory.grab ?? grabUnder(ground, { ...gesture, at: gesture.from });
  if (grab === 'given-up') return { memory, actions: [] };
  if (grab?.hold === 'box') {
    return { memory: { ...memory, grab }, actions: [{ do: 'aid', aid: box(gesture, ground) }] };
  }
  const staging = grab && dragged(ground, grab, gesture.from, gesture);
  if (!staging) return { memory, actions: [] };
  const select: readonly ToolAction[] = memory.grab ? [] : selectGrabbed(ground, grab);
  return { memory: { ...memory, grab }, actions: [...select, { do: 'stage', staging }] };
}

/** Esc, or an undo, may put back what is being dragged: the rest of the drag then means nothing. */
function isGivenUp({ session: { aid, staging } }: ToolGround, { grab }: SelectMemory): boolean {
  if (grab === null) return false;
  return grab === 'given-up' || (grab.hold === 'box' ? aid === null : staging === null);
}

/** From corner to corner. Whoever holds Shift for it may have something selected already. */
function box({ from, at }: Dragging, { view, session }: ToolGround): Aid {
  const adds = session.selection?.type === 'measure';
  const placed = [view.unproject(from), view.unproject(at)];
  return { tool: 'box', placed, pointer: null, snap: null, adds };
}

function selectGrabbed(ground: ToolGround, grab: Grab): readonly ToolAction[] {
  if (grab.hold !== 'shapes' || grab.measureIds.length > 1) return [];
  const [id] = grab.measureIds;
  if (selectedOwn(ground)?.id === id) return [];
  return [{ do: 'select', selection: { type: 'measure', id } }];
}

function drop(gesture: Dragging, ground: ToolGround, memory: SelectMemory): SelectStep {
  const released = { ...memory, grab: null };
  const { grab } = memory;
  if (grab === 'given-up' || isGivenUp(ground, memory)) return { memory: released, actions: [] };
  if (grab?.hold === 'box') {
    const actions = [{ do: 'aid', aid: box(gesture, ground) }, { do: 'finish-aid' }] as const;
    return { memory: released, actions };
  }
  const staging = grab && dragged(ground, grab, gesture.from, gesture);
  if (!staging) return { memory: released, actions: [] };
  return { memory: released, actions: endOfDrag(staging) };
}

/** A shape dragged across itself goes back: the plan holds no such shape. */
function endOfDrag(staging: Staging): readonly ToolAction[] {
  const { geometry } = staging;
  const crosses =
    (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') && crossesItself(geometry);
  if (!crosses) {
    return [{ do: 'stage', staging }, { do: 'finish' }];
  }
  return [
    { do: 'stage', staging: null },
    { do: 'refuse', reason: 'self-crossing' },
  ];
}

function click(hand: Hand, ground: ToolGround, memory: SelectMemory): SelectStep {
  if (ground.session.pickList) return { memory, actions: [{ do: 'list', pickList: null }] };
  if (hand.shift || hand.mod) return { memory, actions: clickToAdd(hand, ground) };
  const handle = handleUnder(ground, hand);
  const selected = selectedOwn(ground);
  if (handle?.type === 'vertex' && selected) {
    const selection: Selection = { type: 'measure', id: selected.id, vertex: handle.vertex };
    return { memory, actions: [{ do: 'select', selection }] };
  }
  if (gripUnder(ground, hand)) return { memory, actions: [] };
  const inBadge = badgeUnder(ground, hand);
  if (inBadge.length > 1) {
    const pickList = { at: hand.at, selections: inBadge };
    return { memory, actions: [{ do: 'list', pickList }] };
  }
  const under = selectionsUnder(ground, hand);
  const { lastClick } = memory;
  const again =
    lastClick !== null &&
    ground.session.alsoSelected.length === 0 &&
    Math.hypot(lastClick[0] - hand.at[0], lastClick[1] - hand.at[1]) <= samePlacePixels;
  const current = under.findIndex((selection) => isSame(selection, ground.session.selection));
  const next = again && current !== -1 ? (current + 1) % under.length : 0;
  return {
    memory: { ...memory, lastClick: hand.at },
    actions: [{ do: 'select', selection: under[next] ?? null }],
  };
}

/** What stands in the badge under the hand, where a badge is what lies topmost. */
function badgeUnder(ground: ToolGround, hand: Hand): readonly Selection[] {
  const under = pick(ground.pickables, ground.view, hand.at, reachPixels(hand.pointer) / 2);
  const badge = under[0]?.badge;
  if (badge === undefined) return [];
  return under.filter((one) => one.badge === badge).map(({ selection }) => selection);
}

/** Of own measures that lie under one another, one that is selected goes out before another comes in. */
function clickToAdd(hand: Hand, ground: ToolGround): readonly ToolAction[] {
  const own = ownUnder(ground, hand);
  const chosen = new Set(selectedOwns(ground).map(({ id }) => id));
  const id = own.find((one) => chosen.has(one)) ?? own[0];
  return id === undefined ? [] : [{ do: 'add-to-selection', id }];
}

function doubleClick(hand: Hand, ground: ToolGround): readonly ToolAction[] {
  const handle = handleUnder(ground, hand);
  if (handle) return removeCorner(hand, ground);
  const onOwn = grabUnder(ground, { ...hand, pointer: 'mouse' }) !== null;
  return onOwn ? [] : [{ do: 'zoom', by: 1, around: hand.at }];
}

function longPress(hand: Hand, ground: ToolGround): readonly ToolAction[] {
  const removed = removeCorner(hand, ground);
  return removed.length > 0 ? removed : listUnder(hand, ground);
}

/** What lies here, to be chosen from; of one thing alone no list is needed. */
export function listUnder(hand: Hand, ground: ToolGround): readonly ToolAction[] {
  const selections = selectionsUnder(ground, hand);
  if (selections.length === 0) return [{ do: 'list', pickList: null }];
  if (selections.length === 1) return [{ do: 'select', selection: selections[0] }];
  const adds = hand.shift || hand.mod ? { adds: true } : {};
  return [{ do: 'list', pickList: { at: hand.at, selections, ...adds } }];
}

function removeCorner(hand: Hand, ground: ToolGround): readonly ToolAction[] {
  const handle = handleUnder(ground, hand);
  const selected = selectedOwn(ground);
  if (!selected || handle?.type !== 'vertex') return [];
  return [{ do: 'remove-vertex', id: selected.id, vertex: handle.vertex }];
}

/** What lies under the hand, topmost first. */
export function selectionsUnder(ground: ToolGround, hand: Hand): readonly Selection[] {
  const slack = reachPixels(hand.pointer) / 2;
  return pick(ground.pickables, ground.view, hand.at, slack).map(({ selection }) => selection);
}

function isSame(a: Selection, b: Selection | null): boolean {
  if (b === null || a.type !== b.type || a.id !== b.id) return false;
  return a.type !== 'feature' || b.type !== 'feature' || a.layerId === b.layerId;
}

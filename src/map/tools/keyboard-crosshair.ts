import { geometryVertices } from '../../geo/geometry-vertices.ts';
import { mapView } from '../map-view.ts';
import { aidOf } from './aid-tool.ts';
import { drawingOf, finishCorners } from './place-corner.ts';
import { drawKey, placeByKey } from './draw-keys.ts';
import type { Gesture, Hand } from './gesture.ts';
import { selectedOwn } from './grab.ts';
import { handTool } from './hand-tool.ts';
import { freshMemory } from './select-tool.ts';
import type { KeyStep } from './key-step.ts';
import { selectedOwns } from './selected-owns.ts';
import type { ToolAction } from './tool-action.ts';
import type { ToolGround } from './tool-ground.ts';

/** The parts of a key press that the map reads. */
export interface MapKey {
  readonly key: string;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly mod: boolean;
}

const panPixels = 20;
const nudgeMeters = 5;
const arrows: ReadonlyMap<string, readonly [east: number, south: number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);

/**
 * Everything a mouse can do on the map, by key: arrows move the crosshair in the map's middle or
 * what is selected (Shift far, Alt a little; with Ctrl or ⌘ always the crosshair), Enter or space
 * places or selects (Shift adds), U lists what lies there, F finishes, the brackets (or comma and
 * full stop, which every keyboard has) go from corner to corner. Null for a key that means nothing
 * here, so that it keeps its usual meaning.
 */
export function keyboardCrosshair(press: MapKey, ground: ToolGround): KeyStep | null {
  const arrow = arrows.get(press.key);
  if (arrow) return moveBy(arrow, press, ground);
  if (press.mod) return null;
  switch (press.key) {
    case '+':
    case '=':
      return { actions: [{ do: 'zoom', by: 1, around: null }] };
    case '-':
      return { actions: [{ do: 'zoom', by: -1, around: null }] };
    case 'Enter':
    case ' ':
      return act(press, ground);
    case 'u':
    case 'U':
    case 'ContextMenu':
      return list(press, ground);
    case 'f':
    case 'F':
      return finish(ground);
    case '[':
    case ',':
      return nextCorner(-1, ground);
    case ']':
    case '.':
      return nextCorner(1, ground);
    default:
      return drawKey(press.key, press.shift, ground);
  }
}

function moveBy(
  [east, south]: readonly [number, number],
  press: MapKey,
  ground: ToolGround,
): KeyStep | null {
  const step = press.shift ? 10 : press.alt ? 0.1 : 1;
  const { tool } = ground.session;
  const isNudge = tool.mode === 'select' && !press.mod && selectedOwns(ground).length > 0;
  if (isNudge) {
    const meters = nudgeMeters * step;
    return { actions: [{ do: 'nudge', eastMeters: east * meters, northMeters: -south * meters }] };
  }
  const [dx, dy] = [east * panPixels * step, south * panPixels * step];
  const move: readonly ToolAction[] = [
    { do: 'crosshair', on: true },
    { do: 'pan', east: dx, south: dy },
  ];
  if (tool.mode === 'select') return { actions: move };
  const { view } = ground;
  const [x, y] = view.centrePixel;
  const moved = mapView(view.unproject([x + dx, y + dy]), view.zoom, view.centrePixel);
  // Shift is for long steps here.
  const hover: Gesture = { type: 'hover', ...crosshairHand(ground, { ...press, shift: false }) };
  const follow = handTool(hover, { ...ground, view: moved }, freshMemory).actions;
  return { actions: [...move, ...follow] };
}

/** Alt is for small steps here, so only the switch turns snapping off. */
function crosshairHand({ view }: ToolGround, { alt, shift }: MapKey): Hand {
  return { at: view.centrePixel, pointer: 'mouse', alt, shift, mod: false };
}

function act(press: MapKey, ground: ToolGround): KeyStep | null {
  const { tool, crosshair } = ground.session;
  const hand = crosshairHand(ground, press);
  const click: Gesture = { type: 'click', ...hand };
  if (tool.mode === 'select') return crosshair ? { gesture: click, actions: [] } : null;
  if (crosshair) {
    if (tool.mode !== 'draw') return { gesture: click, actions: [] };
    return placeByKey(ground, hand, tool.kind);
  }
  // A hand on the mouse that presses Enter has placed its corners already.
  const finished = finish(ground);
  if (finished) return finished;
  return { gesture: { type: 'hover', ...hand }, actions: [{ do: 'crosshair', on: true }] };
}

function list(press: MapKey, ground: ToolGround): KeyStep | null {
  if (ground.session.tool.mode !== 'select') return null;
  const gesture: Gesture = { type: 'right-click', ...crosshairHand(ground, press) };
  return { gesture, actions: [{ do: 'crosshair', on: true }] };
}

function finish(ground: ToolGround): KeyStep | null {
  const { tool } = ground.session;
  if (tool.mode === 'select' || tool.mode === 'border') return null;
  if (tool.mode !== 'draw') {
    return aidOf(ground, tool.mode).placed.length > 1 ? { actions: [{ do: 'finish-aid' }] } : null;
  }
  const drawing = drawingOf(ground, tool.kind);
  return drawing.placed.length > 0 ? { actions: finishCorners(drawing) } : null;
}

function nextCorner(by: 1 | -1, ground: ToolGround): KeyStep | null {
  const measure = selectedOwn(ground);
  const { selection, tool } = ground.session;
  if (tool.mode !== 'select' || selection?.type !== 'measure') return null;
  if (!measure?.geometry || measure.geometry.type === 'Point') return null;
  const count = geometryVertices(measure.geometry).length;
  const from = selection.vertex ?? (by === 1 ? -1 : 0);
  const vertex = (from + by + count) % count;
  return {
    actions: [
      { do: 'select', selection: { type: 'measure', id: measure.id, vertex } },
      { do: 'announce', key: 'announce.cornerSelected', values: { number: vertex + 1, count } },
    ],
  };
}

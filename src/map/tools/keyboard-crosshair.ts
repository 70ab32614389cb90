import { geometryVertices } from '../../geo/geometry-vertices.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import { mapView } from '../map-view.ts';
import { drawTool } from './draw-tool.ts';
import { drawingOf, finishCorners } from './place-corner.ts';
import type { Gesture, Hand } from './gesture.ts';
import { selectedOwn } from './grab.ts';
import { snapHand } from './snap-hand.ts';
import type { ToolAction } from './tool-action.ts';
import type { ToolGround } from './tool-ground.ts';

/** The parts of a key press that the map reads. */
export interface MapKey {
  readonly key: string;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** What a key does: actions, or a gesture of the crosshair's for the tool in hand. */
export type KeyStep =
  | { readonly actions: readonly ToolAction[] }
  | { readonly gesture: Gesture; readonly actions: readonly ToolAction[] };

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
 * what is selected (Shift far, Alt a little), Enter or space places or selects, F finishes, the
 * brackets (or comma and full stop, which every keyboard has) go from corner to corner. Null for
 * a key that means nothing here, so that it keeps its usual meaning.
 */
export function keyboardCrosshair(press: MapKey, ground: ToolGround): KeyStep | null {
  const arrow = arrows.get(press.key);
  if (arrow) return moveBy(arrow, press, ground);
  switch (press.key) {
    case '+':
    case '=':
      return { actions: [{ do: 'zoom', by: 1, around: null }] };
    case '-':
      return { actions: [{ do: 'zoom', by: -1, around: null }] };
    case 'Enter':
    case ' ':
      return act(press, ground);
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
      return null;
  }
}

function moveBy(
  [east, south]: readonly [number, number],
  { shift, alt }: MapKey,
  ground: ToolGround,
): KeyStep {
  const step = shift ? 10 : alt ? 0.1 : 1;
  const { tool } = ground.session;
  if (tool.mode === 'select' && selectedOwn(ground)) {
    const meters = nudgeMeters * step;
    return { actions: [{ do: 'nudge', eastMeters: east * meters, northMeters: -south * meters }] };
  }
  const [dx, dy] = [east * panPixels * step, south * panPixels * step];
  const move: readonly ToolAction[] = [
    { do: 'crosshair', on: true },
    { do: 'pan', east: dx, south: dy },
  ];
  if (tool.mode !== 'draw') return { actions: move };
  const { view } = ground;
  const [x, y] = view.centrePixel;
  const moved = mapView(view.unproject([x + dx, y + dy]), view.zoom, view.centrePixel);
  const follow = drawTool(
    { type: 'hover', ...crosshairHand(ground, alt) },
    { ...ground, view: moved },
    tool.kind,
  );
  return { actions: [...move, ...follow] };
}

/** Alt is for small steps here, so only the switch turns snapping off. */
function crosshairHand({ view }: ToolGround, alt: boolean): Hand {
  return { at: view.centrePixel, pointer: 'mouse', alt, shift: false, mod: false };
}

function act({ alt }: MapKey, ground: ToolGround): KeyStep | null {
  const { tool, crosshair } = ground.session;
  const hand = crosshairHand(ground, alt);
  const click: Gesture = { type: 'click', ...hand };
  if (tool.mode !== 'draw') {
    return crosshair ? { gesture: click, actions: [] } : null;
  }
  if (crosshair) {
    const drawing = drawingOf(ground, tool.kind);
    const isAgain = isSamePlace(snapHand(ground, hand, null).at, drawing.placed.at(-1));
    return isAgain ? { actions: finishCorners(drawing) } : { gesture: click, actions: [] };
  }
  // A hand on the mouse that presses Enter has placed its corners already.
  const finished = finish(ground);
  if (finished) return finished;
  return { gesture: { type: 'hover', ...hand }, actions: [{ do: 'crosshair', on: true }] };
}

function isSamePlace(a: LngLat, b: LngLat | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function finish(ground: ToolGround): KeyStep | null {
  const { tool } = ground.session;
  if (tool.mode !== 'draw') return null;
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

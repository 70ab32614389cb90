import type { MeasureGeometry } from '../../domain/measure.ts';
import type { RedrawnZone } from '../../domain/redrawn-zone.ts';
import { isSamePlace } from '../../geo/insert-shared-corner.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import { moveSharedBorder, moveSharedCorner } from '../../geo/move-shared-corner.ts';
import { sharedBorder } from '../../geo/shared-border.ts';
import type { Aid, Staging } from '../../state/session.ts';
import { reachPixels } from './gesture.ts';
import type { Gesture, Hand } from './gesture.ts';
import { sharedPlaceUnder } from './shared-place.ts';
import type { Bordered, SharedPlace } from './shared-place.ts';
import { snapHand } from './snap-hand.ts';
import type { ToolAction } from './tool-action.ts';
import type { ToolGround } from './tool-ground.ts';

const nothing: Aid = { tool: 'border', placed: [], pointer: null, snap: null };

/**
 * Moves a border that two or more shapes share, once for all of them: by a drag, or by a click that
 * takes hold of a place and another that lets go. With Shift a whole edge moves.
 */
export function borderTool(gesture: Gesture, ground: ToolGround): readonly ToolAction[] {
  const aid = ground.session.aid?.tool === 'border' ? ground.session.aid : nothing;
  switch (gesture.type) {
    case 'hover':
      return aid.held ? carry(ground, aid.held, gesture) : point(ground, aid, gesture);
    case 'click':
    case 'double-click':
      return aid.held ? letGo(ground, aid.held, gesture) : take(ground, gesture);
    case 'drag':
    case 'drop': {
      const held = aid.held ?? sharedAt(ground, { ...gesture, at: gesture.from })?.at;
      if (!held) return [];
      return gesture.type === 'drag' ? carry(ground, held, gesture) : letGo(ground, held, gesture);
    }
    case 'leave':
      return aid.held ? [] : [{ do: 'aid', aid: null }];
    case 'cancel':
      return putBack();
    case 'long-press':
    case 'right-click':
      return [];
  }
}

/** Whether a drag from here moves a border. */
export function isOnBorder(ground: ToolGround, hand: Hand): boolean {
  return ground.session.aid?.held !== undefined || sharedAt(ground, hand) !== null;
}

function sharedAt(ground: ToolGround, hand: Hand): SharedPlace | null {
  return sharedPlaceUnder(ground, hand.at, reachPixels(hand.pointer));
}

/** Shows the border under the hand, as far as the same shapes share it. */
function point(ground: ToolGround, aid: Aid, hand: Hand): readonly ToolAction[] {
  const place = sharedAt(ground, hand);
  if (!place) {
    return [
      { do: 'cursor', cursor: '' },
      ...(aid === nothing ? [] : [{ do: 'aid', aid: null } as const]),
    ];
  }
  const shown = aid.placed.length > 1 && isOn(aid.placed, place) ? aid.placed : stretch(place);
  return [
    { do: 'cursor', cursor: 'move' },
    { do: 'aid', aid: { ...nothing, placed: shown, pointer: place.at } },
  ];
}

function isOn(stretchShown: readonly LngLat[], { at, edge }: SharedPlace): boolean {
  const ends = edge ?? [at];
  return ends.every((end) => stretchShown.some((corner) => isSamePlace(corner, end)));
}

function stretch({ at, edge, owners }: SharedPlace): readonly LngLat[] {
  const border = sharedBorder(
    owners.map(({ geometry }) => geometry),
    at,
  );
  if (border) return border.corners.map(([lng, lat]) => [lng, lat]);
  return edge ?? [at];
}

function take(ground: ToolGround, hand: Hand): readonly ToolAction[] {
  const place = sharedAt(ground, hand);
  if (!place) return [{ do: 'refuse', reason: 'no-shared-border' }];
  return [
    { do: 'aid', aid: { ...nothing, placed: [place.at], held: place.at } },
    { do: 'announce', key: 'announce.borderTaken', values: {} },
  ];
}

function carry(ground: ToolGround, held: LngLat, hand: Hand): readonly ToolAction[] {
  const { staging, zones, at, snap } = moved(ground, held, hand);
  const carried: Aid = { ...nothing, held, placed: [at], pointer: null, snap };
  return [
    { do: 'aid', aid: zones.length > 0 ? { ...carried, zones } : carried },
    ...(staging ? [{ do: 'stage', staging } as const] : []),
  ];
}

function letGo(ground: ToolGround, held: LngLat, hand: Hand): readonly ToolAction[] {
  const { staging, zones } = moved(ground, held, hand);
  if (staging) {
    return [{ do: 'aid', aid: null }, { do: 'stage', staging }, { do: 'finish' }];
  }
  if (zones.length === 0) return putBack();
  return [{ do: 'aid', aid: { ...nothing, zones } }, { do: 'finish-aid' }];
}

function putBack(): readonly ToolAction[] {
  return [
    { do: 'stage', staging: null },
    { do: 'aid', aid: null },
  ];
}

interface Moved {
  readonly staging: Staging | null;
  readonly zones: readonly RedrawnZone[];
  readonly at: LngLat;
  readonly snap: Aid['snap'];
}

/** The shapes that share the place, with it where the hand is now. */
function moved(ground: ToolGround, held: LngLat, hand: Hand): Moved {
  const place = sharedPlaceUnder(ground, ground.view.project([held[0], held[1]]), 1);
  const snapped = snapHand(ground, hand, null);
  // Where it came from it would always snap to itself.
  const isBack = snapped.mark !== null && isSamePlace(snapped.at, held);
  const at = isBack ? ground.view.unproject(hand.at) : snapped.at;
  const snap = isBack ? null : snapped.mark;
  const owners = place?.owners ?? [];
  const geometries = owners.map(({ geometry }) => geometry);
  const step = [at[0] - held[0], at[1] - held[1]] as const;
  const changed: readonly MeasureGeometry[] =
    hand.shift && place?.edge
      ? moveSharedBorder(geometries, place.edge.map(asPosition), step)
      : moveSharedCorner(geometries, asPosition(held), asPosition(at));
  const [first, ...others] = owners.flatMap((owner, i) => stagedOf(owner, changed[i]));
  const staging = first && {
    ...first,
    placed: [],
    pointer: at,
    snap,
    note: 'moveBorder' as const,
    others: others.map(({ measureId, geometry }) => ({ measureId, geometry })),
  };
  return {
    staging: staging ?? null,
    zones: owners.flatMap((owner, i) => zoneOf(owner, changed[i])),
    at,
    snap,
  };
}

function stagedOf(owner: Bordered, geometry: MeasureGeometry) {
  if (owner.type !== 'measure') return [];
  return [{ measureId: owner.measure.id, kind: owner.measure.kind, geometry }];
}

function zoneOf(owner: Bordered, geometry: MeasureGeometry): readonly RedrawnZone[] {
  if (owner.type !== 'zone') return [];
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
  return [{ id: owner.zone.id, geometry }];
}

function asPosition([lng, lat]: LngLat): GeoJSON.Position {
  return [lng, lat];
}

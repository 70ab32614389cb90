import type { TargetKind } from './coverage-question.ts';
import type { WayEffect } from './sketched-way.ts';

/** The kinds a person can draw, and `planned` kinds that only come with a programme. */
export type MeasureKindId =
  | 'meeting-place'
  | 'playground'
  | 'pocket-park'
  | 'park'
  | 'green-path'
  | 'shore-access'
  | 'free-note'
  | 'footbridge'
  | 'underpass'
  | 'safe-crossing'
  | 'closed-street'
  | 'street'
  | 'housing'
  | 'service'
  | 'culture'
  | 'plan-work'
  | 'knowledge';

export type DrawnShape = 'point' | 'line' | 'area';

/**
 * What drawing a measure of this kind changes: the kind carries the assumptions,
 * so the numbers follow the drawing.
 */
export interface MeasureKind {
  readonly id: MeasureKindId;
  readonly shape: DrawnShape;
  /** The kind of target it becomes; null when it changes no coverage. */
  readonly counts: TargetKind | null;
  /** What it does to the ways of the place; null: nothing. */
  readonly way: WayEffect | null;
  /** In the sketch palette; the others come only with a programme's own measures. */
  readonly drawable: boolean;
  /** Family, which decides the colour: warm for meeting places, green and blue for structures. */
  readonly family: 'meeting' | 'green' | 'blue' | 'way' | 'note' | 'other';
  /** Key that picks the kind in the palette. */
  readonly shortcut: string | null;
}

/** The catalogue. A new kind is one entry here, an icon and its words. */
export const measureKinds: readonly MeasureKind[] = [
  kind('meeting-place', 'point', 'meeting-place', null, 'meeting', '1'),
  kind('playground', 'point', 'meeting-place', null, 'meeting', '2'),
  kind('pocket-park', 'area', 'green-area', null, 'green', '3'),
  kind('park', 'area', 'green-area', null, 'green', '4'),
  kind('green-path', 'line', 'walking-route', 'path', 'way', '5'),
  kind('footbridge', 'line', null, 'crossing', 'way', '6'),
  kind('underpass', 'line', null, 'crossing', 'way', '7'),
  kind('safe-crossing', 'point', null, 'crossing', 'way', '8'),
  kind('closed-street', 'line', null, 'closed', 'way', '9'),
  kind('shore-access', 'point', null, null, 'blue', '0'),
  kind('free-note', 'point', null, null, 'note', 'm'),
  kind('street', 'line', null, null, 'way', null),
  kind('housing', 'area', null, null, 'other', null),
  kind('service', 'point', null, null, 'other', null),
  kind('culture', 'point', 'meeting-place', null, 'meeting', null),
  kind('plan-work', 'area', null, null, 'other', null),
  kind('knowledge', 'point', null, null, 'other', null),
];

function kind(
  id: MeasureKindId,
  shape: DrawnShape,
  counts: TargetKind | null,
  way: WayEffect | null,
  family: MeasureKind['family'],
  shortcut: string | null,
): MeasureKind {
  return { id, shape, counts, way, family, shortcut, drawable: shortcut !== null };
}

const byId = new Map(measureKinds.map((entry) => [entry.id, entry]));

/** The catalogue entry of a kind; throws on a kind that the catalogue does not hold. */
export function measureKind(id: MeasureKindId): MeasureKind {
  const found = byId.get(id);
  if (!found) throw new Error(`Unknown kind of measure: ${id}`);
  return found;
}

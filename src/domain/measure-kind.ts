import type { SketchedSurface } from './blue-green-surface.ts';
import type { RuleSource, TargetKind } from './coverage-question.ts';
import { tenures, type Tenure } from './homes-by-tenure.ts';
import type { PlaceKind } from './place.ts';
import type { WayEffect } from './sketched-way.ts';

/**
 * Every kind of measure. `street`, `service`, `culture`, `plan-work` and `knowledge` only come with
 * a programme; `green-path` is the path, under the id it has had from the first plan on.
 */
export type MeasureKindId =
  | 'meeting-place'
  | 'community-house'
  | 'youth-club'
  | 'library'
  | 'square'
  | 'cafe'
  | 'culture'
  | 'pocket-park'
  | 'park'
  | 'allotment'
  | 'street-trees'
  | 'rain-bed'
  | 'green-roof'
  | 'opened-stream'
  | 'shore-access'
  | 'playground'
  | 'sports-ground'
  | 'activity-park'
  | 'green-path'
  | 'lit-path'
  | 'footbridge'
  | 'underpass'
  | 'safe-crossing'
  | 'traffic-calming'
  | 'closed-street'
  | 'street'
  | 'housing'
  | 'student-homes'
  | 'sheltered-homes'
  | 'zone-service'
  | 'service'
  | 'free-note'
  | 'plan-work'
  | 'knowledge';

/** `zone`: nothing is drawn; a whole zone is chosen, and the measure has no geometry. */
export type DrawnShape = 'point' | 'line' | 'area' | 'zone';

/** Kinds that are about the same. */
export type KindGroup = 'places' | 'green' | 'play' | 'ways' | 'homes' | 'services';

/**
 * What drawing a measure of this kind changes: the kind carries the assumptions, so the numbers
 * follow the drawing. Who says so of each of them is told by `kindAssumptions`.
 */
export interface MeasureKind {
  readonly id: MeasureKindId;
  readonly group: KindGroup;
  /** Family, which decides the colour: warm for meeting places, green and blue for structures. */
  readonly family: 'meeting' | 'green' | 'blue' | 'way' | 'note' | 'other';
  /** How it can be drawn; the first is offered first. */
  readonly shapes: readonly DrawnShape[];
  /** The first of `shapes`. */
  readonly shape: DrawnShape;
  /** The kind of target it becomes; null when it changes no coverage. */
  readonly counts: TargetKind | null;
  /** What kind of meeting place it is, where a question asks for some kinds only. */
  readonly placeKind: PlaceKind | null;
  /** Whether anybody may enter; null: not known. */
  readonly isPublic: boolean | null;
  /** Open ground, and so open at all hours; of a house nobody has said when it is open. */
  readonly isAlwaysOpen: boolean;
  /** The rule that publishes how far it is reached from; null: no such rule is known. */
  readonly reachRule: RuleSource | null;
  /** What it does to the ways of the place; null: nothing. */
  readonly way: WayEffect | null;
  /** The green or blue surface that it makes of the ground; null: none. */
  readonly surface: SketchedSurface | null;
  /** Breadth in metres of a line of it, and across a point of it, where it makes a surface. */
  readonly surfaceBreadthMeters: number | null;
  /** The tenures of the homes it brings; empty: it brings none. */
  readonly homes: readonly Tenure[];
  /** In the sketch palette; the others come only with a programme's own measures. */
  readonly drawable: boolean;
  /** Key that picks the kind in the palette. */
  readonly shortcut: string | null;
}

/** The catalogue. A new kind is one entry here, an icon and its words. */
export const measureKinds: readonly MeasureKind[] = [
  place('meeting-place', 'community-house', { shortcut: '1' }),
  place('community-house', 'community-house'),
  place('youth-club', 'youth-club'),
  place('library', 'library'),
  place('square', 'square', { isAlwaysOpen: true }),
  place('cafe', 'cafe'),
  place('culture', 'culture-house', { drawable: false }),

  kind('pocket-park', 'green', 'green', ['area'], {
    counts: 'green-area',
    isAlwaysOpen: true,
    reachRule: 'stockholm-oasis',
    surface: 'pocket-park',
    shortcut: '3',
  }),
  kind('park', 'green', 'green', ['area'], {
    counts: 'green-area',
    isAlwaysOpen: true,
    reachRule: 'ssb-play',
    surface: 'sketched-park',
    shortcut: '4',
  }),
  // Rented plots: green to look at, and nobody has said whether others may walk in.
  kind('allotment', 'green', 'green', ['area'], {
    counts: 'green-area',
    isPublic: null,
    surface: 'allotment',
  }),
  // A young street tree's crown is about 5 m across; a point is one tree, a line a row of them.
  kind('street-trees', 'green', 'green', ['line', 'point', 'area'], {
    surface: 'street-trees',
    surfaceBreadthMeters: 5,
  }),
  kind('rain-bed', 'green', 'blue', ['area'], { surface: 'rain-bed' }),
  kind('green-roof', 'green', 'green', ['area'], { surface: 'green-roof' }),
  kind('opened-stream', 'green', 'blue', ['line', 'area'], {
    surface: 'opened-stream',
    surfaceBreadthMeters: 2,
  }),
  kind('shore-access', 'green', 'blue', ['point', 'line'], { shortcut: '0' }),

  place('playground', 'playground', {
    group: 'play',
    isAlwaysOpen: true,
    reachRule: 'play-distance',
    shortcut: '2',
  }),
  place('sports-ground', 'sports-ground', { group: 'play' }),
  place('activity-park', 'activity-park', { group: 'play', isAlwaysOpen: true }),

  kind('green-path', 'ways', 'way', ['line'], {
    counts: 'walking-route',
    isAlwaysOpen: true,
    way: 'path',
    shortcut: '5',
  }),
  kind('lit-path', 'ways', 'way', ['line'], {
    counts: 'walking-route',
    isAlwaysOpen: true,
    way: 'path',
  }),
  kind('footbridge', 'ways', 'way', ['line'], { way: 'crossing', shortcut: '6' }),
  kind('underpass', 'ways', 'way', ['line'], { way: 'crossing', shortcut: '7' }),
  kind('safe-crossing', 'ways', 'way', ['point', 'line'], { way: 'crossing', shortcut: '8' }),
  // Slower cars do not make a barrier one can walk across: only a crossing does.
  kind('traffic-calming', 'ways', 'way', ['line', 'point']),
  kind('closed-street', 'ways', 'way', ['line'], { way: 'closed', shortcut: '9' }),
  kind('street', 'ways', 'way', ['line'], { drawable: false }),

  kind('housing', 'homes', 'other', ['area', 'point'], { homes: tenures }),
  kind('student-homes', 'homes', 'other', ['area', 'point'], { homes: ['rented'] }),
  // Homes for vulnerable people are told per zone, never per address.
  kind('sheltered-homes', 'homes', 'other', ['zone'], { homes: ['municipal'] }),

  kind('zone-service', 'services', 'other', ['zone']),
  kind('service', 'services', 'other', ['point'], { drawable: false }),
  kind('free-note', 'services', 'note', ['point', 'line', 'area'], { shortcut: 'm' }),
  kind('plan-work', 'services', 'other', ['area'], { drawable: false }),
  kind('knowledge', 'services', 'other', ['point'], { drawable: false }),
];

type KindChange = Partial<Omit<MeasureKind, 'id' | 'shapes' | 'shape'>>;

/** A place where people meet; drawn as a point, or as the ground it takes. */
function place(id: MeasureKindId, placeKind: PlaceKind, change: KindChange = {}): MeasureKind {
  return kind(id, 'places', 'meeting', ['point', 'area'], {
    counts: 'meeting-place',
    placeKind,
    ...change,
  });
}

function kind(
  id: MeasureKindId,
  group: KindGroup,
  family: MeasureKind['family'],
  shapes: readonly [DrawnShape, ...DrawnShape[]],
  change: KindChange = {},
): MeasureKind {
  return {
    id,
    group,
    family,
    shapes,
    shape: shapes[0],
    counts: null,
    placeKind: null,
    isPublic: true,
    isAlwaysOpen: false,
    reachRule: null,
    way: null,
    surface: null,
    surfaceBreadthMeters: null,
    homes: [],
    drawable: true,
    shortcut: null,
    ...change,
  };
}

const byId = new Map(measureKinds.map((entry) => [entry.id, entry]));

/** The catalogue entry of a kind; throws on a kind that the catalogue does not hold. */
export function measureKind(id: MeasureKindId): MeasureKind {
  const found = byId.get(id);
  if (!found) throw new Error(`Unknown kind of measure: ${id}`);
  return found;
}

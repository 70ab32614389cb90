import type { LngLat } from '../../geo/lng-lat.ts';
import type { Guide } from '../../state/session.ts';
import type { TruePixels, TrueView } from '../true-pixels.ts';

/** What directions are offered from. */
export interface GuideBase {
  readonly placed: readonly LngLat[];
  /** Degrees clockwise from north: the edge that the last corner was snapped to. */
  readonly bearing?: number;
  /** An area closes: a right angle at its first corner is offered, too. */
  readonly closes: boolean;
}

export interface Guided {
  readonly at: LngLat;
  readonly guide: Guide;
  readonly alsoGuide?: Guide;
}

/** A line through a corner, in pixels that are true to angles. */
interface Ray {
  readonly from: LngLat;
  readonly origin: TruePixels;
  readonly along: TruePixels;
  readonly name: Guide['name'];
}

const mostDegreesOff = 5;
/** Nearer to its corner a direction is not yet meant. */
const leastPixels = 16;
/** The guide goes on beyond the hand, so that it is seen. */
const beyondPixels = 70;
const stepDegrees = 15;

/**
 * Where the hand lies when it keeps to a direction that is offered: on at the last corner straight,
 * at a right angle or parallel to the segment before, the first one or the edge that was snapped
 * to; at the first corner at a right angle. On two of them where both are near. Null where none is.
 */
export function guided(
  view: TrueView,
  base: GuideBase,
  hand: TruePixels,
  reach: number,
): Guided | null {
  const last = nearest(raysAtLast(view, base), hand, reach);
  const first = nearest(raysAtFirst(view, base), hand, reach);
  if (last && first) {
    const both = meeting(last, first);
    if (both && pixelsBetween(both, hand) <= 1.5 * reach) {
      const at = view.unproject(both);
      return { at, guide: guideOf(view, last, both), alsoGuide: guideOf(view, first, both) };
    }
  }
  const ray = last ?? first;
  if (!ray) return null;
  const foot = footOn(ray, hand);
  return { at: view.unproject(foot), guide: guideOf(view, ray, foot) };
}

/** The direction from the last corner in steps of 15° from north. Null where nothing is placed. */
export function inSteps(view: TrueView, from: LngLat | undefined, hand: TruePixels): Guided | null {
  if (!from) return null;
  const origin = view.project(from);
  const [dx, dy] = [hand[0] - origin[0], hand[1] - origin[1]];
  const degrees = (Math.atan2(dx, -dy) * 180) / Math.PI;
  const along = directionOf(Math.round(degrees / stepDegrees) * stepDegrees);
  const ray: Ray = { from, origin, along, name: 'steps' };
  const foot = footOn(ray, hand);
  return { at: view.unproject(foot), guide: guideOf(view, ray, foot) };
}

/** Where a guide meets the edge under the hand, so that both hold; null where they do not meet near. */
export function onEdge(
  view: TrueView,
  { guide }: Guided,
  edge: { readonly at: LngLat; readonly bearing: number },
  hand: TruePixels,
  reach: number,
): TruePixels | null {
  const from = view.project(guide.from);
  const to = view.project(guide.to);
  const length = pixelsBetween(from, to);
  if (length === 0) return null;
  const along: TruePixels = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const met = meeting(
    { origin: from, along },
    { origin: view.project(edge.at), along: directionOf(edge.bearing) },
  );
  return met && pixelsBetween(met, hand) <= reach ? met : null;
}

function raysAtLast(view: TrueView, { placed, bearing }: GuideBase): readonly Ray[] {
  const last = placed.at(-1);
  if (!last) return [];
  const origin = view.project(last);
  const ray = (along: TruePixels, name: Guide['name']): Ray => ({
    from: last,
    origin,
    along,
    name,
  });
  const before = placed.length > 1 ? between(view, placed[placed.length - 2], last) : null;
  const first = placed.length > 2 ? between(view, placed[0], placed[1]) : null;
  const edge = bearing === undefined ? null : directionOf(bearing);
  return [
    ...(before ? [ray(across(before), 'right-angle'), ray(before, 'straight-on')] : []),
    ...(edge ? [ray(edge, 'parallel'), ray(across(edge), 'right-angle')] : []),
    ...(first ? [ray(first, 'parallel'), ray(across(first), 'right-angle')] : []),
  ];
}

function raysAtFirst(view: TrueView, { placed, closes }: GuideBase): readonly Ray[] {
  const [first, second] = placed;
  if (!closes || !second) return [];
  const side = between(view, first, second);
  if (!side) return [];
  const origin = view.project(first);
  return [{ from: first, origin, along: across(side), name: 'right-angle' }];
}

function nearest(rays: readonly Ray[], hand: TruePixels, reach: number): Ray | null {
  let found: Ray | null = null;
  let least = reach;
  for (const ray of rays) {
    const foot = footOn(ray, hand);
    const [away, out] = [pixelsBetween(foot, hand), pixelsBetween(foot, ray.origin)];
    if (out < leastPixels || away > out * Math.tan((mostDegreesOff * Math.PI) / 180)) continue;
    // Back along the segment just drawn nobody means to go.
    if (ray.name === 'straight-on' && isBehind(ray, hand)) continue;
    // Names come in order: a later one of the same direction says nothing new.
    if (away < least - 0.5 || (!found && away <= least)) [found, least] = [ray, away];
  }
  return found;
}

function isBehind({ origin, along }: Ray, hand: TruePixels): boolean {
  return (hand[0] - origin[0]) * along[0] + (hand[1] - origin[1]) * along[1] < 0;
}

function guideOf(view: TrueView, { from, origin, along, name }: Ray, at: TruePixels): Guide {
  const side = (at[0] - origin[0]) * along[0] + (at[1] - origin[1]) * along[1] < 0 ? -1 : 1;
  const to = view.unproject([
    at[0] + side * beyondPixels * along[0],
    at[1] + side * beyondPixels * along[1],
  ]);
  return { from, to, name };
}

function footOn({ origin, along }: Ray, hand: TruePixels): TruePixels {
  const out = (hand[0] - origin[0]) * along[0] + (hand[1] - origin[1]) * along[1];
  return [origin[0] + out * along[0], origin[1] + out * along[1]];
}

type Line = Pick<Ray, 'origin' | 'along'>;

function meeting(a: Line, b: Line): TruePixels | null {
  const cross = a.along[0] * b.along[1] - a.along[1] * b.along[0];
  if (Math.abs(cross) < 0.05) return null;
  const [dx, dy] = [b.origin[0] - a.origin[0], b.origin[1] - a.origin[1]];
  const out = (dx * b.along[1] - dy * b.along[0]) / cross;
  return [a.origin[0] + out * a.along[0], a.origin[1] + out * a.along[1]];
}

function between(view: TrueView, from: LngLat, to: LngLat): TruePixels | null {
  const [ax, ay] = view.project(from);
  const [bx, by] = view.project(to);
  const length = Math.hypot(bx - ax, by - ay);
  return length === 0 ? null : [(bx - ax) / length, (by - ay) / length];
}

function directionOf(bearingDegrees: number): TruePixels {
  const radians = (bearingDegrees * Math.PI) / 180;
  return [Math.sin(radians), -Math.cos(radians)];
}

function across([x, y]: TruePixels): TruePixels {
  return [-y, x];
}

function pixelsBetween(a: TruePixels, b: TruePixels): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

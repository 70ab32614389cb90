import type { BarrierWorld } from './barrier-world.ts';
import { noCorner, type CornerLabels } from './corner-labels.ts';
import type { HomeStanding } from './home-standing.ts';
import type { ReachTargets, TargetPlace } from './reach-targets.ts';
import { isInSight, noVertex, strictPlace, type SightEnd } from './sight.ts';

/** Places nearer than this are looked at first, then twice as far, and so on; metres. */
const firstRingMeters = 64;

/** The first step of a shortest way, and the length of all of it. */
export interface FirstStep {
  readonly meters: number;
  readonly target: number;
  /** The corner one goes to, or `noCorner` where one goes straight to the target. */
  readonly corner: number;
  readonly x: number;
  readonly y: number;
  /** As in `SightEnd`. */
  readonly vertex: number;
}

/**
 * The nearest place on a target, or on `only` that one, that a shortest way from a corner goes
 * straight to.
 */
export function placeSeenFromCorner(
  { corners, walls, settings }: BarrierWorld,
  targets: ReachTargets,
  corner: number,
  withinMeters: number,
  only?: number,
): TargetPlace | null {
  const [x, y] = [corners.x[corner], corners.y[corner]];
  const around = targets.targetAround(x, y, false);
  if (around >= 0) return { target: around, x, y, meters: 0, isBorder: true };
  const from = { x, y, vertex: corners.vertex[corner] };
  return nearestFirst(
    withinMeters,
    (above, upTo) =>
      only === undefined
        ? targets.placesNear(x, y, above, upTo)
        : targets.placesOfTarget(only, x, y, upTo).filter(({ meters }) => meters > above),
    (place) =>
      (place.isBorder
        ? corners.canLead(corner, place.x, place.y)
        : corners.canLeadOnWall(corner, place.x, place.y, settings.jointMeters)) &&
      isInSight(walls, from, sightEndOf(place), settings.jointMeters),
  );
}

/** What alone a home's way is looked for by: one target, and corners. */
export interface StepsToTry {
  readonly target: number;
  readonly corners: readonly number[];
}

/**
 * The shortest way from a home to a target, straight or by a corner whose own way is known; of all
 * there are, or of `only` some.
 */
export function firstStepFromHome(
  world: BarrierWorld,
  targets: ReachTargets,
  labels: CornerLabels,
  { x, y, isOnWall }: Extract<HomeStanding, { readonly x: number }>,
  withinMeters: number,
  only?: StepsToTry,
): FirstStep | null {
  const { corners, settings, sights, walls } = world;
  const from = { x, y, vertex: noVertex };
  const stepsBetween = (above: number, upTo: number): FirstStep[] => {
    const steps: FirstStep[] = [];
    const places = only
      ? targets.placesOfTarget(only.target, x, y, upTo)
      : targets.placesNear(x, y, above, upTo);
    for (const place of places) {
      const { meters, target } = place;
      if (meters <= above) continue;
      const { vertex } = sightEndOf(place);
      steps.push({ meters, target, corner: noCorner, x: place.x, y: place.y, vertex });
    }
    for (const corner of only ? only.corners : sights.cornersNear(x, y, upTo)) {
      const known = labels.meters[corner];
      if (known > upTo) continue;
      const cx = corners.x[corner];
      const cy = corners.y[corner];
      const left = upTo - known;
      if (Math.abs(cx - x) > left || Math.abs(cy - y) > left) continue;
      const meters = known + Math.hypot(cx - x, cy - y);
      if (meters <= above || meters > upTo) continue;
      const vertex = corners.vertex[corner];
      steps.push({ meters, target: labels.target[corner], corner, x: cx, y: cy, vertex });
    }
    return steps;
  };
  return nearestFirst(withinMeters, stepsBetween, (step) => {
    if (step.corner !== noCorner) {
      const canLead = isOnWall
        ? corners.canLeadOnWall(step.corner, x, y, settings.jointMeters)
        : corners.canLead(step.corner, x, y);
      if (!canLead) return false;
    }
    if (!isInSight(walls, from, step, settings.jointMeters)) return false;
    return !isOnWall || !swims(world, x, y, step.x, step.y);
  });
}

/** Whether a line that no wall crosses lies in water: it need not lie along a border all the way. */
function swims(
  { ground, walls, settings }: BarrierWorld,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): boolean {
  return [0.25, 0.5, 0.75].some((share) => {
    const [x, y] = [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
    return ground.isInArea(x, y) && !walls.isNearWall(x, y, settings.jointMeters);
  });
}

function sightEndOf({ x, y, isBorder }: TargetPlace): SightEnd {
  return { x, y, vertex: isBorder ? strictPlace : noVertex };
}

/** The first in order of distance that passes the test; of equal distances the first target. */
function nearestFirst<T extends { readonly meters: number; readonly target: number }>(
  withinMeters: number,
  between: (above: number, upTo: number) => T[],
  passes: (one: T) => boolean,
): T | null {
  let above = -1;
  let upTo = Math.min(firstRingMeters, withinMeters);
  for (;;) {
    const ring = between(above, upTo).sort((a, b) => a.meters - b.meters || a.target - b.target);
    const found = ring.find(passes);
    if (found || upTo >= withinMeters) return found ?? null;
    above = upTo;
    upTo = Math.min(2 * upTo, withinMeters);
  }
}

import { degreesPerMeter } from '../../geo/degrees-per-meter.ts';
import { geometryBounds } from '../geometry-bounds.ts';
import type { Measure } from '../measure.ts';

/** The farthest at which two measures can exclude each other or be the same. */
const usuallyMeters = 30;

/**
 * Every pair of measures whose surroundings meet (boxes no farther from each other than `withinMeters`), and every pair
 * without shapes under one title; each pair once, the lesser id first, so that the order of the list is of no
 * weight. Swept from west to east: 5,000 measures in a town are not compared all with all.
 */
export function neighbourPairs(
  measures: readonly Measure[],
  withinMeters = usuallyMeters,
): readonly (readonly [Measure, Measure])[] {
  const pairs = [...pairsOfOneTitle(measures.filter(({ geometry }) => geometry === null))];
  const boxes = measures
    .flatMap((measure) => {
      const bounds = measure.geometry && geometryBounds(measure.geometry);
      if (!bounds) return [];
      const [west, south, east, north] = bounds;
      const margin = degreesPerMeter((south + north) / 2);
      const [lng, lat] = [(margin.lng * withinMeters) / 2, (margin.lat * withinMeters) / 2];
      return [
        { measure, west: west - lng, south: south - lat, east: east + lng, north: north + lat },
      ];
    })
    .toSorted((a, b) => a.west - b.west);
  let active: typeof boxes = [];
  for (const box of boxes) {
    active = active.filter(({ east }) => east >= box.west);
    for (const other of active) {
      if (other.south > box.north || other.north < box.south) continue;
      pairs.push(inOrder(other.measure, box.measure));
    }
    active.push(box);
  }
  return pairs;
}

function pairsOfOneTitle(measures: readonly Measure[]): readonly (readonly [Measure, Measure])[] {
  const byTitle = new Map<string, Measure[]>();
  for (const measure of measures) {
    byTitle.set(measure.title, [...(byTitle.get(measure.title) ?? []), measure]);
  }
  return [...byTitle.values()].flatMap((group) =>
    group.flatMap((a, at) => group.slice(at + 1).map((b) => inOrder(a, b))),
  );
}

function inOrder(a: Measure, b: Measure): readonly [Measure, Measure] {
  return a.id < b.id ? [a, b] : [b, a];
}

import type { BestSpotsAnswer } from '../domain/best-spots.ts';
import { announce } from './announce.ts';
import { goTo } from './go-to.ts';

const marginDegrees = 0.006;

/** Goes where all spots just found are seen at once, and says how many people they gain. */
export function showSpots({ spots }: BestSpotsAnswer): void {
  const last = spots.at(-1);
  if (!last) return;
  const lngs = spots.map(({ position }) => position[0]);
  const lats = spots.map(({ position }) => position[1]);
  goTo({
    bounds: [
      Math.min(...lngs) - 2 * marginDegrees,
      Math.min(...lats) - marginDegrees,
      Math.max(...lngs) + 2 * marginDegrees,
      Math.max(...lats) + marginDegrees,
    ],
  });
  announce('announce.spotsFound', { number: spots.length, people: last.gainedTogether });
}

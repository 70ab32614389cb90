import type { BarrierGround } from './barrier-ground.ts';
import { crossingShare } from './crossing-share.ts';
import { latticeMeters } from './lattice-meters.ts';

/** A part of a line that is all in areas or all outside them. */
export interface LineStretch {
  readonly isInArea: boolean;
  /** x, y pairs in metres on the lattice, no place twice in a row. */
  readonly path: Float64Array;
}

/** A line as the barriers cut it. */
export interface CutLine {
  /** In the line's order; areas and ground take turns. */
  readonly stretches: readonly LineStretch[];
  /** Where the line crosses line barriers outside areas. */
  readonly wallPlaces: readonly (readonly [x: number, y: number])[];
}

/** Parts shorter than this, in metres, are a touch and not a way. */
const touchMeters = 0.001;

/** Cuts a line (x, y pairs in metres) where it goes into areas and comes out, and marks the walls. */
export function cutLineAtBarriers(line: Float64Array, ground: BarrierGround): CutLine {
  const stretches: { isInArea: boolean; numbers: number[] }[] = [];
  const wallPlaces: (readonly [number, number])[] = [];
  for (let at = 2; at + 1 < line.length; at += 2) {
    const [x1, y1, x2, y2] = [line[at - 2], line[at - 1], line[at], line[at + 1]];
    const length = Math.hypot(x2 - x1, y2 - y1);
    if (length === 0) continue;
    const cuts: number[] = [];
    const walls: number[] = [];
    ground.grid.someAlong(x1, y1, x2, y2, 0, (segment) => {
      const share = crossingShare(x1, y1, x2, y2, ground.ends(segment));
      if (share !== null) (ground.bordersArea(segment) ? cuts : walls).push(share);
      return false;
    });
    for (const share of walls) {
      const place = [x1 + share * (x2 - x1), y1 + share * (y2 - y1)] as const;
      if (!ground.isInArea(...place)) wallPlaces.push(place);
    }
    let from = 0;
    for (const to of [...cuts.toSorted((a, b) => a - b), 1]) {
      if ((to - from) * length < touchMeters && !(from === 0 && to === 1)) continue;
      const middle = (from + to) / 2;
      const isInArea = ground.isInArea(x1 + middle * (x2 - x1), y1 + middle * (y2 - y1));
      const begin = [x1 + from * (x2 - x1), y1 + from * (y2 - y1)].map(latticeMeters);
      const end = (to === 1 ? [x2, y2] : [x1 + to * (x2 - x1), y1 + to * (y2 - y1)]).map(
        latticeMeters,
      );
      const last = stretches.at(-1);
      if (last?.isInArea === isInArea) last.numbers.push(...end);
      // What begins where the last stretch ended keeps that place to the last bit.
      else stretches.push({ isInArea, numbers: [...(last?.numbers.slice(-2) ?? begin), ...end] });
      from = to;
    }
  }
  return {
    stretches: stretches.map(({ isInArea, numbers }) => ({
      isInArea,
      path: Float64Array.from(numbers),
    })),
    wallPlaces,
  };
}

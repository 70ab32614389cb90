import {
  barrierDistances,
  type BarrierDistances,
} from '../../../src/analysis/barriers/barrier-distances.ts';
import type { Barrier, BarrierCrossing } from '../../../src/analysis/barriers/barrier.ts';
import type { BarrierWorld } from '../../../src/analysis/barriers/barrier-world.ts';
import type { ReachTarget } from '../../../src/analysis/barriers/reach-targets.ts';
import type { LocalShape } from '../../../src/analysis/coverage/local-shape.ts';

export type Point = readonly [x: number, y: number];

export const flat = (points: readonly Point[]): Float64Array => Float64Array.from(points.flat());

export const pointShape = (at: Point): LocalShape => ({ type: 'point', rings: [flat([at])] });

export const lineShape = (points: readonly Point[]): LocalShape => ({
  type: 'line',
  rings: [flat(points)],
});

export const areaShape = (...rings: readonly (readonly Point[])[]): LocalShape => ({
  type: 'area',
  rings: rings.map(flat),
});

export const box = (x: number, y: number, width: number, height: number): readonly Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

export const wall = (id: string, ...points: readonly Point[]): Barrier => ({
  id,
  shape: lineShape(points),
});

export const water = (id: string, ...rings: readonly (readonly Point[])[]): Barrier => ({
  id,
  shape: areaShape(...rings),
});

export const gapAt = (id: string, at: Point, widthMeters: number): BarrierCrossing => ({
  id,
  shape: pointShape(at),
  widthMeters,
});

export const bridge = (id: string, points: readonly Point[], widthMeters = 4): BarrierCrossing => ({
  id,
  shape: lineShape(points),
  widthMeters,
});

export const at = (...points: readonly Point[]): ReachTarget[] =>
  points.map((point) => ({ shapes: [pointShape(point)] }));

/** Distances of some homes to some targets, up to 2 km. */
export function distances(
  world: BarrierWorld,
  targets: readonly ReachTarget[],
  homes: readonly Point[],
  cutoffMeters = 2000,
): BarrierDistances {
  return barrierDistances(world, targets, flat(homes), cutoffMeters);
}

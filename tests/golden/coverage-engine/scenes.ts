import { CoverEngine } from '../../../src/analysis/coverage/engine/cover-engine.ts';
import { polygonSetFromRings } from '../../../src/analysis/coverage/engine/polygon-set.ts';
import type { TargetShape } from '../../../src/analysis/coverage/engine/target-shape.ts';

export type Point = readonly [number, number];
export type Ring = readonly Point[];
/** The rings of one polygon or multipolygon. */
export type Item = readonly Ring[];

export const flat = (points: readonly Point[]): Float64Array => Float64Array.from(points.flat());

export const square = (x: number, y: number, width: number, height = width): Ring => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

export const disc = (x: number, y: number, radiusMeters: number): TargetShape => ({
  kind: 'disc',
  x,
  y,
  radiusMeters,
});

export const line = (points: readonly Point[], radiusMeters: number): TargetShape => ({
  kind: 'line',
  coords: flat(points),
  radiusMeters,
});

export const area = (rings: Item, radiusMeters = 0): TargetShape => ({
  kind: 'area',
  rings: rings.map(flat),
  radiusMeters,
});

export function engineOf(parts: readonly Item[], cellMeters = 50): CoverEngine {
  return new CoverEngine(polygonSetFromRings(parts.map((item) => item.map(flat))), { cellMeters });
}

/** The covered area of each part under the targets, from an engine made for this question. */
export function coveredBy(
  parts: readonly Item[],
  targets: readonly TargetShape[],
  cellMeters = 50,
): number[] {
  const engine = engineOf(parts, cellMeters);
  targets.forEach((target, slot) => {
    const outcome = engine.setTarget(slot, target);
    if ('refused' in outcome) throw new Error(`Target ${slot} was refused: ${outcome.refused}`);
  });
  return Array.from(engine.coveredAreas());
}

export const moveRing = (ring: Ring, dx: number, dy: number): Ring =>
  ring.map(([x, y]) => [x + dx, y + dy]);

export const turnRing = (ring: Ring, angle: number, cx = 0, cy = 0): Ring =>
  ring.map(([x, y]) => [
    cx + (x - cx) * Math.cos(angle) - (y - cy) * Math.sin(angle),
    cy + (x - cx) * Math.sin(angle) + (y - cy) * Math.cos(angle),
  ]);

export function ringArea(ring: Ring): number {
  let double = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    double += (x - ring[0][0]) * (nextY - ring[0][1]) - (nextX - ring[0][0]) * (y - ring[0][1]);
  });
  return Math.abs(double / 2);
}

import { CoverEngine } from '../../../src/analysis/coverage/engine/cover-engine.ts';
import type { TargetShape } from '../../../src/analysis/coverage/engine/target-shape.ts';
import { seededRandom } from '../engine/city.ts';
import { quantile } from '../report/figures.ts';
import { BoxIndex, boxOf } from './rival-answer.ts';
import type { Scene } from './scene.ts';

/** A full answer of ours: how long it takes again and again, and the covered m² of every zone. */
export interface OurAnswer {
  readonly millis: number;
  /** The same with the preparation of the zones, which is done once for a place. */
  readonly firstMillis: number;
  readonly areas: Float64Array;
  readonly zoneAreas: Float64Array;
  readonly engine: CoverEngine;
}

/** Median of `runs` full answers for these targets, which the engine has not seen before each. */
export function ourAnswer(
  { zoneSet }: Scene,
  targets: readonly TargetShape[],
  runs: number,
): OurAnswer {
  const again: number[] = [];
  const first: number[] = [];
  let engine = new CoverEngine(zoneSet);
  const answer = (): void => {
    for (let slot = 0; slot < targets.length; slot++) engine.setTarget(slot, targets[slot]);
    engine.coveredAreas();
  };
  for (let run = 0; run < runs; run++) {
    engine.clearTargets();
    again.push(timed(answer));
    if (run % 4 > 0) continue;
    const preparing = timed(() => (engine = new CoverEngine(zoneSet)));
    first.push(preparing + timed(answer));
  }
  return {
    millis: quantile(again.slice(again.length > 2 ? 1 : 0), 0.5),
    firstMillis: quantile(first, 0.5),
    areas: engine.coveredAreas().slice(),
    zoneAreas: engine.partAreas,
    engine,
  };
}

export function asAreas({ reaches }: Scene): readonly TargetShape[] {
  return reaches.map((rings) => ({ kind: 'area', rings, radiusMeters: 0 }));
}

/** Live answers while targets are dragged, one step of 12 m at a time. */
export interface DragTimes {
  readonly kind: TargetShape['kind'];
  readonly millis: readonly number[];
  /** Zones whose box the moved shape's reach meets, on average: what others would do again. */
  readonly zonesTouched: number;
}

/** Drags 40 targets of each kind 30 steps; then holds the answer to a fresh one. */
export function ourDrags(
  scene: Scene,
  engine: CoverEngine,
): { readonly drags: readonly DragTimes[]; readonly largestDifference: number } {
  const random = seededRandom(99);
  const current = [...scene.targets];
  const zoneIndex = new BoxIndex(scene.zones.map((polygons) => polygons.flat()));
  const kinds = (['disc', 'area', 'line'] as const).filter((kind) =>
    current.some((target) => target.kind === kind),
  );
  const drags = kinds.map((kind): DragTimes => {
    const slots = current.flatMap((target, slot) => (target.kind === kind ? [slot] : []));
    const millis: number[] = [];
    let touched = 0;
    for (let gesture = 0; gesture < 40; gesture++) {
      const slot = slots[Math.floor(random() * slots.length)];
      touched += zoneIndex.meeting(boxOf(scene.reaches[slot])).length / 40;
      const heading = random() * 2 * Math.PI;
      for (let step = 0; step < 30; step++) {
        const next = moved(current[slot], 12 * Math.cos(heading), 12 * Math.sin(heading));
        current[slot] = next;
        millis.push(
          timed(() => {
            engine.setTarget(slot, next);
            engine.coveredAreas();
          }),
        );
      }
    }
    return { kind, millis, zonesTouched: touched };
  });
  const live = engine.coveredAreas().slice();
  const fresh = new CoverEngine(scene.zoneSet);
  current.forEach((target, slot) => fresh.setTarget(slot, target));
  return { drags, largestDifference: largestOf(live, fresh.coveredAreas(), fresh.partAreas) };
}

/** The largest difference of two answers in any zone, as a share of the zone. */
export function largestOf(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  zoneAreas: Float64Array,
  zones?: readonly number[],
): number {
  let largest = 0;
  for (let at = 0; at < a.length; at++) {
    const zone = zones?.[at] ?? at;
    largest = Math.max(largest, Math.abs(a[at] - b[zone]) / zoneAreas[zone]);
  }
  return largest;
}

export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function moved(shape: TargetShape, dx: number, dy: number): TargetShape {
  const shift = (coords: Float64Array) => coords.map((v, at) => v + (at % 2 === 0 ? dx : dy));
  if (shape.kind === 'disc') return { ...shape, x: shape.x + dx, y: shape.y + dy };
  if (shape.kind === 'line') return { ...shape, coords: shift(shape.coords) };
  return { ...shape, rings: shape.rings.map(shift) };
}

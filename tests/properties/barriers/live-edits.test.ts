import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Barrier, BarrierCrossing } from '../../../src/analysis/barriers/barrier.ts';
import { barrierWorld, type BarrierWorld } from '../../../src/analysis/barriers/barrier-world.ts';
import type { ReachTarget } from '../../../src/analysis/barriers/reach-targets.ts';
import {
  areaShape,
  box,
  distances,
  lineShape,
  pointShape,
  type Point,
} from '../../golden/barriers/scenes.ts';
import { anyCrampedBarrier, anyCrampedCrossing, anyCrampedPoint } from './any-scene.ts';

const anyTarget: fc.Arbitrary<ReachTarget> = fc.oneof(
  anyCrampedPoint.map((point) => ({ shapes: [pointShape(point)] })),
  fc.tuple(anyCrampedPoint, anyCrampedPoint).map((ends) => ({ shapes: [lineShape(ends)] })),
  anyCrampedPoint.map(([x, y]) => ({ shapes: [areaShape(box(x, y, 20, 30))] })),
  fc.constant({ shapes: [] }),
);

const anyId = fc.integer({ min: 0, max: 4 });

type Edit =
  | { readonly kind: 'barrier'; readonly id: number; readonly to: Barrier | null }
  | { readonly kind: 'crossing'; readonly id: number; readonly to: BarrierCrossing | null }
  | { readonly kind: 'target'; readonly id: number; readonly to: ReachTarget };

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('barrier' as const),
    id: anyId,
    to: fc.option(anyCrampedBarrier, { freq: 4 }),
  }),
  fc.record({
    kind: fc.constant('crossing' as const),
    id: anyId,
    to: fc.option(anyCrampedCrossing, { freq: 4 }),
  }),
  fc.record({ kind: fc.constant('target' as const), id: anyId, to: anyTarget }),
);

/** Which corner sees which, by where they are. */
function sightsOf({ corners, sights }: BarrierWorld, meters: number): string[] {
  const nameOf = (corner: number): string =>
    [corners.x[corner], corners.y[corner], corners.isPort[corner]].join(' ');
  return [...corners.vertex.keys()]
    .filter((corner) => corners.vertex[corner] >= 0)
    .map((corner) => {
      const seen = sights.edgesOf(corner, meters).to.map(nameOf).toSorted();
      return `${nameOf(corner)}: ${seen.join(', ')}`;
    })
    .toSorted();
}

const homes: Point[] = [];
for (let x = -65; x <= 65; x += 26) for (let y = -65; y <= 65; y += 26) homes.push([x, y]);
homes.push([0, 0], [10, 20], [-30, -30], [5, 10]);

describe('answers kept through edits', () => {
  it.each([70, 400])('equal those computed anew, always, up to %i m', (cutoff) => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 14 }), (edits) => {
        const barriers = new Map<number, Barrier>();
        const crossings = new Map<number, BarrierCrossing>();
        const targets: ReachTarget[] = [0, 1, 2, 3, 4].map(() => ({ shapes: [] }));
        const world = barrierWorld([], []);
        const live = distances(world, targets, homes, cutoff);
        for (const { kind, id, to } of edits) {
          if (kind === 'target') {
            targets[id] = to;
            live.setTarget(id, to.shapes);
          } else if (kind === 'barrier') {
            if (to) barriers.set(id, { ...to, id: `${id}` });
            else barriers.delete(id);
            world.setBarrier(`${id}`, barriers.get(id) ?? null);
          } else {
            if (to) crossings.set(id, { ...to, id: `${id}` });
            else crossings.delete(id);
            world.setCrossing(`${id}`, crossings.get(id) ?? null);
          }
          // Sometimes several edits are taken in together.
          if (id % 2 === 0) live.update();
        }
        live.update();
        const anew = barrierWorld([...barriers.values()], [...crossings.values()]);
        const fresh = distances(anew, targets, homes, cutoff);
        expect([...live.meters]).toEqual([...fresh.meters]);
        expect([...live.target]).toEqual([...fresh.target]);
        expect(world.walls.count).toBe(anew.walls.count);
        expect(sightsOf(world, cutoff)).toEqual(sightsOf(anew, cutoff));
      }),
      { seed: 30262, numRuns: 400 },
    );
  });
});

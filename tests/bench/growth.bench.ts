import { CoverEngine } from '../../src/analysis/coverage/engine/cover-engine.ts';
import {
  type PolygonSet,
  polygonSetFromRings,
} from '../../src/analysis/coverage/engine/polygon-set.ts';
import type { TargetShape } from '../../src/analysis/coverage/engine/target-shape.ts';
import { seededRandom } from './engine/city.ts';
import type { BenchTable, BenchTopic } from './report/bench-report.ts';
import { count, fittedExponent, millis, quantile } from './report/figures.ts';

const sideMeters = 8000;
const radiusMeters = 60;

/** How the engine's cost grows with each thing there can be more of, the others kept. */
export async function bench(): Promise<BenchTopic> {
  const discs = points(4000);
  return {
    title: 'How cost grows',
    method: [
      'A square of 8 by 8 km with square zones and targets strewn evenly, points with 60 m, which at 4,000 cover about half. The exponent is fitted to the three points: 1 is in proportion, 0 is not at all. A full answer places all targets; an edit moves one point by 12 m and asks for all zones again.',
    ],
    tables: [
      growth('zones', 'zones (4,000 points)', [64, 1024, 16_384], (zones) => [
        squares(zones),
        discs,
      ]),
      growth('targets', 'points (1,024 zones)', [1000, 4000, 16_000], (targets) => [
        squares(1024),
        points(targets),
      ]),
      growth(
        'corners of targets',
        'corners of 200 areas (1,024 zones)',
        [10_000, 100_000, 1_000_000],
        (corners) => [squares(1024), areas(200, corners / 200, 0)],
      ),
      growth(
        'corners of targets that reach',
        'corners of 200 areas with 60 m (1,024 zones)',
        [4000, 20_000, 100_000],
        (corners) => [squares(1024), areas(200, corners / 200, radiusMeters)],
      ),
    ],
  };
}

function growth(
  title: string,
  column: string,
  sizes: readonly number[],
  scene: (size: number) => readonly [PolygonSet, readonly TargetShape[]],
): BenchTable {
  // The first scene of a kind pays for the making of machine code.
  measure(...scene(sizes[0]));
  const measured = sizes.map((size) => measure(...scene(size)));
  const exponent = (pick: (one: (typeof measured)[number]) => number): string =>
    `∝ size^${fittedExponent(sizes, measured.map(pick)).toFixed(2)}`;
  return {
    title: `With ${title}`,
    columns: [column, 'full answer', 'preparing zones', 'one edit'],
    rows: [
      {
        cells: [
          'fitted',
          exponent(({ full }) => full),
          exponent(({ preparing }) => preparing),
          exponent(({ edit }) => edit),
        ],
      },
      ...measured.map(({ full, preparing, edit }, at) => ({
        cells: [count(sizes[at]), millis(full), millis(preparing), millis(edit)],
      })),
    ],
  };
}

function measure(zones: PolygonSet, targets: readonly TargetShape[]) {
  let engine = new CoverEngine(zones);
  const preparing = Array.from({ length: 7 }, () => timed(() => (engine = new CoverEngine(zones))));
  const full = Array.from({ length: 6 }, () => {
    engine.clearTargets();
    return timed(() => {
      for (let slot = 0; slot < targets.length; slot++) engine.setTarget(slot, targets[slot]);
      engine.coveredAreas();
    });
  });
  const random = seededRandom(5);
  const edits = Array.from({ length: 40 }, () => {
    const [x, y] = [random() * sideMeters, random() * sideMeters];
    return Array.from({ length: 10 }, (_, step) =>
      timed(() => {
        const disc: TargetShape = { kind: 'disc', x: x + 12 * step, y, radiusMeters };
        engine.setTarget(targets.length, disc);
        engine.coveredAreas();
      }),
    ).slice(1);
  });
  return {
    full: quantile(full.slice(1), 0.5),
    preparing: quantile(preparing, 0.5),
    edit: quantile(edits.flat(), 0.5),
  };
}

function squares(zoneCount: number): PolygonSet {
  const perSide = Math.round(Math.sqrt(zoneCount));
  const side = sideMeters / perSide;
  return polygonSetFromRings(
    Array.from({ length: perSide * perSide }, (_, at) => {
      const [x, y] = [side * (at % perSide), side * Math.floor(at / perSide)];
      return [[x, y, x + side, y, x + side, y + side, x, y + side]];
    }),
  );
}

function points(targetCount: number): readonly TargetShape[] {
  const random = seededRandom(3);
  return Array.from({ length: targetCount }, () => ({
    kind: 'disc',
    x: random() * sideMeters,
    y: random() * sideMeters,
    radiusMeters,
  }));
}

function areas(areaCount: number, corners: number, reachMeters: number): readonly TargetShape[] {
  const random = seededRandom(4);
  return Array.from({ length: areaCount }, () => {
    const [x, y] = [random() * sideMeters, random() * sideMeters];
    const ring = new Float64Array(2 * corners);
    for (let corner = 0; corner < corners; corner++) {
      const angle = (2 * Math.PI * corner) / corners;
      const reach = 200 + 40 * Math.sin(5 * angle) + 15 * Math.sin(17 * angle);
      ring[2 * corner] = x + reach * Math.cos(angle);
      ring[2 * corner + 1] = y + reach * Math.sin(angle);
    }
    return { kind: 'area', rings: [ring], radiusMeters: reachMeters };
  });
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

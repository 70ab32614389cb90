import { CoverEngine } from '../../../src/analysis/coverage/engine/cover-engine.ts';
import type { TargetShape } from '../../../src/analysis/coverage/engine/target-shape.ts';
import { type City, seededRandom } from './city.ts';
import { type CityName, citySizes, engineCity } from './engine-city.ts';

/**
 * Prints how long the coverage engine takes on invented cities, and how far the answer after many
 * drags is from a fresh one. Run: `npx tsx tests/bench/engine/engine-bench.ts [S M MR L]`.
 */
const runs: Record<CityName, number> = { S: 40, M: 11, MR: 11, L: 3 };

const print = (text: string) => process.stdout.write(`${text}\n`);
const milliseconds = (value: number) => `${value.toPrecision(3)} ms`;

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function setAll(engine: CoverEngine, targets: readonly TargetShape[]): void {
  targets.forEach((target, slot) => engine.setTarget(slot, target));
}

function benchFull(city: City, runs: number): CoverEngine {
  const preparation: number[] = [];
  const first: number[] = [];
  const again: number[] = [];
  let engine = new CoverEngine(city.zones);
  for (let run = 0; run < runs; run++) {
    preparation.push(timed(() => (engine = new CoverEngine(city.zones))));
    const answer = () => {
      setAll(engine, city.targets);
      engine.coveredAreas();
    };
    first.push(timed(answer));
    engine.clearTargets();
    again.push(timed(answer));
  }
  const both = preparation.map((value, run) => value + first[run]);
  print(`  zones prepared            ${milliseconds(quantile(preparation, 0.5))}`);
  print(`  first full answer         ${milliseconds(quantile(first, 0.5))}`);
  print(`  both                      ${milliseconds(quantile(both, 0.5))}`);
  print(`  full answer, same engine  ${milliseconds(quantile(again, 0.5))}`);
  const { cells, kernelCellsLast, touches, targetCurves } = engine.stats;
  print(`  ${cells} cells, ${kernelCellsLast} swept, ${touches} touches, ${targetCurves} curves`);
  return engine;
}

function moved(shape: TargetShape, dx: number, dy: number): TargetShape {
  const shift = (coords: Float64Array) => coords.map((v, i) => v + (i % 2 === 0 ? dx : dy));
  if (shape.kind === 'disc') return { ...shape, x: shape.x + dx, y: shape.y + dy };
  if (shape.kind === 'line') return { ...shape, coords: shift(shape.coords) };
  return { ...shape, rings: shape.rings.map(shift) };
}

function withCornerMoved(shape: TargetShape, by: number): TargetShape {
  if (shape.kind !== 'line') return shape;
  const coords = shape.coords.slice();
  coords[2 * Math.floor(coords.length / 4)] += by;
  return { ...shape, coords };
}

function benchDrags(engine: CoverEngine, city: City): void {
  const random = seededRandom(99);
  const current = [...city.targets];
  const drag = (slot: number, next: TargetShape): number => {
    current[slot] = next;
    return timed(() => {
      engine.setTarget(slot, next);
      engine.coveredAreas();
    });
  };
  for (const kind of ['disc', 'area', 'line'] as const) {
    const slots = current.flatMap((target, slot) => (target.kind === kind ? [slot] : []));
    const times: number[] = [];
    for (let gesture = 0; gesture < 40; gesture++) {
      const slot = slots[Math.floor(random() * slots.length)];
      const heading = random() * 2 * Math.PI;
      for (let frame = 0; frame < 30; frame++) {
        const next = moved(current[slot], 12 * Math.cos(heading), 12 * Math.sin(heading));
        times.push(drag(slot, next));
      }
    }
    printDrag(`drag a ${kind}`, times);
  }
  const lines = current.flatMap((target, slot) => (target.kind === 'line' ? [slot] : []));
  const corner = Array.from({ length: 600 }, () => {
    const slot = lines[Math.floor(random() * lines.length)];
    return drag(slot, withCornerMoved(current[slot], 3));
  });
  printDrag('drag a corner of a line', corner);
  const fresh = new CoverEngine(city.zones);
  setAll(fresh, current);
  const expected = fresh.coveredAreas();
  const live = engine.coveredAreas();
  let worst = 0;
  expected.forEach((value, zone) => {
    worst = Math.max(worst, Math.abs(value - live[zone]) / fresh.partAreas[zone]);
  });
  print(`  after all drags, from a fresh answer: ${worst.toExponential(1)} of a zone`);
}

function printDrag(name: string, times: readonly number[]): void {
  const [median, p95, most] = [0.5, 0.95, 1].map((share) => milliseconds(quantile(times, share)));
  print(`  ${name.padEnd(25)} median ${median}, p95 ${p95}, most ${most}`);
}

const isCityName = (name: string): name is CityName => name in citySizes;

const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(citySizes)) {
  if (!isCityName(name)) throw new Error(`No city of size ${name}`);
  const city = engineCity(name);
  print(`${name}: ${city.zones.count} zones × ${city.targets.length} targets`);
  benchDrags(benchFull(city, runs[name]), city);
}

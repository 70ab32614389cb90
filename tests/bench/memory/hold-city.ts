import { existsSync, readFileSync } from 'node:fs';
import { CoverEngine } from '../../../src/analysis/coverage/engine/cover-engine.ts';
import { type CityName, engineCity } from '../engine/engine-city.ts';

const statusFile = '/proc/self/status';

/** What one process held, in bytes. */
export interface HeldMemory {
  readonly zones: number;
  readonly targets: number;
  /** The process with the city made and before any engine, at its peak until then. */
  readonly before: number;
  readonly peak: number;
  /** What the engine keeps between two answers: objects and arrays, after collection. */
  readonly kept: number;
}

/** Answers a city in a process of its own and prints what it held. Run with `--expose-gc`. */
function holdCity(size: CityName): HeldMemory {
  const city = engineCity(size);
  const atRest = heapBytes();
  const before = peakBytes();
  const engine = new CoverEngine(city.zones);
  city.targets.forEach((target, slot) => engine.setTarget(slot, target));
  engine.coveredAreas();
  for (let move = 0; move < 100; move++) {
    engine.setTarget(0, { kind: 'disc', x: 10 * move, y: 500, radiusMeters: 300 });
    engine.coveredAreas();
  }
  const peak = peakBytes();
  const kept = heapBytes() - atRest;
  return { zones: engine.partAreas.length, targets: city.targets.length, before, peak, kept };
}

function heapBytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/**
 * The most that was ever resident. Where the system tells it of this program alone, it is asked
 * so: the other count begins with what the program that started this one had.
 */
function peakBytes(): number {
  const status = existsSync(statusFile) ? readFileSync(statusFile, 'utf8') : '';
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Number(kilobytes) * 1024;
}

process.stdout.write(JSON.stringify(holdCity(process.argv[2] as CityName)));

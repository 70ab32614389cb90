import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RivalAbsent, RivalAnswer } from './rival-answer.ts';
import { sampleOf } from './rival-answer.ts';
import type { Scene } from './scene.ts';
import { writeNumbers, writeScene } from './write-scene.ts';

const script = join(import.meta.dirname, 'geos-rival.py');

interface GeosResult {
  readonly way: string;
  readonly seconds: number;
  readonly zones: readonly number[];
  readonly areas: readonly number[];
}

interface GeosAnswer {
  readonly shapely: string;
  readonly geos: string;
  readonly results: readonly GeosResult[];
}

export interface GeosAsk {
  /** How many zones the quickest tuned way answers, and how many the usual one. */
  readonly zones: number;
  readonly usualZones: number;
  readonly runs: number;
  /** False where the union of all targets at once takes too long to try. */
  readonly everything: boolean;
}

/**
 * Native GEOS through shapely 2: the quickest of four tuned ways (tree of boxes, vectorised calls,
 * one union a zone or one of all), and as it is usually written (overlay, then dissolve by zone).
 */
export function geosRival(scene: Scene, ask: GeosAsk): readonly (RivalAnswer | RivalAbsent)[] {
  const [tuned, usual] = ['GEOS (shapely), best tuned', 'GEOS (shapely), as usually written'];
  const python = pythonWithShapely();
  if (python === null) {
    const absent = 'shapely 2 not installed, skipped';
    return [
      { who: tuned, absent },
      { who: usual, absent },
    ];
  }
  const folder = mkdtempSync(join(tmpdir(), 'geos-rival-'));
  try {
    writeScene(scene, folder);
    const sample = sampleOf(scene.zones.length, ask.zones);
    const usualSample = sampleOf(scene.zones.length, ask.usualZones);
    writeNumbers(join(folder, 'sample'), sample);
    writeNumbers(join(folder, 'usual-sample'), usualSample);
    const asks = { runs: ask.runs, everything: ask.everything };
    writeFileSync(join(folder, 'asks.json'), JSON.stringify(asks));
    const run = spawnSync(python, [script, folder], { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (run.status !== 0) throw new Error(`GEOS did not answer: ${run.stderr}`);
    const { geos, results } = JSON.parse(run.stdout) as GeosAnswer;
    return results.map(({ way, seconds, zones, areas }, at) => ({
      who: `${at === 0 ? tuned : usual} (${way.replaceAll('_', ' ')}; ${geos})`,
      millis: 1000 * seconds,
      isSampled: zones.length < scene.zones.length,
      zones,
      areas,
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let found: string | null | undefined;

function pythonWithShapely(): string | null {
  const check = 'import shapely, sys; sys.exit(int(shapely.__version__.split(".")[0]) < 2)';
  found ??=
    ['python3', '/usr/bin/python3'].find(
      (python) => spawnSync(python, ['-c', check]).status === 0,
    ) ?? null;
  return found;
}

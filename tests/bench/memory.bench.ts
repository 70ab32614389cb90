import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { HeldMemory } from './memory/hold-city.ts';
import { atMost, type BenchTopic } from './report/bench-report.ts';
import { count, megabytes } from './report/figures.ts';

/** How much memory a process needs to answer a city, and what the engine keeps for the next edit. */
export async function bench(): Promise<BenchTopic> {
  const rows = ['S', 'M', 'MR', 'L'].map((size) => {
    const { zones, targets, before, peak, kept } = heldBy(size);
    return {
      cells: [
        `${size}: ${count(zones)} zones × ${count(targets)} targets`,
        megabytes(peak),
        megabytes(before),
        megabytes(kept),
      ],
      ...(size === 'L' ? { mark: atMost(peak / 1e6, 1000, 'MB') } : {}),
    };
  });
  return {
    title: 'Memory',
    method: [
      'Each city in a process of its own: the most that was ever resident, with everything the process is (Node, the compiler that reads TypeScript, the city itself), after a full answer and 100 edits. What the engine keeps is objects and arrays after collection.',
    ],
    tables: [
      {
        title: 'Zones and targets held at once',
        columns: ['city', 'most resident', 'of which before the engine', 'kept by the engine'],
        rows,
      },
    ],
  };
}

function heldBy(size: string): HeldMemory {
  const script = join(import.meta.dirname, 'memory', 'hold-city.ts');
  const run = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', script, size], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`${size} could not be held: ${run.stderr}`);
  return JSON.parse(run.stdout) as HeldMemory;
}

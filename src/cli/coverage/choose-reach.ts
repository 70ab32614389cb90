import { barrierReach } from './barrier-reach.ts';
import { networkReach } from './network-reach.ts';
import type { CoverageOptions } from './parse-options.ts';
import type { MakeReach } from './reach-model.ts';
import { readInput, type InputReading } from './read-input.ts';
import { readPaths } from './read-paths.ts';
import { straightReach } from './straight-reach.ts';

/** The reach model that was asked for, with the files that it needs. Throws trouble. */
export async function chooseReach(
  options: CoverageOptions,
  reading: InputReading,
): Promise<MakeReach> {
  const { barriers, crossings, network } = options;
  if (barriers !== null) {
    const walls = await readInput(barriers, reading);
    const ways = crossings === null ? null : await readInput(crossings, reading);
    return barrierReach(walls, ways, reading.say);
  }
  if (network !== null) return networkReach(await readPaths(network, reading), reading.say);
  return (_, parts, distanceMeters, lookMeters) => straightReach(parts, distanceMeters, lookMeters);
}

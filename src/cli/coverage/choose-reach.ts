import { usageTrouble } from './coverage-trouble.ts';
import type { CoverageOptions } from './parse-options.ts';
import type { MakeReach } from './reach-model.ts';
import { straightReach } from './straight-reach.ts';

/** The reach model that was asked for. Throws trouble for one that this version does not have. */
export function chooseReach({ reach }: CoverageOptions): MakeReach {
  if (reach === 'straight') return (_, parts, meters) => straightReach(parts, meters);
  throw usageTrouble(`--reach ${reach} is not available in this version; straight is`);
}

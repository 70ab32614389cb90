import type { Goal } from './goal.ts';
import type { Indicator, Observation, ReferenceArea } from './indicator.ts';
import type { Programme } from './programme.ts';

/** What a workspace's `programme.json` holds: the programme, and what it is measured by. */
export interface BundledProgramme {
  readonly programme: Programme;
  readonly goals: readonly Goal[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly areas: readonly ReferenceArea[];
}

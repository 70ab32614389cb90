import type { HomesTold } from '../../domain/housing-mix.ts';
import type { Observation } from '../../domain/indicator.ts';

/**
 * What an observation tells, no later than `until` (null: of any year); null where the value is
 * suppressed, missing or below zero.
 */
export function toldBy(observation: Observation, until: number | null): HomesTold | null {
  const { indicatorId, year, value, upTo, status, note, sources, origin } = observation;
  if (value === null || value < 0 || (until !== null && year > until)) return null;
  return { indicatorId, year, homes: value, upTo, status, note, sources, origin };
}

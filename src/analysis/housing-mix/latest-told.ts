import type { HomesTold } from '../../domain/housing-mix.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { Indicator, IndicatorRole, Observation } from '../../domain/indicator.ts';
import { toldBy } from './told-by.ts';

/**
 * Gives for each zone the latest value of what an indicator with the role tells, no later than
 * `year` (null: the latest there is); null where none is known. A value that is suppressed or
 * missing is none. Of several indicators the one that knows most of the zones is asked, the first of
 * equals: two definitions are never mixed.
 */
export function latestTold(
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  role: IndicatorRole,
  zones: ReadonlySet<ZoneId>,
  year: number | null,
): (zoneId: ZoneId) => HomesTold | null {
  const candidates = indicators
    .filter((indicator) => indicator.role === role)
    .map(({ id }) => {
      const told = new Map<ZoneId, HomesTold>();
      for (const observation of observations) {
        if (observation.indicatorId !== id || !zones.has(observation.zoneId)) continue;
        const one = toldBy(observation, year);
        const before = told.get(observation.zoneId);
        if (one && (!before || one.year > before.year)) told.set(observation.zoneId, one);
      }
      return told;
    });
  const most = Math.max(0, ...candidates.map(({ size }) => size));
  const chosen = candidates.find(({ size }) => size === most);
  return (zoneId) => chosen?.get(zoneId) ?? null;
}

import type { AreaHomes, HomesTold } from '../../domain/housing-mix.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { Indicator, IndicatorRole, Observation } from '../../domain/indicator.ts';
import { toldBy } from './told-by.ts';

/**
 * Municipal homes that are told of areas which are no zones (a city, a district), each year by
 * itself, by area in the order given and the latest year first. All homes and residents stand beside
 * them only where they are told for the same area and year. Values later than `until` are not yet
 * known (null: all are).
 */
export function areaHomes(
  areas: readonly ZoneId[],
  indicators: readonly Indicator[],
  observations: Iterable<Observation>,
  until: number | null,
): readonly AreaHomes[] {
  const all = [...observations];
  const toldIn = (role: IndicatorRole, areaId: ZoneId): readonly HomesTold[] =>
    indicators
      .filter((indicator) => indicator.role === role)
      .flatMap(({ id }) => all.filter((one) => one.indicatorId === id && one.zoneId === areaId))
      .flatMap((observation) => toldBy(observation, until) ?? []);
  return areas.flatMap((areaId) => {
    const sameYear = (role: IndicatorRole, year: number) =>
      toldIn(role, areaId).find((told) => told.year === year) ?? null;
    return toldIn('municipal-homes', areaId)
      .toSorted((a, b) => b.year - a.year)
      .map((municipal) => ({
        areaId,
        municipal,
        all: sameYear('all-homes', municipal.year),
        residents: sameYear('residents', municipal.year),
      }));
  });
}

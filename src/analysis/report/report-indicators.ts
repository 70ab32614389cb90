import type { IndicatorRow, ReportIndicator, ReportZone } from '../../domain/annual-report.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { Indicator, Observation, ReferenceArea } from '../../domain/indicator.ts';
import type { ProgrammeInForce } from '../../domain/programme-in-force.ts';

/**
 * Every indicator in the report's zones, and in the reference areas that hold any of them (or of
 * which it is not known what they hold), up to the year. A zone does not take an area's value.
 */
export function reportIndicators(
  { indicators, observations, areas }: ProgrammeInForce,
  zones: readonly ReportZone[],
  year: number,
): readonly ReportIndicator[] {
  const inReport = new Set(zones.map(({ id }) => id));
  const wanted = areas.filter(
    (area) => area.zones.length === 0 || area.zones.some((id) => inReport.has(id)),
  );
  const byIndicator = groupBy(observations.values(), ({ indicatorId }) => indicatorId);
  return indicators.map((indicator) =>
    reportIndicator(indicator, byIndicator.get(indicator.id) ?? [], zones, wanted, year),
  );
}

function reportIndicator(
  indicator: Indicator,
  observed: readonly Observation[],
  zones: readonly ReportZone[],
  areas: readonly ReferenceArea[],
  year: number,
): ReportIndicator {
  const byPlace = groupBy(observed, ({ zoneId }) => zoneId);
  const seen = (id: ZoneId): readonly Observation[] =>
    (byPlace.get(id) ?? []).filter((one) => one.year <= year);
  const places = [
    ...areas.map(({ id, title }) => ({ id, title, isZone: false })),
    ...zones.map(({ id, name }) => ({ id, title: name, isZone: true })),
  ].filter(({ id }) => seen(id).length > 0);
  const years = [...new Set(places.flatMap(({ id }) => seen(id).map((one) => one.year)))].toSorted(
    (a, b) => a - b,
  );
  const told = new Set<string>([...zones, ...areas].map(({ id }) => id));
  return {
    indicator,
    years,
    rows: places.map(({ id, title, isZone }): IndicatorRow => {
      const byYear = new Map(seen(id).map((one) => [one.year, one]));
      const observations = years.map((one) => byYear.get(one) ?? null);
      return { areaId: id, title, isZone, observations };
    }),
    zonesWithout: zones.length - places.filter(({ isZone }) => isZone).length,
    later: observed.filter((one) => one.year > year && told.has(one.zoneId)).length,
  };
}

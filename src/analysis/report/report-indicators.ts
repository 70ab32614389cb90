import type { IndicatorRow, ReportIndicator, ReportZone } from '../../domain/annual-report.ts';
import { indicatorData } from '../../domain/indicator-data.ts';
import type { ProgrammeInForce } from '../../domain/programme-in-force.ts';
import { seriesOf } from '../../domain/series.ts';

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
  const places = [
    ...areas
      .filter((area) => area.zones.length === 0 || area.zones.some((id) => inReport.has(id)))
      .map(({ id, title }) => ({ id, title, isZone: false })),
    ...zones.map(({ id, name }) => ({ id, title: name, isZone: true })),
  ];
  return indicators.map((indicator): ReportIndicator => {
    const data = indicatorData(observations, indicator.id);
    const all = places.map((place) => ({ ...place, told: seriesOf(indicator, data, place.id) }));
    const series = all
      .map(({ told, ...place }) => ({ ...place, points: told.filter((one) => one.year <= year) }))
      .filter(({ points }) => points.length > 0);
    const toldYears = new Set(series.flatMap(({ points }) => points.map((one) => one.year)));
    const years = [...toldYears].toSorted((a, b) => a - b);
    return {
      indicator,
      years,
      rows: series.map(({ id, title, isZone, points }): IndicatorRow => {
        const byYear = new Map(points.map((one) => [one.year, one]));
        return {
          areaId: id,
          title,
          isZone,
          observations: years.map((one) => byYear.get(one) ?? null),
          points,
        };
      }),
      zonesWithout: zones.length - series.filter(({ isZone }) => isZone).length,
      later: all.flatMap(({ told }) => told.filter((one) => one.year > year)).length,
    };
  });
}

import type { CoverageOptions } from './parse-options.ts';
import type { ZoneRow } from './zone-row.ts';

/** One line on what was asked and answered, summed over the zones that have an answer. */
export function sumUp(
  rows: readonly ZoneRow[],
  targetCount: number,
  { distanceMeters, reach, speedKmh, residents }: CoverageOptions,
  residentsRule: 'area' | 'point',
): string {
  const answered = rows.filter(({ areaSquareMeters }) => areaSquareMeters !== null);
  const sum = (value: (row: ZoneRow) => number | null): number =>
    answered.reduce((total, row) => total + (value(row) ?? 0), 0);
  const minutes = (distanceMeters * 60) / (speedKmh * 1000);
  const area = sum((row) => row.areaSquareMeters);
  const covered = sum((row) => row.coveredSquareMeters);
  const parts = [
    `${answered.length} of ${rows.length} zones answered, ${targetCount} targets`,
    `${distanceMeters} m ${reach} (${minutes.toFixed(1)} minutes at ${speedKmh} km/h)`,
    `${percent(covered, area)} of ${(area / 1e6).toFixed(2)} km² covered`,
  ];
  if (residents !== null) {
    const people = sum((row) => row.residents);
    const reached = sum((row) => row.coveredResidents);
    parts.push(
      `${percent(reached, people)} of ${Math.round(people)} residents (${residentsRule} rule)`,
    );
  }
  if (reach !== 'straight') parts.push('areas estimated on a lattice of points');
  return parts.join('; ');
}

function percent(part: number, whole: number): string {
  return whole > 0 ? `${((100 * part) / whole).toFixed(2)} %` : '– %';
}

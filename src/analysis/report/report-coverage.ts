import type {
  CoverageRow,
  ReportCoverage,
  ReportCoverageAnswer,
} from '../../domain/annual-report.ts';
import type { ResidentsByClass, ZoneCoverage } from '../../domain/coverage.ts';
import type { ZoneId } from '../../domain/ids.ts';

/**
 * An answer cut to the report's zones, with their sum over those that are known. Where all zones of
 * the place are asked for the sum is the board's own.
 */
export function reportCoverage(
  answer: ReportCoverageAnswer,
  zoneIds: readonly ZoneId[],
): ReportCoverage {
  const { question, place, notes, refused, newMeasures } = answer;
  const wanted = new Set(zoneIds);
  const rows = answer.zoneIds.flatMap((zoneId, at) =>
    wanted.has(zoneId) ? [{ zoneId, ...answer.zones[at] }] : [],
  );
  const isWholePlace = rows.length === answer.zoneIds.length;
  const total: CoverageRow = isWholePlace
    ? place
    : {
        today: sumOfZones(rows.map(({ today }) => today)),
        before: sumOfZones(rows.map(({ before }) => before)),
        after: sumOfZones(rows.map(({ after }) => after)),
      };
  return { question, rows, total, place, notes, refused, newMeasures };
}

/** Whether a zone has an answer: no data is not zero. */
export function isKnown({ refused, knownShare }: ZoneCoverage): boolean {
  return refused === null && knownShare > 0;
}

/** Zones together, as the board adds them: those that are known, which by area is `knownShare`. */
export function sumOfZones(zones: readonly ZoneCoverage[]): ZoneCoverage {
  const known = zones.filter(isKnown);
  const add = (valueOf: (zone: ZoneCoverage) => number): number =>
    known.reduce((sum, zone) => sum + valueOf(zone), 0);
  const area = add(({ areaSquareMeters }) => areaSquareMeters);
  const byClass = [0, 1, 2, 3].map((i) => add(({ residentsByClass }) => residentsByClass[i]));
  const [a = 0, b = 0, c = 0, d = 0] = byClass;
  const residentsByClass: ResidentsByClass = [a, b, c, d];
  return {
    areaSquareMeters: area,
    coveredSquareMeters: add(({ coveredSquareMeters }) => coveredSquareMeters),
    residents: add(({ residents }) => residents),
    coveredResidents: add(({ coveredResidents }) => coveredResidents),
    residentsByClass,
    // Every zone known whole must give 1 exactly, which a quotient of sums need not.
    knownShare: known.every((zone) => zone.knownShare === 1)
      ? Math.sign(known.length)
      : add((zone) => zone.knownShare * zone.areaSquareMeters) / area,
    distances: null,
    refused: null,
  };
}

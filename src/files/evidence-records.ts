import type { Evidence, EvidenceRow } from '../domain/coverage.ts';
import { evidenceStatus } from '../domain/evidence-status.ts';
import type { ZoneId } from '../domain/ids.ts';

/** The columns of a trail that is taken along, in their order. */
export const evidenceColumns = [
  'zone_id',
  'zone',
  'home_id',
  'longitude',
  'latitude',
  'counted',
  'reached',
  'status',
  'target_id',
  'target',
  'distance_m',
  'entrance_longitude',
  'entrance_latitude',
  'entrance_estimated',
] as const;

export type EvidenceColumn = (typeof evidenceColumns)[number];

/** One home as a record. Degrees have 7 decimals (a centimetre), metres 2, people 6. */
export type EvidenceRecord = Readonly<Record<EvidenceColumn, string | number | boolean | null>>;

/** What the records are called by, and what is said of them in the file. */
export interface EvidenceFile {
  readonly evidence: Evidence;
  readonly zoneName: (id: ZoneId) => string;
  readonly targetName: (target: { readonly id: string; readonly name: string }) => string;
  /** What was asked, how it was answered, whose data it is, what the columns hold. */
  readonly about: readonly { readonly label: string; readonly value: string }[];
}

/** The homes of a trail as records, in its order. */
export function evidenceRecords({
  evidence,
  zoneName,
  targetName,
}: EvidenceFile): readonly EvidenceRecord[] {
  return evidence.rows.map((row) => recordOf(row, zoneName(row.zoneId), targetName));
}

function recordOf(
  row: EvidenceRow,
  zone: string,
  targetName: EvidenceFile['targetName'],
): EvidenceRecord {
  const { nearest } = row;
  return {
    zone_id: row.zoneId,
    zone,
    home_id: row.homeId,
    longitude: rounded(row.centre[0], 7),
    latitude: rounded(row.centre[1], 7),
    counted: rounded(row.residents, 6),
    reached: rounded(row.coveredResidents, 6),
    status: evidenceStatus(row),
    target_id: nearest?.id ?? null,
    target: nearest && targetName(nearest),
    distance_m: nearest && rounded(nearest.distanceMeters, 2),
    entrance_longitude: nearest && rounded(nearest.entrance[0], 7),
    entrance_latitude: nearest && rounded(nearest.entrance[1], 7),
    entrance_estimated: nearest?.isEstimated ?? null,
  };
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** The answer for one zone; null is what cannot be known, and the note says why. */
export interface ZoneRow {
  readonly zone: string;
  readonly areaSquareMeters: number | null;
  readonly coveredSquareMeters: number | null;
  readonly coveredShare: number | null;
  readonly residents: number | null;
  readonly coveredResidents: number | null;
  readonly coveredResidentsShare: number | null;
  /** How many targets have their centre of gravity in the zone. */
  readonly targets: number | null;
  /** True where the covered area is an estimate; see the reach. */
  readonly coveredEstimated: boolean | null;
  /** Mean over the residents that have a target no farther than is looked. */
  readonly meanDistanceMeters: number | null;
  /** Half of all residents are no farther; null where that half is beyond what is looked to. */
  readonly medianDistanceMeters: number | null;
  /** The mean distance as minutes at the speed asked for. */
  readonly meanDistanceMinutes: number | null;
  /** Residents who are farther than is looked, or have no way at all. */
  readonly beyondResidents: number | null;
  readonly note: string;
}

/** The columns in the order in which they are written. */
export const zoneColumns = [
  'zone',
  'areaSquareMeters',
  'coveredSquareMeters',
  'coveredShare',
  'residents',
  'coveredResidents',
  'coveredResidentsShare',
  'targets',
  'coveredEstimated',
  'meanDistanceMeters',
  'medianDistanceMeters',
  'meanDistanceMinutes',
  'beyondResidents',
  'note',
] as const satisfies readonly (keyof ZoneRow)[];

/** A row without an answer. */
export function unansweredRow(zone: string, note: string): ZoneRow {
  return {
    zone,
    areaSquareMeters: null,
    coveredSquareMeters: null,
    coveredShare: null,
    residents: null,
    coveredResidents: null,
    coveredResidentsShare: null,
    targets: null,
    coveredEstimated: null,
    meanDistanceMeters: null,
    medianDistanceMeters: null,
    meanDistanceMinutes: null,
    beyondResidents: null,
    note,
  };
}

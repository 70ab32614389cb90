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
    note,
  };
}

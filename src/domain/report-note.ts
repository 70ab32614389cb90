/** Parts of the annual report, in the order they stand in. */
export const reportParts = [
  'foreword',
  'facts',
  'due',
  'measures',
  'money',
  'goals',
  'indicators',
  'coverage',
  'maps',
  'sources',
] as const;

export type ReportPart = (typeof reportParts)[number];

/** What somebody wrote in the annual report of a year: its foreword, or a comment to a part. */
export interface ReportNote {
  readonly year: number;
  readonly part: ReportPart;
  readonly text: string;
}

/** The key under which a note is kept; a part has at most one in a year. */
export function reportNoteKey(year: number, part: string): string {
  return `${year}/${part}`;
}

/** What is said of the workshop as a whole. Kept under `workshopKey`. */
export interface Workshop {
  readonly title: string;
  /** `YYYY-MM-DD`; null: not said. */
  readonly heldOn: string | null;
  /** What was agreed and what was heard, written down on the way; goes into the record. */
  readonly notes: string;
  /** After so many minutes in which nobody touches anything the wall goes to its first step; 0: never. */
  readonly resetAfterMinutes: number;
  /** How many people or tables vote, where that is told; null: not told. */
  readonly people: number | null;
}

/** The key under which the one workshop of a plan is kept. */
export const workshopKey = 'workshop';

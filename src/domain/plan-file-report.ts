/** One thing in a plan file that was put right or left out. */
export interface PlanFileIssue {
  readonly part:
    | 'info'
    | 'measure'
    | 'proposal'
    | 'entry'
    | 'question'
    | 'weight'
    | 'kind'
    | 'checkpoint'
    | 'zone'
    | 'programme'
    | 'goal'
    | 'indicator'
    | 'observation'
    | 'reportNote'
    | 'presentation'
    | 'contribution'
    | 'workshop'
    | 'step'
    | 'ballot'
    | 'vote'
    | 'sheet';
  /** Where it stands in its list in the file, from 0; null when it has no list. */
  readonly index: number | null;
  /** Its title or name where it has one. */
  readonly title: string;
  readonly done: 'repaired' | 'skipped';
  /** The fields that were put right; or the one that could not be, empty for the whole. */
  readonly fields: readonly string[];
  /** Why, as a word; `repaired` for what was put right. */
  readonly why: string;
}

/**
 * What became of everything in a plan file: measures, proposals and their entries, kept questions,
 * weights, own kinds, checkpoints, zones drawn anew, the programme, goals, indicators,
 * observations, what is said in annual reports and to residents, contributions, the workshop with
 * its steps, ballots and votes, and printed sheets.
 * `read` = `kept` (as they stood) + `repaired` + `skipped`.
 */
export interface PlanFileReport {
  readonly read: number;
  readonly kept: number;
  readonly repaired: number;
  readonly skipped: number;
  readonly issues: readonly PlanFileIssue[];
}

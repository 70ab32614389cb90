import type { ImportChoices } from '../domain/statistics/import-choices.ts';
import type { CsvChoices, StatTable } from '../domain/statistics/stat-table.ts';

/** A file of statistics on its way into the plan; nothing of it is there until it is confirmed. */
export type Importing =
  /** `progress` is 0–1; null while it cannot be said. */
  | { readonly status: 'reading'; readonly name: string; readonly progress: number | null }
  /** `reason`: a key `refused.<reason>` of the dictionary. */
  | {
      readonly status: 'failed';
      readonly name: string;
      readonly reason: string;
      readonly values: Readonly<Record<string, string | number>>;
    }
  | {
      readonly status: 'read';
      readonly name: string;
      readonly tables: readonly StatTable[];
      /** Place of the table that is being looked at. */
      readonly tableAt: number;
      readonly choices: ImportChoices;
      /** What was said of how a text file is to be read. */
      readonly told: CsvChoices;
      /** It is being read anew in another way: what is shown is the earlier reading. */
      readonly isRereading: boolean;
    };

import type { ProposalId } from '../domain/ids.ts';
import type { PlanFileReport } from '../domain/plan-file-report.ts';
import type { Plan } from '../domain/plan.ts';

/** One file of a table, read, and what is to become of it. */
export interface TableFile {
  /** Of this look alone: two machines may give two files one name. */
  readonly id: string;
  readonly name: string;
  readonly plan: Plan;
  readonly report: PlanFileReport;
  /** The proposal of the file that is the table's; null: none of it is brought in. */
  readonly from: ProposalId | null;
  /** The table here whose content it replaces; null: a new table. */
  readonly into: ProposalId | null;
}

/** Files of tables that are looked over before they come in. */
export interface BringingIn {
  readonly files: readonly TableFile[];
  /** Files that could not be read: a key under `refused.` with its values. */
  readonly failed: readonly {
    readonly name: string;
    readonly reason: string;
    readonly values: Readonly<Record<string, string | number>>;
  }[];
}

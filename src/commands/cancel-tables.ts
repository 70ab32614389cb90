import { tablesRunner } from './tables-runner.ts';

/** Ends a computation of the tables that takes too long; the numbers that are there stay. */
export function cancelTables(): void {
  tablesRunner.cancel();
}

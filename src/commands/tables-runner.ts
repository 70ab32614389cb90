import { createTablesRunner } from '../analysis/tables/run-tables.ts';
import { updateDerived } from '../state/app-store.ts';

/** The one computation behind the tables; what it answers goes into the derived state. */
export const tablesRunner = createTablesRunner({
  onAnswer: (tables) => updateDerived({ tables }),
  onStatus: (tablesStatus) => updateDerived({ tablesStatus }),
});

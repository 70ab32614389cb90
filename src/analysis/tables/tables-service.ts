import type { TablesAnswer } from '../../domain/tables-answer.ts';
import type { CoverageInputs } from '../coverage/coverage-data.ts';
import type { Remote } from '../coverage/service-link.ts';
import { inSlices, type TellProgress } from '../gaps/in-slices.ts';
import { openTables, type OpenTables } from './open-tables.ts';
import type { TablesRequest } from './tables-request.ts';

/** What the worker offers. `open` comes first; a call before it throws. Null: not wanted any more. */
export type TablesCalls = {
  readonly ping: () => true;
  readonly open: (inputs: CoverageInputs) => void;
  readonly answer: (request: TablesRequest, tell: TellProgress) => TablesAnswer | null;
};

/** A change that comes meanwhile waits no longer than this and one table; milliseconds. */
const sliceMillis = 12;

/** The numbers of many proposals behind calls, for a worker or for the same thread. */
export function tablesService(): Remote<TablesCalls> {
  let current: OpenTables | null = null;
  return {
    ping: async () => true,
    open: async (inputs) => {
      current = openTables(inputs);
    },
    answer: async (request, tell) => {
      if (!current) throw new Error('Tables were asked for before a workspace was opened');
      return inSlices(current.answer(request), tell, sliceMillis);
    },
  };
}

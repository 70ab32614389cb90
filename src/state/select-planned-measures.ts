import type { Measure } from '../domain/measure.ts';
import { plannedInForce } from '../domain/planned-in-force.ts';
import type { AppState } from './app-state.ts';
import { selectProgramme } from './select-programme.ts';

const none: readonly Measure[] = [];

/** The measures that came with the workspace's programme, as the plan has them. */
export function plannedMeasures(state: Pick<AppState, 'document' | 'session'>): readonly Measure[] {
  const { document, session } = state;
  const brought =
    session.workspace.status === 'ready' ? session.workspace.workspace.plannedMeasures : none;
  return plannedInForce(document.plan, brought, selectProgramme(state).programme);
}

import { programmeInForce, type ProgrammeInForce } from '../domain/programme-in-force.ts';
import type { AppState } from './app-state.ts';

/** The programme in force: what the workspace brings, with what the plan says instead. */
export function selectProgramme({
  document,
  session,
}: Pick<AppState, 'document' | 'session'>): ProgrammeInForce {
  const { workspace } = session;
  const bundled = workspace.status === 'ready' ? (workspace.workspace.programme ?? null) : null;
  return programmeInForce(document.plan, bundled);
}

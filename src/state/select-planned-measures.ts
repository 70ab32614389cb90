import type { Measure } from '../domain/measure.ts';
import type { AppState } from './app-state.ts';

const none: readonly Measure[] = [];

/** The measures that came with the workspace's programme. */
export function plannedMeasures({ session }: Pick<AppState, 'session'>): readonly Measure[] {
  return session.workspace.status === 'ready' ? session.workspace.workspace.plannedMeasures : none;
}

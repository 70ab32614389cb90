import type { BundledProgramme } from '../domain/bundled-programme.ts';
import { appStore } from '../state/app-store.ts';

/** The programme that the workspace brings; null while none is read. */
export function bundledProgramme(): BundledProgramme | null {
  const { workspace } = appStore.getState().session;
  return workspace.status === 'ready' ? (workspace.workspace.programme ?? null) : null;
}

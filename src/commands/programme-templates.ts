import type { WorkspaceId } from '../domain/ids.ts';
import { readProgrammeTemplates, type OfferedTemplate } from '../files/read-programme-templates.ts';
import { bundledProgramme } from './bundled-programme.ts';
import { appStore } from '../state/app-store.ts';

let reading: Promise<readonly OfferedTemplate[]> | null = null;

/** The programmes that a new one can be begun after; this place's own is the one in use. */
export async function programmeTemplates(): Promise<readonly OfferedTemplate[]> {
  reading ??= readProgrammeTemplates();
  const offered = await reading;
  // An empty list was no answer: the next who asks may be online again.
  if (offered.length === 0) reading = null;
  const here: WorkspaceId = appStore.getState().session.workspaceId;
  const own = bundledProgramme();
  return offered.map((one) =>
    one.workspaceId === here && own ? { workspaceId: here, bundled: own } : one,
  );
}

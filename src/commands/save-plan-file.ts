import type { Outcome } from '../domain/outcome.ts';
import { writePlan } from '../files/write-plan.ts';
import { appStore } from '../state/app-store.ts';
import { localText } from '../text/local-text.ts';
import { announce } from './announce.ts';
import { fileName } from './file-name.ts';
import { offerDownload } from './offer-download.ts';

/** Gives the person the plan as one file, `<name>.strok.json`. */
export function savePlanFile(): Outcome<string> {
  const { document: kept, session } = appStore.getState();
  const place =
    session.workspace.status === 'ready'
      ? localText(session.workspace.workspace.workspace.title, session.language)
      : session.workspaceId;
  const name = `${fileName(kept.plan.info.plan.title || place, 'plan')}.strok.json`;
  const text = writePlan(kept.plan, { savedAt: new Date().toISOString() });
  offerDownload(name, text, 'application/geo+json');
  announce('announce.fileSaved', { name });
  return { ok: true, value: name };
}

import type { Outcome } from '../domain/outcome.ts';
import { writePlan } from '../files/write-plan.ts';
import { appStore } from '../state/app-store.ts';
import { localText } from '../text/local-text.ts';
import { announce } from './announce.ts';

/** Gives the person the plan as one file, `<name>.strok.json`. */
export function savePlanFile(): Outcome<string> {
  const { document: kept, session } = appStore.getState();
  const place =
    session.workspace.status === 'ready'
      ? localText(session.workspace.workspace.workspace.title, session.language)
      : session.workspaceId;
  const name = `${fileName(kept.plan.info.plan.title || place)}.strok.json`;
  const text = writePlan(kept.plan, { savedAt: new Date().toISOString() });
  const address = URL.createObjectURL(new Blob([text], { type: 'application/geo+json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the blob when the click returns; freeing it at once is too early in some.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  announce('announce.fileSaved', { name });
  return { ok: true, value: name };
}

function fileName(title: string): string {
  const safe = title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return safe.replaceAll(/^-+|-+$/g, '').slice(0, 80) || 'plan';
}

import type { BundledProgramme } from '../domain/bundled-programme.ts';
import { beginProgramme as begin } from '../domain/edits/begin-programme.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { bundledProgramme } from './bundled-programme.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';

/** Begins a programme of the plan's own, from nothing (null) or after another one. */
export function beginProgramme(title: string, template: BundledProgramme | null): Outcome {
  const { plan } = appStore.getState().document;
  const done = makeEdit(
    begin(plan, {
      title,
      template,
      bundled: bundledProgramme(),
      freshId: () => crypto.randomUUID(),
    }),
  );
  if (!done.ok) return done;
  updateSession({ goalShown: null });
  notify({
    tone: 'info',
    key: 'notice.programmeBegun',
    values: { title: title.trim() },
    offersUndo: true,
  });
  return done;
}

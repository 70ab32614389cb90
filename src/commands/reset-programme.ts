import { resetProgramme as reset } from '../domain/edits/reset-programme.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { currentLanguage } from '../text/translate.ts';
import { wordsIn } from '../text/words-in.ts';
import { bundledProgramme } from './bundled-programme.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';

/** Gives back the programme as the workspace brings it. */
export function resetProgramme(): Outcome {
  const bundled = bundledProgramme();
  const title = bundled ? wordsIn(bundled.programme.title, currentLanguage()) : '';
  const done = makeEdit(reset(appStore.getState().document.plan, { words: title }));
  if (!done.ok) return done;
  notify({ tone: 'info', key: 'notice.programmeReset', values: { title }, offersUndo: true });
  return done;
}

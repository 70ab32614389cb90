import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { changeDraft } from './change-draft.ts';
import { writeDown } from './write-down.ts';

/** Keeps what was written of what is said in the room, and clears the words for the next. */
export function keepHeard(isShown: boolean): Outcome {
  const { draft } = appStore.getState().session.resident;
  if (!draft || draft.text.trim() === '') return { ok: false, reason: 'nothing-said' };
  const done = writeDown({
    kind: draft.kind ?? 'idea',
    text: draft.text,
    about: draft.about ?? { type: 'everywhere' },
    source: 'workshop',
    isShown,
  });
  if (!done.ok) return done;
  // The next is often about the same, and its kind is a tap away.
  changeDraft({ text: '' });
  announce('presenter.heardKept');
  return { ok: true, value: undefined };
}

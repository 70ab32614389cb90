import type { EditNote } from '../domain/plan-patch.ts';
import type { Outcome } from '../domain/outcome.ts';
import { redo } from '../state/document.ts';
import { announce } from './announce.ts';
import { cancelChange } from './cancel-change.ts';
import { forgetMissingSelection } from './forget-missing-selection.ts';
import { t } from '../text/translate.ts';

/** Makes the step again that undo took back. */
export function redoEdit(): Outcome<EditNote> {
  cancelChange();
  const redone = redo();
  if (redone.ok) {
    const step = t(`history.${redone.value.key}`, { title: redone.value.title ?? '' });
    announce('announce.redone', { step });
    forgetMissingSelection();
  }
  return redone;
}

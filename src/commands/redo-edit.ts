import type { Outcome } from '../domain/outcome.ts';
import { redo } from '../state/document.ts';
import type { StepOutcome } from '../state/plan-editor.ts';
import { announce } from './announce.ts';
import { cancelChange } from './cancel-change.ts';
import { forgetMissingSelection } from './forget-missing-selection.ts';
import { notify } from './notify.ts';
import { t } from '../text/translate.ts';

/** Makes the step again that undo took back. */
export function redoEdit(): Outcome<StepOutcome> {
  cancelChange();
  const redone = redo();
  if (redone.ok) {
    const step = t(`history.${redone.value.key}`, { title: redone.value.title ?? '' });
    announce('announce.redone', { step });
    if (redone.value.skipped > 0) say('notice.redonePartly', 'info');
    forgetMissingSelection();
  } else if (redone.reason === 'changed-elsewhere') {
    say('notice.notRedone', 'warning');
  } else if (redone.reason !== 'nothing-to-redo') {
    say(`refused.${redone.reason}`, 'warning');
  }
  return redone;
}

function say(key: string, tone: 'info' | 'warning'): void {
  notify({ tone, key, values: {}, offersUndo: false });
}

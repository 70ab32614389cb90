import type { Outcome } from '../domain/outcome.ts';
import { undo } from '../state/document.ts';
import type { StepOutcome } from '../state/plan-editor.ts';
import { announce } from './announce.ts';
import { cancelChange } from './cancel-change.ts';
import { forgetMissingSelection } from './forget-missing-selection.ts';
import { notify } from './notify.ts';
import { t } from '../text/translate.ts';

/** Takes back this tab's latest step. */
export function undoEdit(): Outcome<StepOutcome> {
  cancelChange();
  const undone = undo();
  if (undone.ok) {
    const step = t(`history.${undone.value.key}`, { title: undone.value.title ?? '' });
    announce('announce.undone', { step });
    if (undone.value.skipped > 0) {
      notify({ tone: 'info', key: 'notice.undonePartly', values: {}, offersUndo: false });
    }
    forgetMissingSelection();
  } else if (undone.reason !== 'nothing-to-undo') {
    notify({
      tone: 'warning',
      key: `refused.${undone.reason}`,
      values: undone.values ?? {},
      offersUndo: false,
    });
  }
  return undone;
}

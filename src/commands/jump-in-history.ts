import type { Outcome } from '../domain/outcome.ts';
import { jump } from '../state/document.ts';
import type { JumpOutcome } from '../state/plan-editor.ts';
import { announce } from './announce.ts';
import { cancelChange } from './cancel-change.ts';
import { forgetMissingSelection } from './forget-missing-selection.ts';
import { sayRefused } from './say-refused.ts';
import { notify } from './notify.ts';

/**
 * Takes back (below nought) or makes again several of this tab's steps at once. What others have
 * built on since is left as it is, and said.
 */
export function jumpInHistory(by: number): Outcome<JumpOutcome> {
  cancelChange();
  const jumped = jump(by);
  if (!jumped.ok) {
    sayRefused(jumped.reason, jumped.values);
    return jumped;
  }
  const { asked, made, partly } = jumped.value;
  announce(by < 0 ? 'announce.jumpedBack' : 'announce.jumpedForward', { count: made });
  const left = asked - made;
  if (left > 0) {
    const values = { made, asked, count: left };
    notify({ tone: 'info', key: 'notice.jumpedPartly', values, offersUndo: false });
  } else if (partly > 0) {
    const key = by < 0 ? 'notice.undonePartly' : 'notice.redonePartly';
    notify({ tone: 'info', key, values: {}, offersUndo: false });
  }
  forgetMissingSelection();
  return jumped;
}

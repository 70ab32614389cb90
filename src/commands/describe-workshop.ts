import { describeWorkshop as describe } from '../domain/edits/describe-workshop.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Workshop } from '../domain/workshop.ts';
import { appStore } from '../state/app-store.ts';
import { t } from '../text/translate.ts';
import { makeEdit } from './make-edit.ts';

/** Changes what is said of the workshop as a whole. */
export function describeWorkshop(change: Partial<Workshop>): Outcome {
  const { plan } = appStore.getState().document;
  return makeEdit(describe(plan, { change, words: t('presenter.workshop') }));
}

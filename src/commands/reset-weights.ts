import { resetWeights as edit } from '../domain/edits/reset-weights.ts';
import { factorModel, type FactorModelId } from '../domain/factor-models.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { localText } from '../text/local-text.ts';
import { makeEdit } from './make-edit.ts';

/** Puts a table's own weights in force again. */
export function resetWeights(model: FactorModelId): Outcome {
  const { document, session } = appStore.getState();
  const title = localText(factorModel(model).title, session.language);
  return makeEdit(edit(document.plan, { model, title }));
}

import { setWeight as edit } from '../domain/edits/set-weight.ts';
import { factorModel, type FactorModelId } from '../domain/factor-models.ts';
import type { BlueGreenSurface } from '../domain/blue-green-surface.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { localText } from '../text/local-text.ts';
import { makeEdit } from './make-edit.ts';

/** Gives a surface another weight in a blue-green factor. */
export function setWeight(
  model: FactorModelId,
  surface: BlueGreenSurface,
  weight: number,
): Outcome {
  const { document, session } = appStore.getState();
  const title = localText(factorModel(model).title, session.language);
  return makeEdit(edit(document.plan, { model, surface, weight, title }));
}

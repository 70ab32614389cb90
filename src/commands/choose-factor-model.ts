import type { FactorModelId } from '../domain/factor-models.ts';
import { updateSession } from '../state/app-store.ts';

/** Works the blue-green factor out by another table of weights. */
export function chooseFactorModel(factorModel: FactorModelId): void {
  updateSession({ factorModel });
}

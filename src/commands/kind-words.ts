import { kindName, type KindOf } from '../domain/kind-name.ts';
import type { Plan } from '../domain/plan.ts';
import type { Translate } from '../text/translate.ts';

/** What the kind of a measure is called wherever it is shown: its own kind's name goes first. */
export function kindWords(measure: KindOf, kinds: Plan['kinds'], t: Translate): string {
  return kindName(measure, kinds, (kind) => t(`kind.${kind}`));
}

import type { OwnKindId } from '../domain/ids.ts';
import type { MeasureKindId } from '../domain/measure-kind.ts';
import type { Plan } from '../domain/plan.ts';
import type { Translate } from '../text/translate.ts';
import { freeTitle } from './free-title.ts';
import { kindWords } from './kind-words.ts';

/** "Park", then "Park 2", "Park 3": a new sketch is never nameless. */
export function newTitle(
  plan: Plan,
  drawn: { readonly kind: MeasureKindId; readonly ownKind?: OwnKindId | null },
  t: Translate,
): string {
  const taken = new Set(Object.values(plan.measures).map((measure) => measure.title));
  const name = kindWords({ kind: drawn.kind, ownKind: drawn.ownKind ?? null }, plan.kinds, t);
  return freeTitle(name, taken);
}

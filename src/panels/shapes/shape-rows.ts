import type { KindOf } from '../../domain/kind-name.ts';
import type { MeasureKindId } from '../../domain/measure-kind.ts';
import type { Measure } from '../../domain/measure.ts';
import type { ListedMeasure } from '../../domain/resolve-measures.ts';
import { foldLetters } from '../../text/fold-letters.ts';

export type ShapeOrder = 'listed' | 'name' | 'kind';

/** What is asked of the list. */
export interface ShapeFilter {
  readonly words: string;
  readonly kind: MeasureKindId | 'all';
  readonly order: ShapeOrder;
}

/** The words of a kind, the plan's own among them, in the reader's language. */
type KindName = (kind: KindOf) => string;

/** The measures with a drawn shape whose name or kind holds every word, in the order asked. */
export function shapeRows(
  listed: readonly ListedMeasure[],
  { words, kind, order }: ShapeFilter,
  kindName: KindName,
  locale: string,
): readonly ListedMeasure[] {
  const asked = foldLetters(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  const kinds = new Map<string, string>();
  const folded = (of: KindOf): string => {
    const id = of.ownKind ?? of.kind;
    const known = kinds.get(id) ?? foldLetters(kindName(of));
    kinds.set(id, known);
    return known;
  };
  const rows = listed.filter(
    ({ measure }) =>
      measure.geometry !== null &&
      (kind === 'all' || measure.kind === kind) &&
      asked.every((word) => foldedTitle(measure).includes(word) || folded(measure).includes(word)),
  );
  if (order === 'listed') return rows;
  // Collators are costly to make and cheap to use.
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return rows.toSorted(
    (a, b) =>
      (order === 'kind' ? compare(kindName(a.measure), kindName(b.measure)) : 0) ||
      compare(a.measure.title, b.measure.title),
  );
}

/** The kinds that the drawn shapes are of, by name. */
export function shapeKinds(
  listed: readonly ListedMeasure[],
  kindName: KindName,
  locale: string,
): readonly MeasureKindId[] {
  const kinds = new Set(
    listed.filter(({ measure }) => measure.geometry).map(({ measure }) => measure.kind),
  );
  const nameOf = (kind: MeasureKindId): string => kindName({ kind, ownKind: null });
  return [...kinds].toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), locale));
}

const titles = new WeakMap<Measure, string>();

function foldedTitle(measure: Measure): string {
  const known = titles.get(measure) ?? foldLetters(measure.title);
  titles.set(measure, known);
  return known;
}

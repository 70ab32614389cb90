import type { OwnKindId } from './ids.ts';
import type { MeasureKindId } from './measure-kind.ts';
import type { OwnKind } from './own-kind.ts';

/** What tells the kind of a measure. */
export interface KindOf {
  readonly kind: MeasureKindId;
  readonly ownKind: OwnKindId | null;
}

/**
 * What the kind of a measure is called: its own kind's name, else the catalogue's word for it. An
 * own kind that the plan no longer holds leaves the kind that it is like.
 */
export function kindName(
  measure: KindOf,
  kinds: Readonly<Record<OwnKindId, OwnKind>>,
  nameOf: (kind: MeasureKindId) => string,
): string {
  return ownKindOf(measure, kinds)?.name ?? nameOf(measure.kind);
}

/** The plan's own kind of a measure; null where it is of the catalogue's alone. */
export function ownKindOf(
  { ownKind }: KindOf,
  kinds: Readonly<Record<OwnKindId, OwnKind>>,
): OwnKind | null {
  return ownKind !== null && Object.hasOwn(kinds, ownKind) ? kinds[ownKind] : null;
}

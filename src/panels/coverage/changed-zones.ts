import type { ZoneId } from '../../domain/ids.ts';
import type { BoardRow } from './board-rows.ts';

/** Zones that the proposal changes, and whether a gesture was under way when they were found. */
export interface ChangedZones {
  readonly inHand: boolean;
  readonly ids: ReadonlySet<ZoneId>;
}

/**
 * The zones that change. During one gesture the set only grows: a row that has risen stays where
 * it is until the hand lets go, and nothing jumps to and fro under it. The same object is given
 * back while nothing is new.
 */
export function changedZones(
  before: ChangedZones,
  rows: readonly BoardRow[],
  inHand: boolean,
): ChangedZones {
  const ids = new Set(
    rows.flatMap(({ zoneId, change }) => (zoneId !== null && change.amount !== 0 ? [zoneId] : [])),
  );
  const next = inHand && before.inHand ? new Set([...before.ids, ...ids]) : ids;
  const isSame =
    next.size === before.ids.size && [...next].every((zoneId) => before.ids.has(zoneId));
  return isSame && inHand === before.inHand ? before : { inHand, ids: isSame ? before.ids : next };
}

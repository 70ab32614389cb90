/** What a share of the way says by itself; the rest of a goal's paces are about what is not known. */
export type WayPace = 'reached' | 'missed' | 'on-pace' | 'behind' | 'wrong-way';

/** Shares that differ by less are the same: they come of divisions. */
const tolerance = 1e-9;

/**
 * The pace of somebody who has gone `share` of the way (0–1) in `year`, on a way that begins in the
 * year `from` and ends in `to` at an even pace. null where there is no end to compare with; reaching
 * it, and going the wrong way, can be told without one.
 */
export function pacedBetween(
  line: { readonly from: number; readonly to: number | null } | null,
  year: number,
  share: number,
): WayPace | null {
  if (share >= 1 - tolerance) return 'reached';
  const end = line?.to ?? null;
  if (line !== null && end !== null && year >= end) return 'missed';
  if (share < -tolerance) return 'wrong-way';
  if (line === null || end === null) return null;
  return share >= (year - line.from) / (end - line.from) - tolerance ? 'on-pace' : 'behind';
}

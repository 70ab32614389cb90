import { findReferenceSystem, wgs84, type ReferenceSystem } from '../../geo/reference-system.ts';
import type { FileNotice, FileOutcome } from './feature-reading.ts';

/** How the coordinates of one file are to be taken. */
export interface ChosenSystem {
  readonly system: ReferenceSystem;
  /** North stands before east in every position. */
  readonly swapped: boolean;
  readonly notices: readonly FileNotice[];
}

/** So many of a file's features must look swapped before all are turned. */
const mostShare = 0.9;

/** A .prj file can hold anything. */
const longestDetail = 80;

type Position = readonly [x: number, y: number];

/**
 * Decides the reference system of a file from what it declares, what its reader was told, and one
 * position of each feature. What the file declares goes before what was told; but numbers within
 * ±180 and ±90 are degrees whatever is declared, since a plane's coordinates never lie there in
 * use, and larger ones are never degrees. Where nothing is declared, degrees are WGS 84 (RFC 7946)
 * and metres are refused (`no-system`): no area is ever computed from a guess.
 *
 * Latitudes 55–81 and longitudes 4–35 of the Nordic countries do not overlap, so swapped axes show
 * themselves and are turned with a notice; a file that has both ways is refused (`mixed-axes`).
 */
export function chooseSystem(
  declared: string | null,
  told: string | null,
  positions: readonly Position[],
): FileOutcome<ChosenSystem> {
  const notices: FileNotice[] = [];
  const named = findNamed(declared, told, positions, notices);
  if (!named.ok) return named;
  if (positions.length === 0) return chosen(named.value ?? wgs84, false, notices);
  const inDegrees = positions.filter(isDegrees).length * 2 > positions.length;
  let system = named.value;
  if (inDegrees && system !== null && !system.inDegrees) {
    notices.push({ notice: 'already-degrees', detail: system.name });
    system = wgs84;
  }
  if (!inDegrees && system?.inDegrees) {
    const other = told === null ? null : findReferenceSystem(told);
    if (other === null || other.inDegrees) return refused('not-degrees', example(positions));
    notices.push({ notice: 'asked-system-used', detail: other.name });
    system = other;
  }
  if (system === null && !inDegrees) return refused('no-system', example(positions));
  return withAxes(system ?? wgs84, positions, notices);
}

function findNamed(
  declared: string | null,
  told: string | null,
  positions: readonly Position[],
  notices: FileNotice[],
): FileOutcome<ReferenceSystem | null> {
  const asked = told === null ? null : findReferenceSystem(told);
  if (told !== null && asked === null) return refused('unknown-system', told);
  if (declared === null) return { ok: true, value: asked };
  const own = findReferenceSystem(declared);
  if (own === null) {
    if (asked === null) return refused('unknown-system', declared);
    notices.push({ notice: 'asked-system-used', detail: asked.name });
    return { ok: true, value: asked };
  }
  if (asked !== null && positions.length > 0 && !areSame(own, asked, positions[0])) {
    notices.push({ notice: 'declared-system-used', detail: own.name });
  }
  return { ok: true, value: own };
}

/** The same system can be declared in many words, so its outcome is compared. */
function areSame(one: ReferenceSystem, other: ReferenceSystem, [x, y]: Position): boolean {
  const [lng, lat] = one.toLngLat(x, y);
  const [otherLng, otherLat] = other.toLngLat(x, y);
  return Math.abs(lng - otherLng) < 1e-7 && Math.abs(lat - otherLat) < 1e-7;
}

function withAxes(
  system: ReferenceSystem,
  positions: readonly Position[],
  notices: FileNotice[],
): FileOutcome<ChosenSystem> {
  const looksSwapped = positions.filter(([x, y]) => isSwapped(system, x, y)).length;
  const looksRight = positions.filter(([x, y]) => isSwapped(system, y, x)).length;
  // A map of the world has a few positions that would be Nordic the other way round.
  if (looksSwapped > 0 && looksRight > 0 && looksSwapped + looksRight === positions.length) {
    return refused('mixed-axes', `${looksSwapped} of ${positions.length}`);
  }
  if (looksSwapped < mostShare * positions.length || looksRight > 0) {
    return chosen(system, false, notices);
  }
  notices.push({ notice: 'axes-swapped', detail: example(positions) });
  return chosen(system, true, notices);
}

/** Whether a position lies in the Nordic countries only when north is taken before east. */
function isSwapped(system: ReferenceSystem, x: number, y: number): boolean {
  return !isNordic(system.toLngLat(x, y)) && isNordic(system.toLngLat(y, x));
}

function isNordic([lng, lat]: readonly [number, number]): boolean {
  return lng >= 4 && lng <= 35 && lat >= 53 && lat <= 82;
}

function isDegrees([x, y]: Position): boolean {
  return (Math.abs(x) <= 180 && Math.abs(y) <= 90) || (Math.abs(y) <= 180 && Math.abs(x) <= 90);
}

function example(positions: readonly Position[]): string {
  return `${positions[0][0]}, ${positions[0][1]}`;
}

function chosen(
  system: ReferenceSystem,
  swapped: boolean,
  notices: readonly FileNotice[],
): FileOutcome<ChosenSystem> {
  return { ok: true, value: { system, swapped, notices } };
}

function refused(
  reason: 'unknown-system' | 'no-system' | 'not-degrees' | 'mixed-axes',
  detail: string,
): { readonly ok: false; readonly reason: typeof reason; readonly detail: string } {
  return { ok: false, reason, detail: detail.slice(0, longestDetail) };
}

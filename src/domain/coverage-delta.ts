import type { ComparedSide, Gain } from './comparison.ts';
import type { ZoneCoverage } from './coverage.ts';
import type { ZoneId } from './ids.ts';
import type { Outcome } from './outcome.ts';
import { sameQuestion } from './same-question.ts';

/** What differs from one side to another: per zone (null where nothing is known), and in total. */
export interface CoverageDelta {
  readonly zoneIds: readonly ZoneId[];
  readonly zones: readonly (Gain | null)[];
  /** Over the zones that are known; null when none is. */
  readonly total: Gain | null;
}

/**
 * How much more the second side reaches than the first. Refused with `compare-unanswered` where a
 * side has no answer, and with `compare-other-question`, `compare-other-zones` or
 * `compare-other-plan` where the two are not about the same question, the same zones and people,
 * or the same state of the plan: their difference would then mean something else.
 */
export function coverageDelta(from: ComparedSide, to: ComparedSide): Outcome<CoverageDelta> {
  const reason = whyMisaligned(from, to);
  if (reason !== null) return { ok: false, reason };
  return {
    ok: true,
    value: {
      zoneIds: from.zoneIds,
      zones: from.zones.map((zone, index) => gainBetween(zone, to.zones[index])),
      total: gainBetween(from.total, to.total),
    },
  };
}

/** How much more the second reaches of the same zone; null where nothing is known of it. */
export function gainBetween(from: ZoneCoverage, to: ZoneCoverage): Gain | null {
  if (!hasAnswer(from) || !hasAnswer(to)) return null;
  const residents = to.coveredResidents - from.coveredResidents;
  const squareMeters = to.coveredSquareMeters - from.coveredSquareMeters;
  return {
    residents,
    shareOfResidents: from.residents > 0 ? residents / from.residents : null,
    squareMeters,
    shareOfArea: from.areaSquareMeters > 0 ? squareMeters / from.areaSquareMeters : null,
  };
}

/** Why two sides cannot be subtracted (a key under `refused.`); null when they can. */
export function whyMisaligned(from: ComparedSide, to: ComparedSide): string | null {
  if (from.refused !== null || to.refused !== null) return 'compare-unanswered';
  if (!sameQuestion(from.question, to.question)) return 'compare-other-question';
  if (!isOfSameZones(from, to)) return 'compare-other-zones';
  if (from.planVersion !== to.planVersion) return 'compare-other-plan';
  return null;
}

/** The same zones in the same order, as large, with as many people, and as well known. */
function isOfSameZones(from: ComparedSide, to: ComparedSide): boolean {
  return (
    from.zones.length === to.zones.length &&
    from.zoneIds.length === to.zoneIds.length &&
    from.zoneIds.every((id, index) => id === to.zoneIds[index]) &&
    from.zones.every((zone, index) => isSameGround(zone, to.zones[index]))
  );
}

function isSameGround(from: ZoneCoverage, to: ZoneCoverage): boolean {
  return (
    from.areaSquareMeters === to.areaSquareMeters &&
    from.residents === to.residents &&
    from.knownShare === to.knownShare &&
    from.refused === to.refused
  );
}

function hasAnswer(zone: ZoneCoverage): boolean {
  return zone.refused === null && zone.knownShare > 0;
}

import type { CountedGroup } from '../../domain/coverage-question.ts';
import type { ZoneCoverage } from '../../domain/coverage.ts';
import { formatLeastPercent, formatPercent } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';

/** Whom or what the board counts. */
export type Counted = 'residents' | 'area';

export function isUnknown(coverage: ZoneCoverage): boolean {
  return coverage.refused !== null || coverage.knownShare === 0;
}

/** Part of the zone is outside what the layers know, so its numbers are lower bounds. */
export function isPartlyKnown(coverage: ZoneCoverage): boolean {
  return !isUnknown(coverage) && coverage.knownShare < 0.9995;
}

export function countedAll(coverage: ZoneCoverage, counted: Counted): number {
  return counted === 'residents' ? coverage.residents : coverage.areaSquareMeters;
}

export function countedCovered(coverage: ZoneCoverage, counted: Counted): number {
  return counted === 'residents' ? coverage.coveredResidents : coverage.coveredSquareMeters;
}

/** Share (0–1) within reach; null where it is unknown or there is nobody to count. */
export function zoneShare(coverage: ZoneCoverage, counted: Counted): number | null {
  const all = countedAll(coverage, counted);
  return isUnknown(coverage) || all <= 0 ? null : countedCovered(coverage, counted) / all;
}

/** Nobody can be above all: a lower bound of all is all. */
function isLowerBound(coverage: ZoneCoverage, share: number): boolean {
  return isPartlyKnown(coverage) && share < 1 - 1e-9;
}

/** The share in words: "61 %", "minst 61 %", "ukjent", or that nobody lives there. */
export function shareText(
  coverage: ZoneCoverage,
  counted: Counted,
  t: Translate,
  language: Language,
  group: CountedGroup = 'residents',
): string {
  if (isUnknown(coverage)) return t('board.unknown');
  const share = zoneShare(coverage, counted);
  if (share === null) return t(`groupNone.${group}`);
  return isLowerBound(coverage, share)
    ? t('quantity.atLeast', { number: formatLeastPercent(share, language) })
    : formatPercent(share, language);
}

/** The same in the room a row has: "≥ 61 %" for a lower bound, a dash where there is no number. */
export function shareSign(
  coverage: ZoneCoverage,
  counted: Counted,
  t: Translate,
  language: Language,
): string {
  if (isUnknown(coverage)) return t('board.unknown');
  const share = zoneShare(coverage, counted);
  if (share === null) return '–';
  return isLowerBound(coverage, share)
    ? `≥\u00A0${formatLeastPercent(share, language)}`
    : formatPercent(share, language);
}

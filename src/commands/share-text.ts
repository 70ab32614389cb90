import type { CountedGroup } from '../domain/coverage-question.ts';
import type { ZoneCoverage } from '../domain/coverage.ts';
import { isLowerBound, isUnknown, zoneShare, type Counted } from '../domain/zone-share.ts';
import { formatLeastPercent, formatPercent } from '../text/format.ts';
import type { Language } from '../text/language.ts';
import type { Translate } from '../text/translate.ts';

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

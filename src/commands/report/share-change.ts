import type { ReportCoverage } from '../../domain/annual-report.ts';
import { formatFinePercent, formatPercentPair } from '../../text/format.ts';
import { coveredShare } from './covered-share.ts';
import type { ReportContext } from './report-context.ts';

/**
 * "61 → 74 %", or one share where the year changed nothing; "at least" where the layers know only a
 * part of what surrounds the zones, as the board says it.
 */
export function shareChange(
  { total }: Pick<ReportCoverage, 'total'>,
  { t, language }: Pick<ReportContext, 't' | 'language'>,
): string {
  const before = coveredShare(total.before);
  const after = coveredShare(total.after);
  if (before === null || after === null) return t('report.coverage.unknown');
  const isBound = total.before.knownShare < 1 || total.after.knownShare < 1;
  const pair = formatPercentPair(before, after, language);
  const share =
    pair.differ && Math.abs(after - before) > 1e-9
      ? t('report.coverage.fromTo', { from: pair.from, to: pair.to })
      : formatFinePercent(after, language, isBound ? 'down' : 'nearest');
  return isBound ? t('report.coverage.atLeast', { share }) : share;
}

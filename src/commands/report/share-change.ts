import type { ReportCoverage } from '../../domain/annual-report.ts';
import { formatFinePercent, formatPercentPair } from '../../text/format.ts';
import { coveredShare } from './covered-share.ts';
import type { ReportContext } from './report-context.ts';

/** "61 → 74 %", or one share where the year changed nothing. */
export function shareChange({ total }: ReportCoverage, { t, language }: ReportContext): string {
  const before = coveredShare(total.before);
  const after = coveredShare(total.after);
  if (before === null || after === null) return t('report.coverage.unknown');
  const pair = formatPercentPair(before, after, language);
  return pair.differ && Math.abs(after - before) > 1e-9
    ? t('report.coverage.fromTo', { from: pair.from, to: pair.to })
    : formatFinePercent(after, language);
}

import type { ReportCoverage } from '../../domain/annual-report.ts';
import type { ZoneCoverage } from '../../domain/coverage.ts';
import { formatFinePercent, formatPercentPair } from '../../text/format.ts';
import type { ReportContext } from './report-context.ts';

/** Share of the people that are reached; null where nothing is known or nobody lives. */
export function coveredShare({
  residents,
  coveredResidents,
  knownShare,
  refused,
}: ZoneCoverage): number | null {
  const isKnown = refused === null && knownShare > 0;
  return isKnown && residents > 0 ? coveredResidents / residents : null;
}

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

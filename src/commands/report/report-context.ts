import type { AnnualReport } from '../../domain/annual-report.ts';
import type { FocusAreaId, SourceId, ZoneId } from '../../domain/ids.ts';
import type { Measure } from '../../domain/measure.ts';
import type { OwnKind } from '../../domain/own-kind.ts';
import type { ReportCell } from '../../domain/report-document.ts';
import { formatCount } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';
import { wordsIn } from '../../text/words-in.ts';
import { kindWords } from '../kind-words.ts';

/** What the words of every part are made of. */
export interface ReportContext {
  readonly report: AnnualReport;
  readonly t: Translate;
  readonly language: Language;
  /** The numbers by which the report cites sources. */
  readonly cite: (ids: readonly SourceId[]) => readonly number[];
  readonly zoneName: (id: ZoneId) => string;
  readonly focusArea: (id: FocusAreaId | null) => string;
  readonly measureName: (measure: Measure) => string;
}

export function reportContext(
  report: AnnualReport,
  kinds: Readonly<Record<string, OwnKind>>,
  t: Translate,
  language: Language,
): ReportContext {
  const numbers = new Map(report.sources.map(({ number, source }) => [source.id, number]));
  const zones = new Map(report.zones.map(({ id, name }) => [id, name]));
  const areas = new Map(
    (report.programme?.focusAreas ?? []).map(({ id, title }) => [id, wordsIn(title, language)]),
  );
  return {
    report,
    t,
    language,
    cite: (ids) =>
      [...new Set(ids.flatMap((id) => numbers.get(id) ?? []))].toSorted((a, b) => a - b),
    zoneName: (id) => zones.get(id) ?? id,
    focusArea: (id) => (id === null ? '' : (areas.get(id) ?? '')) || t('report.none'),
    measureName: (measure) => measure.title || kindWords(measure, kinds, t),
  };
}

/** A whole number, for eye and spreadsheet. */
export function countCell(value: number, language: Language): ReportCell {
  return { text: formatCount(value, language), value };
}

/** What nobody has said: told as such, and empty in a spreadsheet. */
export function untold({ t }: Pick<ReportContext, 't'>): ReportCell {
  return { text: t('report.notSaid'), value: null };
}

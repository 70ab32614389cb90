import { kindWords } from '../../commands/kind-words.ts';
import { sourceWords } from '../../commands/source-words.ts';
import { wordedMeasure } from '../../commands/worded-measure.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { Measure } from '../../domain/measure.ts';
import { measureInYear } from '../../domain/measure-in-year.ts';
import type { Plan } from '../../domain/plan.ts';
import { formatDate } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import { periodText } from '../../text/period-text.ts';
import type { Translate } from '../../text/translate.ts';

/** What the words of a measure depend on besides the measure. */
export interface Telling {
  readonly loaded: LoadedWorkspace | null;
  readonly kinds: Plan['kinds'];
  /** The year that is told of; null: as planned. */
  readonly year: number | null;
  readonly t: Translate;
  readonly language: Language;
}

export interface MeasureWords {
  readonly title: string;
  readonly note: string;
  readonly kind: string;
  readonly status: string;
  /** As far as anything says it; else that nothing does. */
  readonly when: string;
  readonly who: string;
}

/** A measure as residents read it: what is not said is told, and is never a date or a name. */
export function measureWords(measure: Measure, telling: Telling): MeasureWords {
  const { loaded, kinds, year, t, language } = telling;
  const { title, note, responsible } = wordedMeasure(measure, loaded, language);
  const kind = kindWords(measure, kinds, t);
  return {
    title: title || kind,
    note,
    kind,
    status:
      year === null
        ? t(`status.${measure.status}`)
        : t(`near.standing.${measureInYear(measure, year)}`, { year }),
    when: whenWords(measure, telling) || t('near.whenUnknown'),
    who: responsible || t('near.whoUnknown'),
  };
}

/** The sources' own words of a planned measure nobody has changed, else its years, else its last date. */
function whenWords(measure: Measure, { loaded, t, language }: Telling): string {
  const isAsBrought = loaded?.plannedMeasures.includes(measure) ?? false;
  const told = loaded && isAsBrought ? sourceWords(loaded, measure.id, language).years : undefined;
  if (told) return told;
  const period = periodText(measure.period, t);
  if (period) return period;
  const last = measure.statusDates.at(-1);
  return last ? `${t(`status.${last.status}`)} ${formatDate(last.on, language)}` : '';
}

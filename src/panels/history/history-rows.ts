import type { StepHistory } from '../../state/step-history.ts';
import { type Language, localeTag } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';

/** A place in the history: the plan as it is after so many steps. */
export interface HistoryRow {
  /** How many steps have been made there. */
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly isAhead: boolean;
}

/** The history for reading: the newest step on top, and at the foot how it was before them all. */
export function historyRows(
  { first, steps, position }: StepHistory,
  t: Translate,
  language: Language,
  now = new Date(),
): readonly HistoryRow[] {
  const made = steps.map(({ note, madeAt }, i): HistoryRow => {
    const row = {
      id: String(i + 1),
      label: t(`history.${note.key}`, { title: note.title ?? '' }),
      isAhead: i >= position,
    };
    return madeAt === undefined ? row : { ...row, note: timeText(new Date(madeAt), now, language) };
  });
  const start = t(first > 0 ? 'steps.oldest' : 'steps.start');
  return [...made.toReversed(), { id: '0', label: start, isAhead: false }];
}

/** The hour and minute; with the day before it when that is not today. */
function timeText(at: Date, now: Date, language: Language): string {
  const isToday = at.toDateString() === now.toDateString();
  const day = isToday ? {} : ({ day: 'numeric', month: 'short' } as const);
  const format = new Intl.DateTimeFormat(localeTag[language], {
    ...day,
    hour: '2-digit',
    minute: '2-digit',
  });
  return format.format(at);
}

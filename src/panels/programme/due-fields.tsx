import { takeTyped } from '../../commands/take-typed.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { ReportingDue } from '../../domain/reporting-rule.ts';
import { dateRule } from '../../domain/schema/date-rule.ts';
import { typedYear } from '../../domain/typed-amount.ts';
import { typedDate } from '../../domain/typed-date.ts';
import { dateAsTyped, formatMonth } from '../../text/format-day.ts';
import { wordsIn } from '../../text/words-in.ts';
import { TypedField } from '../../ui/typed-field.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './programme-page.module.css';
import { useProgramme } from './use-programme.ts';

interface DueFieldsProps {
  readonly due: ReportingDue;
  readonly onChange: (due: ReportingDue) => Outcome;
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** When something is due: every year, once, or without a date. */
export function DueFields({ due, onChange }: DueFieldsProps) {
  const { t, language } = useProgramme();
  return (
    <>
      <Select
        label={t('programme.field.due')}
        items={(['year', 'once', 'open'] as const).map((id) => ({
          id,
          label: t(`programme.due.every.${id}`),
        }))}
        value={due.every}
        onChange={(every) => {
          if (every === due.every) return;
          if (every === 'year') onChange({ every, month: 12, day: 31, from: null, to: null });
          else if (every === 'open') onChange({ every, when: '' });
          else onChange({ every, on: String(new Date().getFullYear()) });
        }}
      />
      {due.every === 'year' && <YearlyFields due={due} onChange={onChange} />}
      {due.every === 'once' && (
        <TypedField
          label={t('programme.field.date')}
          value={dateAsTyped(due.on, language)}
          hint={t('programme.hint.date')}
          onDone={(text) =>
            takeTyped(typedDate(text), (on) =>
              on === null ? { ok: false, reason: 'not-a-date' } : onChange({ ...due, on }),
            )
          }
        />
      )}
      {due.every === 'open' && (
        <TypedField
          label={t('programme.field.when')}
          value={wordsIn(due.when, language)}
          onDone={(when) =>
            takeTyped({ ok: true, value: when.trim() }, (text) => onChange({ ...due, when: text }))
          }
        />
      )}
    </>
  );
}

function YearlyFields({
  due,
  onChange,
}: {
  readonly due: Extract<ReportingDue, { every: 'year' }>;
  readonly onChange: DueFieldsProps['onChange'];
}) {
  const { t, language } = useProgramme();
  const put = (part: Partial<typeof due>): Outcome => {
    const next = { ...due, ...part };
    if (next.from !== null && next.to !== null && next.from > next.to) {
      return { ok: false, reason: 'period-reversed' };
    }
    return isDay(next.month, next.day) ? onChange(next) : { ok: false, reason: 'not-a-day' };
  };
  const year = (label: string, field: 'from' | 'to') => (
    <TypedField
      label={label}
      value={due[field] === null ? '' : String(due[field])}
      inputMode="numeric"
      onDone={(text) => takeTyped(typedYear(text), (typed) => put({ [field]: typed }))}
    />
  );
  return (
    <div className={styles.columns}>
      <TypedField
        label={t('programme.field.day')}
        value={String(due.day)}
        inputMode="numeric"
        onDone={(text) =>
          takeTyped(
            /^\d{1,2}$/.test(text.trim())
              ? { ok: true, value: Number(text) }
              : { ok: false, reason: 'not-a-day' },
            (day) => put({ day }),
          )
        }
      />
      <Select
        label={t('programme.field.month')}
        items={months.map((month) => ({ id: String(month), label: formatMonth(month, language) }))}
        value={String(due.month)}
        // A month that is shorter than the day has its last day.
        onChange={(id) => put({ month: Number(id), day: Math.min(due.day, lastDayOf(Number(id))) })}
      />
      {year(t('programme.field.firstYear'), 'from')}
      {year(t('programme.field.lastYear'), 'to')}
    </div>
  );
}

function lastDayOf(month: number): number {
  return [31, 30, 29].find((day) => isDay(month, day)) ?? 28;
}

/** Whether a leap year has the day. */
function isDay(month: number, day: number): boolean {
  const parts = [month, day].map((part) => String(part).padStart(2, '0'));
  return dateRule(`2024-${parts.join('-')}`) === null;
}

import { editProgramme } from '../../commands/edit-programme.ts';
import { takeTyped } from '../../commands/take-typed.ts';
import { periodLeft } from '../../domain/period-left.ts';
import type { Programme } from '../../domain/programme.ts';
import { typedYear } from '../../domain/typed-amount.ts';
import { isWordless } from '../../domain/words.ts';
import { wordsIn } from '../../text/words-in.ts';
import { Bar } from '../../ui/bar.tsx';
import { TypedField } from '../../ui/typed-field.tsx';
import { Switch } from '../../ui/switch.tsx';
import styles from './programme-page.module.css';
import { ProgrammeSection } from './programme-section.tsx';
import { useProgramme } from './use-programme.ts';
import { WordsField } from './words-field.tsx';
import { yearsText } from './years-text.ts';

type Period = Programme['period'];

interface PeriodSectionProps {
  readonly period: Period;
  readonly today: string;
}

/** The years of the programme, and what is left of them. */
export function PeriodSection({ period, today }: PeriodSectionProps) {
  const { t, language } = useProgramme();
  const { from, to, mayBeExtended, extendedTo, note } = period;
  const { share } = periodLeft(period, today);
  const extension = mayBeExtended
    ? extendedTo === null
      ? t('programme.period.mayBeExtended')
      : t('programme.period.extendedTo', { year: String(extendedTo) })
    : '';
  return (
    <ProgrammeSection
      part="period"
      editor={<PeriodEditor period={period} />}
      isEmpty={from === null && to === null && isWordless(note)}
    >
      <p className={styles.lead}>
        <strong>{yearsText(period, t) || t('programme.period.unknown')}</strong>
        {extension && <span className={styles.beside}>{extension}</span>}
      </p>
      {share !== null && <Bar share={share} tone="today" />}
      <p className={styles.soft}>{leftWords(period, today, t)}</p>
      <p>{wordsIn(note, language)}</p>
    </ProgrammeSection>
  );
}

function leftWords(period: Period, today: string, t: ReturnType<typeof useProgramme>['t']): string {
  const { state, months } = periodLeft(period, today);
  if (state === 'over') return t('programme.period.over', { year: String(period.to) });
  if (state === 'unknown') return '';
  if (months === null) return t('programme.period.noEnd');
  if (state === 'before') return t('programme.period.before', { count: months });
  return months >= 24
    ? t('programme.period.leftYears', { count: Math.floor(months / 12) })
    : t('programme.period.leftMonths', { count: months });
}

function PeriodEditor({ period }: { readonly period: Period }) {
  const { t, draftName } = useProgramme();
  const put = (change: Partial<Period>): string | null => {
    const next = { ...period, ...change };
    const start = next.to ?? next.from;
    if (
      (next.from !== null && next.to !== null && next.from > next.to) ||
      (start !== null && next.extendedTo !== null && next.extendedTo < start)
    ) {
      return t('refused.period-reversed');
    }
    editProgramme('period', { period: next });
    return null;
  };
  const year = (label: string, value: number | null, change: (year: number | null) => object) => (
    <TypedField
      label={label}
      value={value === null ? '' : String(value)}
      inputMode="numeric"
      draftName={draftName(label)}
      onDone={(text) => {
        const read = typedYear(text);
        return read.ok ? put(change(read.value)) : takeTyped(read, () => undefined);
      }}
    />
  );
  return (
    <>
      <div className={styles.columns}>
        {year(t('period.from'), period.from, (from) => ({ from }))}
        {year(t('period.to'), period.to, (to) => ({ to }))}
      </div>
      <Switch isOn={period.mayBeExtended} onChange={(mayBeExtended) => put({ mayBeExtended })}>
        {t('programme.period.mayBeExtendedSwitch')}
      </Switch>
      {period.mayBeExtended && (
        <div className={styles.columns}>
          {year(t('programme.period.extendedToField'), period.extendedTo, (extendedTo) => ({
            extendedTo,
          }))}
        </div>
      )}
      <WordsField
        label={t('programme.field.note')}
        words={period.note}
        part="period"
        isMultiline
        change={(note) => ({ period: { ...period, note } })}
      />
    </>
  );
}

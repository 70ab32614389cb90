import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import styles from './indicators-page.module.css';

interface YearChoiceProps {
  readonly years: readonly number[];
  readonly year: number | null;
  /** The year that the whole app is told for; null: none is chosen. */
  readonly planYear: number | null;
  readonly onChange: (year: number) => void;
}

/** The year of the values; where one is chosen for the whole app, that one. */
export function YearChoice({ years, year, planYear, onChange }: YearChoiceProps) {
  const { t } = useText();
  if (year === null) return null;
  if (planYear !== null) {
    return (
      <p className={styles.planYear}>
        {planYear === year
          ? t('indicators.planYear', { year })
          : t('indicators.planYearOlder', { year, wanted: planYear })}
      </p>
    );
  }
  return (
    <div className={styles.year}>
      <Select
        label={t('indicators.year')}
        items={years.toReversed().map((one) => ({ id: String(one), label: String(one) }))}
        value={String(year)}
        onChange={(one) => onChange(Number(one))}
      />
    </div>
  );
}

import { describeMeasure } from '../../commands/describe-measure.ts';
import { homesInAll, type Tenure } from '../../domain/homes-by-tenure.ts';
import { noHomes } from '../../domain/homes-for-kind.ts';
import { measureKind } from '../../domain/measure-kind.ts';
import type { Measure } from '../../domain/measure.ts';
import { useText } from '../../text/use-text.ts';
import { OptionalNumber } from '../../ui/optional-number.tsx';
import styles from './measure-fields.module.css';

const mostHomes = 100_000;

/** The homes that a measure brings: by tenure, or one number where its kind has one tenure. */
export function HomesFields({ measure }: { readonly measure: Measure }) {
  const { t } = useText();
  const { id, kind, homes } = measure;
  const { homes: known } = measureKind(kind);
  if (known.length === 0) return null;

  function set(tenure: Tenure, count: number | null): void {
    const next = { ...(homes ?? noHomes), [tenure]: count ?? 0 };
    // Nobody plans no homes: where every number is gone, nothing is said.
    describeMeasure(id, { homes: homesInAll(next) === 0 ? null : next });
  }

  if (known.length === 1) {
    return (
      <OptionalNumber
        label={t('homes.count')}
        value={homes && homes[known[0]]}
        onDone={(count) => set(known[0], count)}
        from={0}
        to={mostHomes}
      />
    );
  }
  return (
    <fieldset className={styles.homes}>
      <legend>
        {t('homes.title')}{' '}
        {homes && (
          <span className={styles.sum}>{t('homes.inAll', { count: homesInAll(homes) })}</span>
        )}
      </legend>
      {known.map((tenure) => (
        <OptionalNumber
          key={tenure}
          label={t(`tenure.${tenure}`)}
          value={homes === null || homes[tenure] === 0 ? null : homes[tenure]}
          onDone={(count) => set(tenure, count)}
          from={0}
          to={mostHomes}
        />
      ))}
    </fieldset>
  );
}

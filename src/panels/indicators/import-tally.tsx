import type { ImportPlan } from '../../domain/statistics/import-plan.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import styles from './import.module.css';

/** What becomes of every value of the file, and what is in the way if anything is. */
export function ImportTally({ planned }: { readonly planned: ImportPlan }) {
  const { t } = useText();
  const { tally, counts, trouble } = planned;
  const { read, kept, repaired, skipped, repairs, reasons } = tally;
  return (
    <div className={styles.tally}>
      <div aria-live="polite">
        <p>{t('import.tally', { read, kept, repaired, skipped })}</p>
        {kept + repaired > 0 && <p>{t('import.counts', { ...counts })}</p>}
        {trouble && (
          <p className={styles.trouble}>{translateReason(`refused.import-${trouble}`)}</p>
        )}
      </div>
      {repairs.size + reasons.size > 0 && (
        <ul className={styles.reasons}>
          {[...repairs].map(([why, count]) => (
            <li key={why}>{t('import.count.line', { count, words: t(`import.repair.${why}`) })}</li>
          ))}
          {[...reasons].map(([why, count]) => (
            <li key={why}>{t('import.count.line', { count, words: t(`import.skip.${why}`) })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

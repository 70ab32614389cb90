import { readSignAs } from '../../commands/change-import.ts';
import { officeOfTable } from '../../domain/statistics/import-choices.ts';
import type { PlannedSign } from '../../domain/statistics/import-plan.ts';
import { signMeanings } from '../../domain/statistics/sign-meanings.ts';
import type { StatTable } from '../../domain/statistics/stat-table.ts';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import styles from './import.module.css';

interface ImportSignsProps {
  readonly table: StatTable;
  readonly signs: readonly PlannedSign[];
}

/** What stands beside or in place of numbers, and what each sign is taken as. */
export function ImportSigns({ table, signs }: ImportSignsProps) {
  const { t } = useText();
  const office = officeOfTable(table) ?? 'none';
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{t('import.signs')}</h3>
      <p className={styles.soft}>{t(`import.signs.office.${office}`)}</p>
      <div className={styles.fields}>
        {signs.map(({ sign, count, meaning }) => (
          <Select
            key={sign}
            label={t('import.sign', {
              sign: sign === '' ? t('import.sign.empty') : sign,
              count,
            })}
            items={signMeanings.map((id) => ({ id, label: t(`import.meaning.${id}`) }))}
            value={meaning}
            onChange={(chosen) => readSignAs(sign, chosen)}
          />
        ))}
      </div>
    </section>
  );
}

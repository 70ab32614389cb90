import { changeImport, takeDimensionAs, type DimensionUse } from '../../commands/change-import.ts';
import type { ImportChoices } from '../../domain/statistics/import-choices.ts';
import type { StatDimension, StatTable } from '../../domain/statistics/stat-table.ts';
import { useText } from '../../text/use-text.ts';
import { OptionalNumber } from '../../ui/optional-number.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './import.module.css';

interface ImportDimensionsProps {
  readonly table: StatTable;
  readonly choices: ImportChoices;
  readonly parts: readonly string[];
}

/** What the table is divided by, and what each division is taken as. */
export function ImportDimensions({ table, choices, parts }: ImportDimensionsProps) {
  const { t } = useText();
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{t('import.dimensions')}</h3>
      <div className={styles.fields}>
        {table.dimensions.map((dimension, at) => (
          <Dimension key={dimension.id} dimension={dimension} at={at} choices={choices} />
        ))}
        {choices.time === null && (
          <OptionalNumber
            label={t('import.year')}
            value={choices.year}
            from={1500}
            to={2199}
            isGrouped={false}
            onDone={(year) => changeImport(() => ({ year }))}
          />
        )}
        {parts.length > 0 && (
          <Select
            label={t('import.part')}
            items={[
              { id: '', label: t('import.part.none') },
              ...parts.map((part) => ({ id: part, label: part })),
            ]}
            value={choices.part ?? ''}
            onChange={(part) => changeImport(() => ({ part: part === '' ? null : part }))}
          />
        )}
      </div>
      {parts.length > 0 && <p className={styles.soft}>{t('import.part.why')}</p>}
    </section>
  );
}

interface DimensionProps {
  readonly dimension: StatDimension;
  readonly at: number;
  readonly choices: ImportChoices;
}

function Dimension({ dimension, at, choices }: DimensionProps) {
  const { t } = useText();
  const { label, categories } = dimension;
  const name = label === '' ? t('import.dimension.columns') : label;
  const use = dimensionUse(at, choices);
  const uses: readonly DimensionUse[] = ['zones', 'time', 'split', 'pick'];
  return (
    <>
      <Select
        label={t('import.dimension.count', { name, count: categories.length })}
        items={uses.map((id) => ({ id, label: t(`import.use.${id}`) }))}
        value={use}
        onChange={(chosen) => takeDimensionAs(at, chosen)}
      />
      {use === 'pick' && categories.length > 1 && (
        <Select
          label={t('import.use.which', { name })}
          items={categories.map((category, i) => ({ id: String(i), label: category.label }))}
          value={String(choices.picked[at] ?? 0)}
          onChange={(i) =>
            changeImport(({ picked }) => ({ picked: { ...picked, [at]: Number(i) } }))
          }
        />
      )}
    </>
  );
}

function dimensionUse(at: number, { zones, time, split }: ImportChoices): DimensionUse {
  if (zones === at) return 'zones';
  if (time === at) return 'time';
  return split.includes(at) ? 'split' : 'pick';
}

import { rereadStatistics } from '../../commands/open-statistics-file.ts';
import type { CsvEncoding, CsvReading, CsvSeparator } from '../../domain/statistics/stat-table.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { CheckList } from '../../ui/choice-list.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { OptionalNumber } from '../../ui/optional-number.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './import.module.css';

const encodings: readonly { readonly id: CsvEncoding; readonly label: string }[] = [
  { id: 'utf-8', label: 'UTF-8' },
  { id: 'windows-1252', label: 'Windows-1252 / Latin-1' },
  { id: 'utf-16le', label: 'UTF-16 LE' },
  { id: 'utf-16be', label: 'UTF-16 BE' },
];
const mostHeaderRow = 1_000;

/** How a text file was taken: all of it can be said otherwise. */
export function ImportText({ csv }: { readonly csv: CsvReading }) {
  const { t } = useText();
  const separators: readonly { readonly id: CsvSeparator; readonly label: string }[] = [
    { id: ';', label: t('import.separator.semicolon') },
    { id: ',', label: t('import.separator.comma') },
    { id: '\t', label: t('import.separator.tab') },
    { id: '|', label: t('import.separator.bar') },
  ];
  return (
    <>
      {csv.isDecimalUnsure && (
        <div role="alert" className={styles.ask}>
          <p>{t('import.decimal.ask', { example: csv.unsureExample })}</p>
          <Button onPress={() => void rereadStatistics({ decimal: ',' })}>
            {t('import.decimal.comma')}
          </Button>
          <Button onPress={() => void rereadStatistics({ decimal: '.' })}>
            {t('import.decimal.point')}
          </Button>
        </div>
      )}
      <Disclosure title={t('import.text')} startsOpen={csv.isDecimalUnsure}>
        <div className={styles.fields}>
          <Select
            label={t('import.separator')}
            items={separators}
            value={csv.separator}
            onChange={(separator) => void rereadStatistics({ separator })}
          />
          <Select
            label={t('import.decimal')}
            items={[
              { id: ',', label: t('import.decimal.comma') },
              { id: '.', label: t('import.decimal.point') },
            ]}
            value={csv.decimal}
            onChange={(decimal) => void rereadStatistics({ decimal })}
          />
          <Select
            label={t('import.encoding')}
            items={encodings}
            value={csv.encoding}
            onChange={(encoding) => void rereadStatistics({ encoding })}
          />
          <Select
            label={t('import.form')}
            items={[
              { id: 'long', label: t('import.form.long') },
              { id: 'wide', label: t('import.form.wide') },
            ]}
            value={csv.form}
            onChange={(form) => void rereadStatistics({ form })}
          />
          <OptionalNumber
            label={t('import.headerRow')}
            value={csv.headerRow}
            from={0}
            to={mostHeaderRow}
            onDone={(headerRow) => {
              if (headerRow !== null) void rereadStatistics({ headerRow });
            }}
          />
        </div>
        <CheckList
          label={t('import.valueColumns')}
          items={csv.columns.map((name, at) => ({ id: String(at), label: name }))}
          values={csv.valueColumns.map(String)}
          isInColumns
          onChange={(columns) => void rereadStatistics({ valueColumns: columns.map(Number) })}
        />
      </Disclosure>
    </>
  );
}

import { changeImport } from '../../commands/change-import.ts';
import { chooseImportTable } from '../../commands/open-statistics-file.ts';
import type { ImportPlan } from '../../domain/statistics/import-plan.ts';
import type { Importing } from '../../state/importing.ts';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ImportDimensions } from './import-dimensions.tsx';
import { ImportSeries } from './import-series.tsx';
import { ImportSigns } from './import-signs.tsx';
import { ImportText } from './import-text.tsx';
import { ImportValues } from './import-values.tsx';
import { ImportZones } from './import-zones.tsx';
import styles from './import.module.css';

interface ImportPreviewProps {
  readonly importing: Extract<Importing, { status: 'read' }>;
  readonly planned: ImportPlan;
}

/** All that was taken of a file, in the order in which one asks of it. */
export function ImportPreview({ importing, planned }: ImportPreviewProps) {
  const { t } = useText();
  const { tables, tableAt, choices } = importing;
  const table = tables[tableAt];
  return (
    <div className={styles.preview} aria-busy={importing.isRereading}>
      {tables.length > 1 && (
        <Select
          label={t('import.table')}
          items={tables.map(({ title }, at) => ({
            id: String(at),
            label: title || String(at + 1),
          }))}
          value={String(tableAt)}
          onChange={(at) => chooseImportTable(Number(at))}
        />
      )}
      {tables.length === 1 && table.title !== '' && <p>{table.title}</p>}
      {table.csv && <ImportText csv={table.csv} />}
      <ImportDimensions table={table} choices={choices} parts={planned.parts} />
      <ImportZones planned={planned} />
      <ImportSeries planned={planned} />
      {planned.signs.length > 0 && <ImportSigns table={table} signs={planned.signs} />}
      <TextField
        label={t('import.source')}
        value={choices.source}
        maxLength={500}
        onDone={(source) => changeImport(() => ({ source }))}
      />
      <ImportValues planned={planned} />
    </div>
  );
}

import { type ReactNode, useId, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { localeTag } from '../text/language.ts';
import { Button } from './button.tsx';
import styles from './chart.module.css';
import { Table, type TableColumn } from './table.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

interface ChartFrameProps<Row> {
  readonly label: string;
  /** What the picture shows, in sentences. */
  readonly summary: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The numbers stand in a table beside it already. */
  readonly isTabled?: boolean;
  /** Draws the picture, described by the element with the id given. */
  readonly children: (describedBy: string) => ReactNode;
}

/** Round every chart: what it shows in words, and its numbers as a table. */
export function ChartFrame<Row>({
  label,
  summary,
  columns,
  rows,
  keyOf,
  isTabled = false,
  children,
}: ChartFrameProps<Row>) {
  const { t, language } = useText();
  const [isTable, setTable] = useState(false);
  const id = useId();
  return (
    <div className={styles.frame}>
      {children(id)}
      <span id={id}>
        <VisuallyHidden>{summary}</VisuallyHidden>
      </span>
      {!isTabled && (
        <div className={styles.tableButton}>
          <Button look="quiet" onPress={() => setTable(!isTable)}>
            {isTable ? t('chart.table.hide') : t('chart.table.show')}
            <VisuallyHidden>: {label}</VisuallyHidden>
          </Button>
        </div>
      )}
      {isTable && (
        <Table
          caption={label}
          columns={columns}
          rows={rows}
          keyOf={keyOf}
          locale={localeTag[language]}
          moreLabel={(count) => t('chart.table.more', { count })}
        />
      )}
    </div>
  );
}

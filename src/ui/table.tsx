import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import { type ReactNode, useMemo, useState } from 'react';
import { joinClasses } from './join-classes.ts';
import { sortRows } from './sort-rows.ts';
import styles from './table.module.css';

export interface TableColumn<Row> {
  readonly id: string;
  readonly label: string;
  readonly isNumber?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** What the rows are sorted by; a column without it cannot be sorted. */
  readonly sortBy?: (row: Row) => number | string | null;
}

interface TableProps<Row> {
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** Rows that stay below the others, in their own order, whatever those are sorted by. */
  readonly lastRows?: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly locale: string;
  readonly selectedKey?: string | null;
  /** Makes the first cell of each row a button that selects the row. */
  readonly onSelect?: (row: Row) => void;
  /** Rows that are no button; absent: every row is one. */
  readonly canSelect?: (row: Row) => boolean;
  /** A column that stands out. */
  readonly markedColumn?: string | null;
  readonly moreLabel: (hidden: number) => string;
}

const shownAtFirst = 200;
const noRows: readonly never[] = [];

/** A sortable table. Long ones are drawn in parts, so that opening one never stalls the page. */
export function Table<Row>({
  caption,
  columns,
  rows,
  lastRows = noRows,
  keyOf,
  locale,
  selectedKey = null,
  onSelect,
  canSelect = () => true,
  markedColumn = null,
  moreLabel,
}: TableProps<Row>) {
  const [sort, setSort] = useState<{ readonly id: string; readonly up: boolean } | null>(null);
  const [shown, setShown] = useState(shownAtFirst);
  const sorted = useMemo(() => {
    const by = columns.find((column) => column.id === sort?.id)?.sortBy;
    return by && sort ? sortRows(rows, by, sort.up, locale) : rows;
  }, [rows, columns, sort, locale]);
  const hidden = sorted.length - shown;
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={joinClasses(column.isNumber && styles.number)}
                aria-sort={ariaSort(sort, column)}
              >
                {column.sortBy ? (
                  <button
                    type="button"
                    className={styles.sort}
                    onClick={() => setSort(nextSort(sort, column))}
                  >
                    {column.label}
                    {sort?.id === column.id && <SortArrow up={sort.up} />}
                  </button>
                ) : (
                  column.label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...sorted.slice(0, shown), ...lastRows].map((row, place) => {
            const key = keyOf(row);
            return (
              <tr
                key={key}
                data-selected={key === selectedKey || undefined}
                data-first-of-last={
                  (lastRows.length > 0 && row === lastRows[0] && place > 0) || undefined
                }
              >
                {columns.map((column, index) =>
                  index === 0 ? (
                    <th key={column.id} scope="row">
                      {onSelect && canSelect(row) ? (
                        <button
                          type="button"
                          className={styles.row}
                          aria-pressed={key === selectedKey}
                          onClick={() => onSelect(row)}
                        >
                          {column.cell(row)}
                        </button>
                      ) : (
                        column.cell(row)
                      )}
                    </th>
                  ) : (
                    <td
                      key={column.id}
                      className={joinClasses(
                        column.isNumber && styles.number,
                        column.id === markedColumn && styles.marked,
                      )}
                    >
                      {column.cell(row)}
                    </td>
                  ),
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {hidden > 0 && (
        <button
          type="button"
          className={styles.more}
          onClick={() => setShown(shown + shownAtFirst)}
        >
          {moreLabel(Math.min(hidden, shownAtFirst))}
        </button>
      )}
    </div>
  );
}

export function SortArrow({ up }: { readonly up: boolean }) {
  return up ? <ArrowUp aria-hidden size={14} /> : <ArrowDown aria-hidden size={14} />;
}

type Sort = { readonly id: string; readonly up: boolean } | null;

/** Numbers begin with the greatest, names with A; the same column again turns it round. */
function nextSort<Row>(sort: Sort, column: TableColumn<Row>): Sort {
  if (sort?.id === column.id) return { id: column.id, up: !sort.up };
  return { id: column.id, up: !column.isNumber };
}

function ariaSort<Row>(
  sort: Sort,
  column: TableColumn<Row>,
): 'ascending' | 'descending' | undefined {
  if (sort?.id !== column.id) return undefined;
  return sort.up ? 'ascending' : 'descending';
}

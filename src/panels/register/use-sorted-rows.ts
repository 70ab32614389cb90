import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { RegisterRow } from '../../commands/register-rows.ts';
import { registerColumns, type RegisterLayout } from '../../domain/register-columns.ts';
import { type Language, localeTag } from '../../text/language.ts';
import { compareValues, sortValue } from './sort-value.ts';

const features = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof features, RegisterRow>();

/** The lines in the order of a column, those alike as they were, and the columns that are shown. */
export function useSortedRows(
  rows: readonly RegisterRow[],
  { sortedBy, descending, hidden }: RegisterLayout,
  language: Language,
) {
  const columns = useMemo(() => {
    const collator = new Intl.Collator(localeTag[language], { numeric: true });
    const defined = registerColumns.map((id) =>
      helper.accessor((row) => sortValue(row, id), {
        id,
        sortUndefined: 'last',
        sortFn: (a, b) => {
          const [first, second] = [sortValue(a.original, id), sortValue(b.original, id)];
          return first === undefined || second === undefined
            ? 0
            : compareValues(first, second, collator);
        },
      }),
    );
    return helper.columns(defined);
  }, [language]);
  const state = useMemo(
    () => ({
      sorting: sortedBy === null ? [] : [{ id: sortedBy, desc: descending }],
      columnVisibility: Object.fromEntries(hidden.map((id) => [id, false])),
    }),
    [sortedBy, descending, hidden],
  );
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: (row) => row.id,
    state,
  });
  return {
    rows: table.getRowModel().rows.map(({ original }) => original),
    columns: registerColumns.filter((id) => !hidden.includes(id)),
  };
}

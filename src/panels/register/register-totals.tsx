import type { RegisterRow } from '../../commands/register-rows.ts';
import type { RegisterColumn } from '../../domain/register-columns.ts';
import { formatCount, formatMoney } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './register-table.module.css';

interface RegisterTotalsProps {
  readonly rows: readonly RegisterRow[];
  readonly columns: readonly RegisterColumn[];
  readonly currency: string | null;
}

/** What the lines shown come to; those of which nothing is said are counted beside the sum. */
export function RegisterTotals({ rows, columns, currency }: RegisterTotalsProps) {
  const { t, language } = useText();
  const money = sumOf(rows.map((row) => row.money));
  const homes = sumOf(rows.map((row) => row.homes));
  const words: Partial<Record<RegisterColumn, string>> = {
    title: t('register.total', { count: rows.length }),
    ...(money && { money: formatMoney(money.sum, currency, language) }),
    ...(homes && { homes: formatCount(homes.sum, language) }),
  };
  const beside: Partial<Record<RegisterColumn, string>> = {
    ...(money && money.unsaid > 0 && { money: t('register.unsaidOf', { count: money.unsaid }) }),
  };
  return (
    <div role="rowgroup" className={styles.foot}>
      <div role="row" aria-rowindex={rows.length + 2} className={styles.row}>
        <div role="gridcell" aria-colindex={1} className={styles.check} />
        {columns.map((column, i) => (
          <div
            key={column}
            role={column === 'title' ? 'rowheader' : 'gridcell'}
            aria-colindex={i + 2}
            className={joinClasses(
              styles.cell,
              column === 'title' && styles.title,
              (column === 'money' || column === 'homes') && styles.number,
            )}
          >
            {words[column]}
            {beside[column] && <small>{beside[column]}</small>}
          </div>
        ))}
      </div>
    </div>
  );
}

function sumOf(
  values: readonly (number | null)[],
): { readonly sum: number; readonly unsaid: number } | null {
  const said = values.filter((value) => value !== null);
  if (said.length === 0) return null;
  const sum = said.reduce((total, value) => total + value, 0);
  return { sum, unsaid: values.length - said.length };
}

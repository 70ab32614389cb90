import { describeMeasure } from '../../commands/describe-measure.ts';
import { budgetSum, type BudgetLine } from '../../domain/budget-line.ts';
import type { Measure } from '../../domain/measure.ts';
import { appStore } from '../../state/app-store.ts';
import { formatMoney } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { OptionalNumber } from '../../ui/optional-number.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './measure-fields.module.css';

const mostAmount = 1e12;

/** What a measure costs: one amount, or the lines of its budget where it has financiers or years. */
export function CostField({ measure }: { readonly measure: Measure }) {
  const { t, language } = useText();
  const currency = useStore(appStore, ({ session }) =>
    session.workspace.status === 'ready'
      ? (session.workspace.workspace.workspace.currency ?? null)
      : null,
  );
  const { id, budget } = measure;
  const [only] = budget;
  const isSimple = budget.length === 0 || (budget.length === 1 && isPlain(only));
  if (isSimple) {
    return (
      <OptionalNumber
        label={currency === null ? t('cost.title') : t('cost.titleIn', { currency })}
        value={budgetSum(budget)}
        onDone={(amount) =>
          describeMeasure(id, {
            budget: amount === null ? [] : [{ financier: '', year: null, amount }],
          })
        }
        from={0}
        to={mostAmount}
        decimals={2}
      />
    );
  }
  // Two lines may say the same: only their place tells them apart.
  const rows = budget.map((line, at) => ({ id: `line ${at}`, line }));
  const money = (amount: number): string => formatMoney(amount, currency, language);
  return (
    <div>
      <p className={styles.label}>{t('cost.title')}</p>
      <ul className={styles.lines}>
        {rows.map(({ id: row, line }) => (
          <li key={row}>
            <span>{[line.financier, line.year].filter(Boolean).join(', ')}</span>
            <span className={styles.amount}>{money(line.amount)}</span>
          </li>
        ))}
        <li className={styles.total}>
          <span>{t('cost.inAll')}</span>
          <span className={styles.amount}>{money(budgetSum(budget) ?? 0)}</span>
        </li>
      </ul>
    </div>
  );
}

function isPlain({ financier, year }: BudgetLine): boolean {
  return financier === '' && year === null;
}

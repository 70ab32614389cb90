import { describeMeasure } from '../../commands/describe-measure.ts';
import { budgetSum, type BudgetLine } from '../../domain/budget-line.ts';
import type { Measure } from '../../domain/measure.ts';
import { appStore } from '../../state/app-store.ts';
import { formatMoney, formatNumberUpTo } from '../../text/format.ts';
import { typedAmount } from '../../text/typed-amount.ts';
import { useText } from '../../text/use-text.ts';
import { CheckedField } from '../../ui/checked-field.tsx';
import { useStore } from '../../ui/use-store.ts';
import { amountTrouble } from './amount-trouble.ts';
import styles from './measure-fields.module.css';
import { useDraft } from './use-draft.ts';

/** What a measure costs: one amount, or the lines of its budget where it has financiers or years. */
export function CostField({ measure }: { readonly measure: Measure }) {
  const { t, language } = useText();
  const currency = useStore(appStore, ({ session }) =>
    session.workspace.status === 'ready'
      ? (session.workspace.workspace.workspace.currency ?? null)
      : null,
  );
  const { id, budget } = measure;
  const typed = useDraft(`${id} cost`);
  const [only] = budget;
  const isSimple = budget.length === 0 || (budget.length === 1 && isPlain(only));
  if (isSimple) {
    return (
      <CheckedField
        {...typed}
        label={currency === null ? t('cost.title') : t('cost.titleIn', { currency })}
        value={budget.length === 0 ? '' : formatNumberUpTo(only.amount, 2, language)}
        inputMode="decimal"
        maxLength={40}
        check={(text) => (text.trim() === '' ? null : amountTrouble(text, t, language))}
        onDone={(text) => {
          const amount = typedAmount(text, language);
          describeMeasure(id, {
            budget: amount.ok ? [{ financier: '', year: null, amount: amount.value }] : [],
          });
        }}
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

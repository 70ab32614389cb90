import Trash2 from 'lucide-react/icons/trash-2';
import { keepDraft } from '../../commands/keep-draft.ts';
import type { BudgetLine } from '../../domain/budget-line.ts';
import { formatNumberUpTo } from '../../text/format.ts';
import { typedAmount } from '../../text/typed-amount.ts';
import { useText } from '../../text/use-text.ts';
import { CheckedField } from '../../ui/checked-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { typedYear } from '../../text/typed-year.ts';
import { amountTrouble } from './amount-trouble.ts';
import { yearTrouble } from './year-trouble.ts';
import styles from './budget-rows.module.css';
import { useDraft } from './use-draft.ts';

interface BudgetRowProps {
  readonly number: number;
  /** Names what is typed and not taken yet. */
  readonly field: string;
  /** null: a line that is being added, which is one when it has an amount. */
  readonly line: BudgetLine | null;
  readonly onChange: (line: BudgetLine) => void;
  readonly onRemove: () => void;
}

export function BudgetRow({ number, field, line, onChange, onRemove }: BudgetRowProps) {
  const { t, language } = useText();
  const financier = useDraft(`${field} financier`);
  const year = useDraft(`${field} year`);
  const amount = useDraft(`${field} amount`);

  function change(next: Partial<BudgetLine>): void {
    if (line) return onChange({ ...line, ...next });
    if (next.amount === undefined) return;
    onChange({
      financier: financier.draft ?? '',
      year: typedYear(year.draft ?? '') ?? null,
      amount: next.amount,
    });
    forget();
  }

  function forget(): void {
    for (const part of ['financier', 'year', 'amount']) keepDraft(`${field} ${part}`, null);
  }

  return (
    <div className={styles.row} role="group" aria-label={t('register.line', { number })}>
      <CheckedField
        {...financier}
        label={t('register.financier')}
        value={line?.financier ?? ''}
        maxLength={200}
        check={() => null}
        // A line without an amount is none yet: what is said of it waits.
        onDone={(text) => (line ? change({ financier: text }) : financier.onDraft(text))}
      />
      <CheckedField
        {...year}
        label={t('register.year')}
        value={line?.year === null || line === null ? '' : String(line.year)}
        inputMode="numeric"
        maxLength={8}
        check={(text) => yearTrouble(text, t)}
        onDone={(text) => (line ? change({ year: typedYear(text) ?? null }) : year.onDraft(text))}
      />
      <CheckedField
        {...amount}
        label={t('register.amount')}
        value={line === null ? '' : formatNumberUpTo(line.amount, 2, language)}
        inputMode="decimal"
        maxLength={40}
        look="end"
        check={(text) => amountTrouble(text, t, language)}
        onDone={(text) => {
          const typed = typedAmount(text, language);
          if (typed.ok) change({ amount: typed.value });
        }}
      />
      <IconButton
        label={t('register.removeLine', { number })}
        size="small"
        icon={<Trash2 aria-hidden size={16} />}
        onPress={() => {
          forget();
          onRemove();
        }}
      />
    </div>
  );
}

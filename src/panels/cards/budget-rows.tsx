import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { describeMeasure } from '../../commands/describe-measure.ts';
import { budgetSum, type BudgetLine } from '../../domain/budget-line.ts';
import type { Measure } from '../../domain/measure.ts';
import { formatMoney } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { BudgetRow } from './budget-row.tsx';
import styles from './budget-rows.module.css';

interface BudgetRowsProps {
  readonly measure: Measure;
  readonly currency: string | null;
}

/** The money of a measure, a line for each financier and year, and what it comes to. */
export function BudgetRows({ measure: { id, budget }, currency }: BudgetRowsProps) {
  const { t, language } = useText();
  const [isAdding, setAdding] = useState(budget.length === 0);
  // Two lines may say the same: only their place tells them apart.
  const rows = budget.map((line, at) => ({ key: `line ${at}`, at, line }));
  const sum = budgetSum(budget);

  function put(lines: readonly BudgetLine[]): void {
    describeMeasure(id, { budget: lines });
  }

  return (
    <div className={styles.budget}>
      {rows.map(({ key, at, line }) => (
        <BudgetRow
          key={key}
          number={at + 1}
          field={`${id} budget ${at}`}
          line={line}
          onChange={(next) => put(budget.with(at, next))}
          onRemove={() => put(budget.toSpliced(at, 1))}
        />
      ))}
      {isAdding ? (
        <BudgetRow
          key={`new ${budget.length}`}
          number={budget.length + 1}
          field={`${id} budget new`}
          line={null}
          onChange={(next) => {
            put([...budget, next]);
            setAdding(false);
          }}
          onRemove={() => setAdding(false)}
        />
      ) : (
        <Button look="quiet" icon={<Plus aria-hidden size={16} />} onPress={() => setAdding(true)}>
          {t('register.addLine')}
        </Button>
      )}
      {sum !== null && (
        <p className={styles.sum}>
          <span>{t('cost.inAll')}</span>
          <span>{formatMoney(sum, currency, language)}</span>
        </p>
      )}
    </div>
  );
}

import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import type { RowOrder } from './indicator-rows.ts';
import styles from './indicators-page.module.css';

interface OrderChoiceProps {
  readonly value: RowOrder;
  readonly onChange: (order: RowOrder) => void;
}

const orders: readonly RowOrder[] = ['given', 'value', 'name', 'change'];

/** By what zones are put in order. */
export function OrderChoice({ value, onChange }: OrderChoiceProps) {
  const { t } = useText();
  return (
    <div className={styles.year}>
      <Select
        label={t('indicators.order')}
        value={value}
        onChange={onChange}
        items={orders.map((id) => ({ id, label: t(`indicators.order.${id}`) }))}
      />
    </div>
  );
}

import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import styles from './number-field.module.css';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly decimals?: number;
}

export function NumberField({
  label,
  value,
  onChange,
  from,
  to,
  step,
  decimals = 0,
}: NumberFieldProps) {
  return (
    <AriaNumberField
      className={styles.field}
      value={value}
      onChange={(next) => {
        if (Number.isFinite(next)) onChange(next);
      }}
      minValue={from}
      maxValue={to}
      step={step}
      formatOptions={{ maximumFractionDigits: decimals }}
    >
      <Label className={styles.label}>{label}</Label>
      <Group className={styles.group}>
        <Button slot="decrement" className={styles.step}>
          <Minus aria-hidden size={16} />
        </Button>
        <Input className={styles.input} />
        <Button slot="increment" className={styles.step}>
          <Plus aria-hidden size={16} />
        </Button>
      </Group>
    </AriaNumberField>
  );
}

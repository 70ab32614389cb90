import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField } from 'react-aria-components/NumberField';
import styles from './optional-number.module.css';

interface OptionalNumberProps {
  readonly label: string;
  /** null: nothing is said. */
  readonly value: number | null;
  /** Called when the person is done; an emptied field says nothing again. */
  readonly onDone: (value: number | null) => void;
  readonly from: number;
  readonly to: number;
  /** Calendar years are written without gaps. */
  readonly isGrouped?: boolean;
  readonly decimals?: number;
}

/** A number that may be left out, handed on when it is finished. */
export function OptionalNumber({
  label,
  value,
  onDone,
  from,
  to,
  isGrouped = true,
  decimals = 0,
}: OptionalNumberProps) {
  return (
    <NumberField
      className={styles.field}
      value={value ?? Number.NaN}
      onChange={(next) => {
        const given = Number.isFinite(next) ? next : null;
        if (given !== value) onDone(given);
      }}
      minValue={from}
      maxValue={to}
      formatOptions={{ maximumFractionDigits: decimals, useGrouping: isGrouped }}
    >
      <Label className={styles.label}>{label}</Label>
      <Input className={styles.input} />
    </NumberField>
  );
}

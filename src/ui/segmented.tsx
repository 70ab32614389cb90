import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import styles from './segmented.module.css';

interface SegmentedProps<Id extends string> {
  readonly label: string;
  readonly items: readonly { readonly id: Id; readonly label: ReactNode }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** A choice of one among few, all in sight. */
export function Segmented<Id extends string>({
  label,
  items,
  value,
  onChange,
}: SegmentedProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.group}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = items.find((item) => keys.has(item.id));
        if (chosen) onChange(chosen.id);
      }}
    >
      {items.map((item) => (
        <ToggleButton key={item.id} id={item.id} className={styles.item}>
          {item.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

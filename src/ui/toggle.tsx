import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { joinClasses } from './join-classes.ts';
import { Tip } from './tip.tsx';
import styles from './toggle.module.css';

interface ToggleProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly keys?: string | undefined;
  readonly note?: string;
  readonly isDisabled?: boolean;
  /** `stacked` writes the label under the icon, `beside` after it; `icon` keeps it for the tip. */
  readonly look?: 'stacked' | 'beside' | 'icon';
  readonly shortLabel?: string;
}

export function Toggle({
  label,
  icon,
  isOn,
  onChange,
  keys,
  note,
  isDisabled = false,
  look = 'stacked',
  shortLabel,
}: ToggleProps) {
  return (
    <Tip text={label} keys={keys} note={note}>
      <ToggleButton
        aria-label={label}
        className={joinClasses(styles.toggle, styles[look])}
        isSelected={isOn}
        isDisabled={isDisabled}
        onChange={onChange}
      >
        <span className={styles.icon}>{icon}</span>
        {look !== 'icon' && <span className={styles.label}>{shortLabel ?? label}</span>}
      </ToggleButton>
    </Tip>
  );
}

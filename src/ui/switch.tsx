import type { ReactNode } from 'react';
import styles from './switch.module.css';

interface SwitchProps {
  readonly children?: ReactNode;
  /** Name of a switch that shows no words of its own. */
  readonly label?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly isDisabled?: boolean;
}

export function Switch({ children, label, isOn, onChange, isDisabled = false }: SwitchProps) {
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        role="switch"
        className={styles.input}
        checked={isOn}
        disabled={isDisabled}
        aria-label={label}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles.track}>
        <span className={styles.knob} />
      </span>
      {children && <span className={styles.words}>{children}</span>}
    </label>
  );
}

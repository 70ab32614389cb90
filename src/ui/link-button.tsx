import type { ReactNode } from 'react';
import styles from './link-button.module.css';

interface LinkButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly label?: string;
}

/** A word or a number in running text that opens something. */
export function LinkButton({ children, onPress, label }: LinkButtonProps) {
  return (
    <button type="button" className={styles.link} aria-label={label} onClick={onPress}>
      {children}
    </button>
  );
}

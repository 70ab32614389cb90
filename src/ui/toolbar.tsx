import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components/Toolbar';
import styles from './toolbar.module.css';

interface ToolbarProps {
  readonly label: string;
  readonly children: ReactNode;
  /** Stays in sight at the end while the rest scrolls. */
  readonly end?: ReactNode;
}

/** Controls in a row: one stop for the Tab key, arrows between them. */
export function Toolbar({ label, children, end }: ToolbarProps) {
  return (
    <AriaToolbar aria-label={label} className={styles.toolbar}>
      <div className={styles.main}>{children}</div>
      {end && <div className={styles.end}>{end}</div>}
    </AriaToolbar>
  );
}

import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components/Toolbar';
import { joinClasses } from './join-classes.ts';
import styles from './toolbar.module.css';

interface ToolbarProps {
  readonly label: string;
  readonly children: ReactNode;
  /** `rows`: as many rows as it needs, with a margin; `wrapped`: without; `inline`: one row. */
  readonly look?: 'rows' | 'wrapped' | 'inline';
}

/** Controls in rows: one stop for the Tab key, arrows between them. */
export function Toolbar({ label, children, look = 'rows' }: ToolbarProps) {
  return (
    <AriaToolbar aria-label={label} className={joinClasses(styles.toolbar, styles[look])}>
      {children}
    </AriaToolbar>
  );
}

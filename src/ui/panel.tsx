import X from 'lucide-react/icons/x';
import { type ReactNode, useId } from 'react';
import { IconButton } from './icon-button.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './panel.module.css';

interface PanelProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose?: () => void;
  readonly closeLabel?: string;
  readonly actions?: ReactNode;
  /** The body is as high as there is room, and what scrolls in it does so itself. */
  readonly fills?: boolean;
}

/** The frame of a job's panel: a title, what belongs to all of it, and a body that scrolls. */
export function Panel({
  title,
  children,
  onClose,
  closeLabel,
  actions,
  fills = false,
}: PanelProps) {
  const titleId = useId();
  return (
    <section className={joinClasses(styles.panel, fills && styles.fills)} aria-labelledby={titleId}>
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {actions}
        {onClose && closeLabel && (
          <IconButton label={closeLabel} icon={<X aria-hidden size={20} />} onPress={onClose} />
        )}
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

import { useEffect, useRef, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import styles from './kept-name.module.css';

interface KeptNameProps {
  readonly title: string;
  readonly placeholder: string;
  /** Called once: with the name when it is done, with null when it stays as it was. */
  readonly onDone: (name: string | null) => void;
}

/** The name of a kept question being written. Enter or leaving keeps it, Esc does not. */
export function KeptName({ title, placeholder, onDone }: KeptNameProps) {
  const { t } = useText();
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  const [draft, setDraft] = useState(title);
  useEffect(() => field.current?.focus(), []);
  const finish = (name: string | null): void => {
    // Leaving the field follows on Enter and Esc: what was said first holds.
    if (isOver.current) return;
    isOver.current = true;
    onDone(name === title ? null : name);
  };
  return (
    <input
      ref={field}
      type="text"
      className={styles.field}
      aria-label={t('kept.name')}
      value={draft}
      placeholder={placeholder}
      maxLength={120}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => finish(draft.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish(draft.trim());
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        finish(null);
      }}
    />
  );
}

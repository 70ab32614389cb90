import { useEffect, useId, useRef } from 'react';
import styles from './short-field.module.css';

interface ShortFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called at every letter: what is typed is seen at once. */
  readonly onChange: (value: string) => void;
  /** Whether the keys go here now. */
  readonly hasFocus: boolean;
  readonly onFocus: () => void;
}

/** A number of few letters, followed while it is written; the caret stands after what is there. */
export function ShortField({ label, value, onChange, hasFocus, onFocus }: ShortFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = field.current;
    if (!hasFocus || !input || document.activeElement === input) return;
    input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
  }, [hasFocus]);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        className={styles.input}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={12}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onFocus={onFocus}
      />
    </div>
  );
}

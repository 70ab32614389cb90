import { useId, useState } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './checked-field.module.css';

interface CheckedFieldProps {
  readonly label: string;
  readonly value: string;
  /** What is wrong with what was typed, in words; null: it can be taken. */
  readonly check: (text: string) => string | null;
  /** Called when the person is done with something that can be taken. */
  readonly onDone: (text: string) => void;
  /** What was typed and could not be taken, kept elsewhere so that nothing typed is lost. */
  readonly draft: string | null;
  readonly onDraft: (text: string | null) => void;
  readonly isLabelHidden?: boolean;
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'url';
  readonly placeholder?: string;
  readonly maxLength?: number;
  /** The field stays as it was typed after it was taken, until the value follows. */
  readonly look?: 'start' | 'end';
}

/**
 * A text that is judged when it is finished: what cannot be taken stays as it was typed, with what
 * is wrong beneath it.
 */
export function CheckedField({
  label,
  value,
  check,
  onDone,
  draft,
  onDraft,
  isLabelHidden = false,
  inputMode = 'text',
  placeholder,
  maxLength = 400,
  look = 'start',
}: CheckedFieldProps) {
  const id = useId();
  const troubleId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? draft ?? value;
  const trouble = typed === null && draft !== null ? check(draft) : null;

  function finish(): void {
    if (typed === null) return;
    setTyped(null);
    if (typed === value) return onDraft(null);
    if (check(typed) !== null) return onDraft(typed);
    onDraft(null);
    onDone(typed);
  }

  return (
    <div className={styles.field}>
      {!isLabelHidden && (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      <input
        id={id}
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        aria-label={isLabelHidden ? label : undefined}
        aria-invalid={trouble !== null}
        aria-describedby={trouble === null ? undefined : troubleId}
        className={joinClasses(styles.input, styles[look])}
        value={shown}
        placeholder={placeholder}
        maxLength={maxLength}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish();
          if (event.key !== 'Escape' || (typed === null && draft === null)) return;
          setTyped(null);
          onDraft(null);
          event.stopPropagation();
        }}
      />
      {trouble !== null && (
        <p id={troubleId} role="alert" className={styles.trouble}>
          {trouble}
        </p>
      )}
    </div>
  );
}

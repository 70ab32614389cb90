import { useId, useState } from 'react';
import styles from './text-field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called once when the person is done: on Enter, or on leaving a changed field. */
  readonly onDone: (value: string) => void;
  readonly isMultiline?: boolean;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly look?: 'plain' | 'title';
  readonly maxLength?: number;
  /** Written in at once, with what stands there ready to be replaced. */
  readonly startsFocused?: boolean;
  /** The person has left the field, whether anything changed or not. */
  readonly onLeave?: () => void;
}

/**
 * A text that is handed on when it is finished, not letter by letter, so that naming something is
 * one step to undo. While it is being written it keeps what is typed; else it follows the value.
 */
export function TextField({
  label,
  value,
  onDone,
  isMultiline = false,
  isLabelHidden = false,
  placeholder,
  look = 'plain',
  maxLength = 4000,
  startsFocused = false,
  onLeave,
}: TextFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const finish = () => {
    if (draft !== null && draft !== value) onDone(draft);
    setDraft(null);
  };
  const field = {
    id,
    className: styles[look],
    value: draft ?? value,
    placeholder,
    maxLength,
    autoFocus: startsFocused,
    onFocus: (event: { readonly target: HTMLInputElement | HTMLTextAreaElement }) => {
      if (startsFocused) event.target.select();
    },
    onBlur: () => {
      finish();
      onLeave?.();
    },
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setDraft(event.target.value),
    onKeyDown: (event: React.KeyboardEvent<HTMLElement>) => {
      if (event.key === 'Escape' && draft !== null) {
        setDraft(null);
        event.stopPropagation();
      }
      if (event.key === 'Enter' && !isMultiline) {
        finish();
        onLeave?.();
      }
    },
  };
  return (
    <div className={styles.field}>
      {!isLabelHidden && (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      {isMultiline ? (
        <textarea {...field} rows={3} aria-label={isLabelHidden ? label : undefined} />
      ) : (
        <input {...field} type="text" aria-label={isLabelHidden ? label : undefined} />
      )}
    </div>
  );
}

import { useId } from 'react';
import styles from './written-field.module.css';

interface WrittenFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called at every letter: what is written is not lost when a window closes. */
  readonly onChange: (value: string) => void;
  readonly isMultiline?: boolean;
  readonly maxLength?: number;
  readonly startsFocused?: boolean;
  /** What is offered to be chosen instead of written. */
  readonly suggestions?: readonly string[];
  readonly hint?: string;
  readonly onEnter?: () => void;
}

/** A text that is followed while it is written. */
export function WrittenField({
  label,
  value,
  onChange,
  isMultiline = false,
  maxLength = 4000,
  startsFocused = false,
  suggestions = [],
  hint,
  onEnter,
}: WrittenFieldProps) {
  const id = useId();
  const field = {
    id,
    className: styles.written,
    value,
    maxLength,
    autoFocus: startsFocused,
    'aria-describedby': hint ? `${id}hint` : undefined,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(event.target.value),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {isMultiline ? (
        <textarea {...field} rows={4} />
      ) : (
        <input
          {...field}
          type="text"
          list={suggestions.length > 0 ? `${id}list` : undefined}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onEnter?.();
          }}
        />
      )}
      {suggestions.length > 0 && (
        <datalist id={`${id}list`}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </div>
  );
}

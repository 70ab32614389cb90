import { useEffect, useId, useRef, useState } from 'react';
import styles from './typed-field.module.css';
import { joinClasses } from './join-classes.ts';
import { keptDrafts } from './kept-drafts.ts';

interface TypedFieldProps {
  readonly label: string;
  /** As it stands when nobody writes. */
  readonly value: string;
  /** Called when the person is done with a changed text; gives what is wrong with it, or null. */
  readonly onDone: (text: string) => string | null;
  /** How it can be written. */
  readonly hint?: string;
  readonly isMultiline?: boolean;
  readonly rows?: number;
  readonly isLabelHidden?: boolean;
  readonly inputMode?: 'text' | 'decimal' | 'numeric';
  readonly maxLength?: number;
  /** Written in at once. */
  readonly startsFocused?: boolean;
  /** What is typed and not yet taken in is kept under this name when the field is closed. */
  readonly draftName?: string;
}

/**
 * A text that is checked when the person is done with it. What is wrong is said beside it and what
 * was typed stays, so that nothing is lost; Escape gives back what stood there.
 */
export function TypedField({
  label,
  value,
  onDone,
  hint,
  isMultiline = false,
  rows = 3,
  isLabelHidden = false,
  inputMode = 'text',
  maxLength = 20_000,
  startsFocused = false,
  draftName,
}: TypedFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(
    () => (draftName && keptDrafts.get(draftName)) ?? null,
  );
  const [wrong, setWrong] = useState<string | null>(null);
  const finish = (): void => {
    if (draft === null) return;
    const why = draft === value ? null : onDone(draft);
    setWrong(why);
    if (why === null) setDraft(null);
  };
  const leave = useRef<() => void>(() => undefined);
  useEffect(() => {
    leave.current = () => {
      if (draftName) keptDrafts.delete(draftName);
      if (draft === null || draft === value) return;
      if (onDone(draft) !== null && draftName) keptDrafts.set(draftName, draft);
    };
  });
  // A panel that closes by a key takes the field with it before it is left.
  useEffect(() => () => leave.current(), []);

  const describedBy = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  const field = {
    id,
    className: joinClasses(styles.input, wrong !== null && styles.wrong),
    value: draft ?? value,
    maxLength,
    inputMode,
    autoFocus: startsFocused,
    'aria-invalid': wrong !== null || undefined,
    'aria-describedby': describedBy || undefined,
    'aria-label': isLabelHidden ? label : undefined,
    onFocus: (event: { readonly target: HTMLInputElement | HTMLTextAreaElement }) => {
      if (startsFocused) event.target.select();
    },
    onBlur: finish,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setDraft(event.target.value),
    onKeyDown: (event: React.KeyboardEvent<HTMLElement>) => {
      if (event.key === 'Escape' && (draft !== null || wrong !== null)) {
        setDraft(null);
        setWrong(null);
        event.stopPropagation();
      }
      if (event.key === 'Enter' && !isMultiline) finish();
    },
  };
  return (
    <div className={styles.field}>
      {!isLabelHidden && (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      {isMultiline ? <textarea {...field} rows={rows} /> : <input {...field} type="text" />}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <p id={`${id}-wrong`} className={styles.why} role="alert">
        {wrong}
      </p>
    </div>
  );
}

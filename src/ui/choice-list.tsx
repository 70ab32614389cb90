import { type ReactNode, useId } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './choice-list.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly isDisabled?: boolean;
}

interface ChoiceListProps<Id extends string> {
  readonly label: string;
  readonly items: readonly Choice<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly isLabelHidden?: boolean;
}

/** A choice of one, each with what it means beside it; also of what cannot be chosen, and why. */
export function ChoiceList<Id extends string>({
  label,
  items,
  value,
  onChange,
  isLabelHidden = false,
}: ChoiceListProps<Id>) {
  const name = useId();
  return (
    <fieldset className={styles.list}>
      <legend className={isLabelHidden ? undefined : styles.legend}>
        {isLabelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </legend>
      {items.map((item) => (
        <ChoiceLine
          key={item.id}
          {...item}
          type="radio"
          name={name}
          isOn={item.id === value}
          onChange={() => onChange(item.id)}
        />
      ))}
    </fieldset>
  );
}

interface CheckListProps<Id extends string> {
  readonly label: string;
  readonly items: readonly Choice<Id>[];
  readonly values: readonly Id[];
  readonly onChange: (ids: readonly Id[]) => void;
  readonly isInColumns?: boolean;
}

/** A choice of several, given back in the order of the items. */
export function CheckList<Id extends string>({
  label,
  items,
  values,
  onChange,
  isInColumns = false,
}: CheckListProps<Id>) {
  return (
    <fieldset className={joinClasses(styles.list, isInColumns && styles.columns)}>
      <legend className={styles.legend}>{label}</legend>
      {items.map((item) => (
        <ChoiceLine
          key={item.id}
          {...item}
          type="checkbox"
          isOn={values.includes(item.id)}
          onChange={(isOn) =>
            onChange(
              items
                .map(({ id }) => id)
                .filter((id) => (id === item.id ? isOn : values.includes(id))),
            )
          }
        />
      ))}
    </fieldset>
  );
}

interface ChoiceLineProps extends Omit<Choice<string>, 'id'> {
  readonly type: 'radio' | 'checkbox';
  readonly name?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function ChoiceLine({ label, hint, isDisabled = false, isOn, onChange, ...kind }: ChoiceLineProps) {
  const hintId = useId();
  return (
    <div className={joinClasses(styles.line, isDisabled && styles.disabled)}>
      <label className={styles.choice}>
        <input
          {...kind}
          className={styles.input}
          checked={isOn}
          disabled={isDisabled}
          aria-describedby={hint ? hintId : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <div id={hintId} className={styles.hint}>
          {hint}
        </div>
      )}
    </div>
  );
}

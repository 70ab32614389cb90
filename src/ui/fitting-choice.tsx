import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import styles from './fitting-choice.module.css';
import { Segmented } from './segmented.tsx';
import { Select } from './select.tsx';

interface FittingItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Beside the label, where both are in sight. */
  readonly mark?: ReactNode;
  /** What the mark says. */
  readonly hint?: string;
}

interface FittingChoiceProps<Id extends string> {
  readonly label: string;
  readonly items: readonly FittingItem<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** A choice of one: all in sight while there is room for them side by side, else a list to open. */
export function FittingChoice<Id extends string>({
  label,
  items,
  value,
  onChange,
}: FittingChoiceProps<Id>) {
  const frame = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const [fits, setFits] = useState(true);
  const words = items.map((item) => `${item.label} ${item.hint ?? ''}`).join('|');
  useLayoutEffect(() => {
    const [outer, inner] = [frame.current, ruler.current];
    if (!outer || !inner) return undefined;
    const measure = () => setFits(inner.scrollWidth <= outer.clientWidth + 1);
    const watching = new ResizeObserver(measure);
    watching.observe(outer);
    measure();
    return () => watching.disconnect();
  }, [words]);
  const sideBySide = items.map((item) => ({ id: item.id, label: <Label item={item} /> }));
  return (
    <div ref={frame} className={styles.frame}>
      {fits ? (
        <Segmented label={label} items={sideBySide} value={value} onChange={onChange} />
      ) : (
        <Select label={label} isLabelHidden items={items} value={value} onChange={onChange} />
      )}
      {/* As wide as all of them side by side, whichever is shown. */}
      <div ref={ruler} className={styles.ruler} aria-hidden>
        {items.map((item) => (
          <span key={item.id} className={styles.ruled}>
            <Label item={item} />
          </span>
        ))}
      </div>
    </div>
  );
}

function Label<Id extends string>({ item }: { readonly item: FittingItem<Id> }) {
  if (!item.mark && !item.hint) return item.label;
  return (
    <span className={styles.marked}>
      {item.mark}
      {item.label} {item.hint && <span className={styles.hint}>{item.hint}</span>}
    </span>
  );
}

import { type ReactNode, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
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
  const windowWidth = useSyncExternalStore(onResize, () => window.innerWidth);
  const words = items.map((item) => `${item.label} ${item.hint ?? ''}`).join('|');
  // Other words or another window are tried again; what was too wide for these stays a list.
  const attempt = `${windowWidth} ${words}`;
  const [tooWide, setTooWide] = useState('');
  const fits = tooWide !== attempt;
  useLayoutEffect(() => {
    const [outer, inner] = [frame.current, ruler.current];
    if (!outer || !inner) return undefined;
    const measure = () => {
      if (inner.scrollWidth > outer.clientWidth + 1) setTooWide(attempt);
    };
    const watching = new ResizeObserver(measure);
    watching.observe(outer);
    measure();
    return () => watching.disconnect();
  }, [attempt, fits]);
  const sideBySide = items.map((item) => ({ id: item.id, label: <Label item={item} /> }));
  if (!fits) {
    // The one chosen is all that is in sight: its state is part of its name.
    const listed = items.map(({ id, label: name, hint }) => ({
      id,
      label: hint ? `${name} (${hint})` : name,
    }));
    return (
      <div className={styles.list}>
        <Select label={label} isLabelHidden items={listed} value={value} onChange={onChange} />
      </div>
    );
  }
  return (
    <div ref={frame} className={styles.frame}>
      <Segmented label={label} items={sideBySide} value={value} onChange={onChange} />
      {/* As wide as all of them side by side, where the frame itself is narrower. */}
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

function onResize(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
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

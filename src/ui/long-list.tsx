import { type KeyboardEvent, type ComponentType, useEffect, useId, useRef, useState } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './long-list.module.css';

/** How a row was chosen: alone, beside those chosen before, or with all from the first one on. */
export type ChoiceManner = 'alone' | 'toggle' | 'range';

interface LongListProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly rowHeight: number;
  readonly isSelected: (row: Row) => boolean;
  /** The row that was chosen first, also from elsewhere: brought into sight when it changes. */
  readonly frontKey: string | null;
  readonly Line: ComponentType<{ readonly row: Row }>;
  /** The row in words. */
  readonly describe: (row: Row) => string;
  readonly onChoose: (row: Row, manner: ChoiceManner) => void;
  readonly onAll: () => void;
  /** A key that the list has no use for itself; true when it was used. */
  readonly onKey: (row: Row, event: KeyboardEvent) => boolean;
}

/** Rows drawn beyond those in sight, so that scrolling shows no gaps. */
const spareRows = 6;
const pageRows = 10;

/**
 * A list of any length: only the rows in sight are in the page. The list has the focus and says
 * which row is meant; arrows choose as they go.
 */
export function LongList<Row>(props: LongListProps<Row>) {
  const { label, rows, keyOf, rowHeight, isSelected, frontKey, Line } = props;
  const listId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(rowHeight * pageRows);
  const [meantKey, setMeantKey] = useState<string | null>(null);

  const meant = rows.findIndex((row) => keyOf(row) === meantKey && isSelected(row));
  const active = meant === -1 ? rows.findIndex((row) => keyOf(row) === frontKey) : meant;

  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    // Who opened the list goes on in it.
    element.focus({ preventScroll: true });
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const element = frame.current;
    if (!element || active === -1) return;
    const [above, below] = [active * rowHeight, (active + 1) * rowHeight];
    if (above < element.scrollTop) element.scrollTop = above;
    else if (below > element.scrollTop + element.clientHeight) {
      element.scrollTop = below - element.clientHeight;
    }
  }, [active, rowHeight]);

  function choose(index: number, manner: ChoiceManner): void {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (row === undefined) return;
    setMeantKey(keyOf(row));
    props.onChoose(row, manner);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const isMod = event.ctrlKey || event.metaKey;
    const to = isMod || event.altKey ? undefined : stepOf(event.key, active, rows.length);
    if (to !== undefined) choose(to, event.shiftKey ? 'range' : 'alone');
    else if (isMod && event.key.toLowerCase() === 'a') props.onAll();
    else if (active === -1 || !props.onKey(rows[active], event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  const first = Math.max(0, Math.floor(top / rowHeight) - spareRows);
  const last = Math.min(rows.length, Math.ceil((top + height) / rowHeight) + spareRows);
  return (
    <div
      ref={frame}
      role="listbox"
      aria-label={label}
      aria-multiselectable
      aria-activedescendant={active === -1 ? undefined : `${listId}-${active}`}
      tabIndex={0}
      className={styles.frame}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.all} style={{ height: rows.length * rowHeight }}>
        {rows.slice(first, last).map((row, i) => (
          <div
            key={keyOf(row)}
            id={`${listId}-${first + i}`}
            role="option"
            aria-selected={isSelected(row)}
            aria-label={props.describe(row)}
            aria-posinset={first + i + 1}
            aria-setsize={rows.length}
            className={joinClasses(styles.row, first + i === active && styles.active)}
            style={{ top: (first + i) * rowHeight, height: rowHeight }}
            onClick={(event) =>
              choose(
                first + i,
                event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'alone',
              )
            }
          >
            <Line row={row} />
          </div>
        ))}
        {active !== -1 && (active < first || active >= last) && (
          // What is meant exists for a screen reader, also while it is scrolled out of sight.
          <div
            id={`${listId}-${active}`}
            role="option"
            aria-selected={isSelected(rows[active])}
            aria-label={props.describe(rows[active])}
            aria-posinset={active + 1}
            aria-setsize={rows.length}
            className={styles.row}
            style={{ top: active * rowHeight, height: rowHeight }}
          />
        )}
      </div>
    </div>
  );
}

/** The row that a key of movement leads to; undefined for other keys. */
function stepOf(key: string, active: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return active + 1;
    case 'ArrowUp':
      return active === -1 ? length - 1 : active - 1;
    case 'PageDown':
      return active + pageRows;
    case 'PageUp':
      return active - pageRows;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}

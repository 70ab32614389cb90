import { type RefObject, type UIEvent, useCallback, useEffect, useRef, useState } from 'react';

interface RowsInSight {
  /** What is scrolled. */
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
  /** Places of the rows to be drawn, in order. */
  readonly places: readonly number[];
  readonly bringIn: (place: number) => void;
}

interface RowsOfOneHeight {
  readonly count: number;
  readonly rowHeight: number;
  /** A row that stays on the page also out of sight, because it has the focus; -1: none. */
  readonly kept?: number;
  /** Pixels that a heading covers at the top, and a foot at the bottom. */
  readonly above?: number;
  readonly below?: number;
}

/** Rows drawn beyond those in sight, so that scrolling shows no gaps. */
const spareRows = 12;
const heightAtFirst = 800;

/** Of rows of one height those in sight, so that a list of thousands is a page of some tens. */
export function useRowsInSight({
  count,
  rowHeight,
  kept = -1,
  above = 0,
  below = 0,
}: RowsOfOneHeight): RowsInSight {
  const frame = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(heightAtFirst);

  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const bringIn = useCallback(
    (place: number) => {
      const element = frame.current;
      if (!element) return;
      const seen = element.clientHeight - above - below;
      const [start, end] = [place * rowHeight, (place + 1) * rowHeight];
      if (start < element.scrollTop) element.scrollTop = start;
      else if (end > element.scrollTop + seen) element.scrollTop = end - seen;
    },
    [rowHeight, above, below],
  );

  const first = Math.max(0, Math.floor(top / rowHeight) - spareRows);
  const last = Math.min(count, Math.ceil((top + height) / rowHeight) + spareRows);
  const inSight = Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i);
  const places =
    kept < 0 || kept >= count || (kept >= first && kept < last)
      ? inSight
      : kept < first
        ? [kept, ...inSight]
        : [...inSight, kept];
  return { frame, onScroll: (event) => setTop(event.currentTarget.scrollTop), places, bringIn };
}

import { type KeyboardEvent, useRef, useState } from 'react';

interface Spot {
  readonly row: number;
  readonly column: number;
}

/**
 * One stop for the Tab key in a grid, and arrow keys, Home and End between its cells. A cell's
 * control takes what `cell` gives; the element round them all takes `grid`.
 */
export function useRovingGrid(rows: number, columns: number) {
  const [spot, setSpot] = useState<Spot>({ row: 0, column: 0 });
  const frame = useRef<HTMLTableElement>(null);
  const at: Spot = { row: within(spot.row, rows), column: within(spot.column, columns) };
  return {
    grid: {
      ref: frame,
      onKeyDown(event: KeyboardEvent) {
        const next = nextSpot(event, at, rows, columns);
        if (!next) return;
        event.preventDefault();
        event.stopPropagation();
        setSpot(next);
        const aim = `[data-spot="${next.row}/${next.column}"]`;
        frame.current?.querySelector<HTMLElement>(aim)?.focus();
      },
    },
    cell: (row: number, column: number) => ({
      'data-spot': `${row}/${column}`,
      tabIndex: row === at.row && column === at.column ? 0 : -1,
      onFocus: () => setSpot({ row, column }),
    }),
  };
}

function within(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}

function nextSpot(
  { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent,
  { row, column }: Spot,
  rows: number,
  columns: number,
): Spot | null {
  if (altKey || shiftKey) return null;
  const all = ctrlKey || metaKey;
  if (all && key !== 'Home' && key !== 'End') return null;
  switch (key) {
    case 'ArrowUp':
      return { row: within(row - 1, rows), column };
    case 'ArrowDown':
      return { row: within(row + 1, rows), column };
    case 'ArrowLeft':
      return { row, column: within(column - 1, columns) };
    case 'ArrowRight':
      return { row, column: within(column + 1, columns) };
    case 'Home':
      return { row: all ? 0 : row, column: 0 };
    case 'End':
      return { row: all ? rows - 1 : row, column: columns - 1 };
    default:
      return null;
  }
}

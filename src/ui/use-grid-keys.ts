import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

/** A cell of the grid; the header is row -1. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

interface GridKeys {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Brings a row onto the page, so that it can have the focus. */
  readonly bringIn: (row: number) => void;
  readonly onEnter: (row: number) => void;
  readonly onSpace: (row: number) => void;
}

const pageRows = 10;

/**
 * One cell of a grid has the focus and arrows carry it (ARIA Authoring Practices, Grid): within a
 * line by Home and End, from the first line to the last with Ctrl.
 */
export function useGridKeys({ rowCount, columnCount, bringIn, onEnter, onSpace }: GridKeys) {
  const [active, setActive] = useState<GridCell>({ row: rowCount > 0 ? 0 : -1, column: 1 });
  const isAsked = useRef(false);
  const cells = useRef(new Map<string, HTMLElement>());
  const meant: GridCell = {
    row: Math.min(active.row, rowCount - 1),
    column: Math.min(active.column, columnCount - 1),
  };

  useEffect(() => {
    if (!isAsked.current) return;
    const cell = cells.current.get(keyOf(meant));
    if (!cell) return;
    isAsked.current = false;
    cell.focus({ preventScroll: meant.row >= 0 });
    // The title stays in sight beside whatever column is looked at.
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  function goTo(cell: GridCell): void {
    const row = Math.max(-1, Math.min(rowCount - 1, cell.row));
    const column = Math.max(0, Math.min(columnCount - 1, cell.column));
    isAsked.current = true;
    if (row >= 0) bringIn(row);
    setActive({ row, column });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.shiftKey) return;
    const isMod = event.ctrlKey || event.metaKey;
    const to = targetOf(event.key, isMod, meant, rowCount, columnCount);
    if (to) goTo(to);
    else if (meant.row < 0 || isMod) return;
    else if (event.key === 'Enter') onEnter(meant.row);
    else if (event.key === ' ') onSpace(meant.row);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return {
    active: meant,
    onKeyDown,
    /** What a cell needs to be reached. */
    cellProps: (cell: GridCell) => ({
      tabIndex: cell.row === meant.row && cell.column === meant.column ? 0 : -1,
      ref: (element: HTMLElement | null) => {
        if (element) cells.current.set(keyOf(cell), element);
        else cells.current.delete(keyOf(cell));
      },
      onFocus: () => {
        if (cell.row !== active.row || cell.column !== active.column) setActive(cell);
      },
    }),
  };
}

function keyOf({ row, column }: GridCell): string {
  return `${row} ${column}`;
}

function targetOf(
  key: string,
  isMod: boolean,
  { row, column }: GridCell,
  rowCount: number,
  columnCount: number,
): GridCell | null {
  switch (key) {
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'PageDown':
      return { row: row + pageRows, column };
    case 'PageUp':
      return { row: Math.max(0, row - pageRows), column };
    case 'Home':
      return { row: isMod ? 0 : row, column: 0 };
    case 'End':
      return { row: isMod ? rowCount - 1 : row, column: columnCount - 1 };
    default:
      return null;
  }
}

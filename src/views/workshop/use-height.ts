import { useEffect, useState } from 'react';

/** Height in letters of an element, `1` for a line's letters; 0 until it is on the page. */
export function useHeight(element: HTMLElement | null): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      const letters = Number.parseFloat(getComputedStyle(element).fontSize);
      setHeight(element.clientHeight / letters);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return height;
}

const lineLetters = 1.25;

/** Rows of so many lines that have room under a heading; one at least. */
export function roomForRows(height: number, headingLines: number, rowLines: number): number {
  const lines = height / lineLetters - headingLines;
  return Math.max(1, Math.floor(lines / rowLines));
}

import { useEffect, useState } from 'react';

/** How wide an element is drawn, CSS pixels; `otherwise` until it is on the page. */
export function useWidth(element: HTMLElement | null, otherwise: number): number {
  const [width, setWidth] = useState(otherwise);
  useEffect(() => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

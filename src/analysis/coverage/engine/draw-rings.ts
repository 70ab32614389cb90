import type { Rings } from './rings.ts';
import type { OutlineBuffer } from './outline-buffer.ts';

/** Draws normalised rings as one outline: winding 1 inside, 0 outside and in holes. */
export function drawRings({ coords, starts }: Rings, outline: OutlineBuffer): void {
  for (let ring = 0; ring + 1 < starts.length; ring++) {
    outline.ring(coords, starts[ring], starts[ring + 1]);
  }
}

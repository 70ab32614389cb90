import type { DrawnShape } from './measure-kind.ts';

/** How a line or an area is drawn. `trace` follows lines and borders that are there. */
export type DrawMethod = 'corners' | 'rectangle' | 'circle' | 'freehand' | 'trace';

const methods: Readonly<Record<DrawnShape, readonly DrawMethod[]>> = {
  point: [],
  line: ['corners', 'freehand', 'trace'],
  area: ['corners', 'rectangle', 'circle', 'freehand', 'trace'],
};

/** The methods that draw a shape; none for a point, which is one press. */
export function drawMethods(shape: DrawnShape): readonly DrawMethod[] {
  return methods[shape];
}

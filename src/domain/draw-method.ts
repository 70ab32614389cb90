import type { DrawnShape } from './measure-kind.ts';

/** How a line or an area is drawn. `trace` follows lines and borders that are there. */
export type DrawMethod = 'corners' | 'rectangle' | 'circle' | 'freehand' | 'trace';

const ofLine: readonly DrawMethod[] = ['corners', 'freehand', 'trace'];
const ofArea: readonly DrawMethod[] = ['corners', 'rectangle', 'circle', 'freehand', 'trace'];

/** The methods that draw a shape; none for what is one press: a point, a zone. */
export function drawMethods(shape: DrawnShape): readonly DrawMethod[] {
  if (shape === 'line') return ofLine;
  return shape === 'area' ? ofArea : [];
}

/** Methods whose shape is made by one drag, or by two presses. */
export function isDragMethod(method: DrawMethod | undefined): boolean {
  return method === 'rectangle' || method === 'circle' || method === 'freehand';
}

/** Keys that pick a method while a line or an area is drawn. */
export const drawMethodKeys: Readonly<Record<DrawMethod, string>> = {
  corners: 'q',
  rectangle: 'w',
  circle: 'e',
  freehand: 'r',
  trace: 't',
};

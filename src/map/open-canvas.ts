/** A picture for the map. */
export interface MapImage {
  readonly pixels: ImageData;
  readonly pixelRatio: number;
}

/** Pictures are drawn twice as fine as CSS pixels, for sharp screens. */
export const imagePixelRatio = 2;

/** A canvas of so many CSS pixels a side, to draw a picture of the map on. */
export function openCanvas(side: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = side * imagePixelRatio;
  canvas.height = side * imagePixelRatio;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser has no 2D canvas');
  pen.scale(imagePixelRatio, imagePixelRatio);
  return pen;
}

/** The picture that was drawn. */
export function readCanvas(pen: CanvasRenderingContext2D, side: number): MapImage {
  const pixels = pen.getImageData(0, 0, side * imagePixelRatio, side * imagePixelRatio);
  return { pixels, pixelRatio: imagePixelRatio };
}

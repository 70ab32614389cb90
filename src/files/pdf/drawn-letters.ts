/** Letters as a picture, as high and wide as they were in millimetres. */
export interface DrawnLetters {
  /** Address of a picture; null where nothing can draw: an empty frame stands for it. */
  readonly picture: string | null;
  readonly widthMillimeters: number;
  readonly heightMillimeters: number;
  /** How far the picture reaches above the line that letters stand on. */
  readonly ascentMillimeters: number;
}

const millimetersPerPoint = 25.4 / 72;
/** Four pixels a point: 288 an inch. */
const pixelsPerPoint = 4;

/**
 * Letters that the typeface lacks, drawn with whatever fonts the device has, so that nothing that
 * somebody wrote is missing on the paper. `size` in points.
 */
export function drawnLetters(
  letters: string,
  look: { readonly size: number; readonly bold: boolean; readonly color: string },
): DrawnLetters {
  const { size, bold, color } = look;
  const ascentMillimeters = size * 0.95 * millimetersPerPoint;
  const heightMillimeters = size * 1.25 * millimetersPerPoint;
  const canvas = typeof document === 'undefined' ? null : document.createElement('canvas');
  const pen = canvas?.getContext('2d');
  if (!canvas || !pen) {
    const widthMillimeters = size * 0.6 * millimetersPerPoint;
    return { picture: null, widthMillimeters, heightMillimeters, ascentMillimeters };
  }
  const font = `${bold ? 700 : 400} ${size * pixelsPerPoint}px 'Atkinson Hyperlegible', system-ui, sans-serif`;
  pen.font = font;
  const width = Math.max(1, Math.ceil(pen.measureText(letters).width));
  canvas.width = width;
  canvas.height = Math.ceil(size * 1.25 * pixelsPerPoint);
  pen.font = font;
  pen.fillStyle = color;
  pen.fillText(letters, 0, size * 0.95 * pixelsPerPoint);
  return {
    picture: canvas.toDataURL('image/png'),
    widthMillimeters: (width / pixelsPerPoint) * millimetersPerPoint,
    heightMillimeters,
    ascentMillimeters,
  };
}

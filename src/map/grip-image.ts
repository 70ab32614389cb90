import { openCanvas, readCanvas } from './open-canvas.ts';
import type { MapImage } from './open-canvas.ts';

/** The name of a grip's picture: `fine` for a mouse or pen, `broad` for a finger. */
export function gripImageName(
  mark: 'scale' | 'turn',
  size: 'fine' | 'broad',
  color: string,
  halo: string,
): string {
  return `grip|${mark}|${size}|${color}|${halo}`;
}

const sides = { fine: 24, broad: 44 } as const;

/** Draws the grip that a name asks for, its parts as in `gripImageName`. */
export function drawGrip([mark, size, color, halo]: readonly string[]): MapImage {
  const side = size === 'broad' ? sides.broad : sides.fine;
  const pen = openCanvas(side);
  const middle = side / 2;
  if (size === 'broad') {
    pen.beginPath();
    pen.arc(middle, middle, middle - 1, 0, 2 * Math.PI);
    pen.globalAlpha = 0.16;
    pen.fillStyle = color;
    pen.fill();
    pen.globalAlpha = 1;
  }
  pen.translate(middle, middle);
  if (size === 'broad') pen.scale(1.35, 1.35);
  pen.fillStyle = halo;
  pen.strokeStyle = color;
  pen.lineWidth = 2;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.beginPath();
  if (mark === 'scale') {
    pen.roundRect(-5, -5, 10, 10, 2);
    pen.fill();
    pen.stroke();
  } else {
    pen.arc(0, 0, 10, 0, 2 * Math.PI);
    pen.fill();
    pen.stroke();
    pen.beginPath();
    pen.arc(0, 0, 5, -0.25 * Math.PI, 1.35 * Math.PI);
    pen.moveTo(3.6, -7);
    pen.lineTo(3.9, -3.3);
    pen.lineTo(0.2, -3.4);
    pen.stroke();
  }
  return readCanvas(pen, side);
}

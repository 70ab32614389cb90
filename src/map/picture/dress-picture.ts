import { formatDistance } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import { niceLength } from '../nice-length.ts';
import { lightPalette } from '../palette.ts';

/** A line of the legend: how it is drawn and what it means. */
export interface PictureKey {
  readonly label: string;
  readonly dash: readonly number[] | null;
  readonly color: string;
}

export interface PictureDress {
  /** CSS pixels of the map, and how many of the picture's each is. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly metersPerPixel: number;
  readonly keys: readonly PictureKey[];
  readonly credits: string;
  readonly north: string;
  readonly language: Language;
}

const { ink, quietInk, paper } = lightPalette;
const font = (size: number, weight = 400): string =>
  `${weight} ${size}px 'Atkinson Hyperlegible', system-ui, sans-serif`;
const lineHeight = 17;
const inset = 10;

/** The map with what makes a picture of it a map by itself: legend, scale, north and credits. */
export function dressPicture(map: CanvasImageSource, dress: PictureDress): HTMLCanvasElement {
  const { width, height, pixelRatio } = dress;
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser gives no canvas to draw a picture on');
  pen.font = font(12);
  const keys = legendPlaces(pen, dress);
  pen.font = font(10.5);
  const credits = wrapped(pen, dress.credits, width - 2 * inset);
  const legendHeight = keys.height + credits.length * 14 + 18;
  canvas.width = Math.round(width * pixelRatio);
  canvas.height = Math.round((height + legendHeight) * pixelRatio);
  pen.scale(pixelRatio, pixelRatio);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height + legendHeight);
  pen.drawImage(map, 0, 0, width, height);
  pen.strokeStyle = ink;
  pen.lineWidth = 1;
  pen.strokeRect(0.5, 0.5, width - 1, height - 1);
  drawScale(pen, dress);
  drawNorth(pen, dress);
  drawKeys(pen, keys.places, height + 6);
  pen.font = font(10.5);
  pen.fillStyle = quietInk;
  for (const [at, line] of credits.entries()) {
    pen.fillText(line, inset, height + keys.height + 20 + at * 14);
  }
  return canvas;
}

interface KeyPlace {
  readonly key: PictureKey;
  readonly x: number;
  readonly y: number;
}

/** Keys side by side, as many in a line as have room. */
function legendPlaces(
  pen: CanvasRenderingContext2D,
  { keys, width }: PictureDress,
): { readonly places: readonly KeyPlace[]; readonly height: number } {
  let x = inset;
  let y = lineHeight;
  const places = keys.map((key): KeyPlace => {
    const needed = 40 + pen.measureText(key.label).width + 18;
    if (x > inset && x + needed > width) {
      x = inset;
      y += lineHeight;
    }
    const place = { key, x, y };
    x += needed;
    return place;
  });
  return { places, height: keys.length > 0 ? y + 4 : 0 };
}

function drawKeys(pen: CanvasRenderingContext2D, places: readonly KeyPlace[], top: number): void {
  pen.font = font(12);
  for (const { key, x, y } of places) {
    pen.strokeStyle = key.color;
    pen.lineWidth = 2.4;
    pen.setLineDash((key.dash ?? []).map((length) => length * 2.4));
    pen.beginPath();
    pen.moveTo(x, top + y - 4);
    pen.lineTo(x + 32, top + y - 4);
    pen.stroke();
    pen.setLineDash([]);
    pen.fillStyle = ink;
    pen.fillText(key.label, x + 40, top + y);
  }
}

function drawScale(pen: CanvasRenderingContext2D, dress: PictureDress): void {
  const { height, metersPerPixel, language } = dress;
  const length = niceLength(140 * metersPerPixel);
  const pixels = length / metersPerPixel;
  const words = formatDistance(length, language);
  pen.font = font(12);
  const boxWidth = Math.max(pixels, pen.measureText(words).width) + 16;
  pen.fillStyle = paper;
  pen.globalAlpha = 0.9;
  pen.fillRect(inset, height - 44, boxWidth, 34);
  pen.globalAlpha = 1;
  pen.fillStyle = ink;
  pen.fillText(words, inset + 8, height - 28);
  pen.strokeStyle = ink;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.moveTo(inset + 8, height - 23);
  pen.lineTo(inset + 8, height - 17);
  pen.lineTo(inset + 8 + pixels, height - 17);
  pen.lineTo(inset + 8 + pixels, height - 23);
  pen.stroke();
}

function drawNorth(pen: CanvasRenderingContext2D, { width, north }: PictureDress): void {
  const x = width - 26;
  pen.fillStyle = paper;
  pen.globalAlpha = 0.9;
  pen.fillRect(x - 15, inset, 30, 46);
  pen.globalAlpha = 1;
  pen.fillStyle = ink;
  pen.beginPath();
  pen.moveTo(x, inset + 5);
  pen.lineTo(x + 7, inset + 24);
  pen.lineTo(x, inset + 19);
  pen.lineTo(x - 7, inset + 24);
  pen.closePath();
  pen.fill();
  pen.font = font(14, 700);
  pen.textAlign = 'center';
  pen.fillText(north, x, inset + 40);
  pen.textAlign = 'start';
}

function wrapped(pen: CanvasRenderingContext2D, words: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && pen.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

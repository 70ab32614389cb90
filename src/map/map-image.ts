import type { ContributionKind } from '../domain/contribution.ts';
import { drawGrip } from './grip-image.ts';
import { openCanvas, readCanvas } from './open-canvas.ts';
import type { MapImage } from './open-canvas.ts';
import { iconBox, iconPath } from './icon-paths.ts';
import { voicePath } from './voice-path.ts';

/** A round or square badge with an icon. Existing places are round; measures are square. */
export interface Badge {
  readonly shape: 'round' | 'square';
  readonly fill: string;
  readonly line: string;
  readonly icon: string;
  readonly dashed: boolean;
}

const badgePixels = 24;
const hatchPixels = 8;
const signPixels = 22;
const dotsPixels = 12;

/**
 * The name of a badge's picture up to the icon's name, which the style adds for each feature.
 * The name says how to draw the picture, so nothing else has to remember it.
 */
export function badgePrefix(badge: Badge): string {
  const { shape, fill, line, icon, dashed } = badge;
  return `badge|${shape}|${fill}|${line}|${icon}|${dashed ? 'dashed' : 'solid'}|`;
}

/**
 * Slanted lines: `forward` as a slash, for what is unknown; `back`, for what is gained; `crossed`, for
 * what is known and not told.
 */
export function hatchName(color: string, slant: 'forward' | 'back' | 'crossed'): string {
  return `hatch|${color}|${slant}`;
}

/**
 * What stands on a way: a `cross` on one that is closed; at the end of a bridge its `abutment`, at
 * the end of an underpass its `portal`, both drawn so that the way leaves upward.
 */
export function wayMarkName(
  mark: 'cross' | 'abutment' | 'portal',
  color: string,
  halo: string,
): string {
  return `way|${mark}|${color}|${halo}`;
}

/** Small signs all over an area: a plus for what grows, a minus for what shrinks. */
export function signName(sign: 'plus' | 'minus', color: string): string {
  return `sign|${sign}|${color}`;
}

/** Dots all over an area, for one of two groups of zones. */
export function dotsName(color: string): string {
  return `dots|${color}`;
}

/** The mark of what somebody said: a shape for each kind, so that no colour has to tell it alone. */
export function voiceName(kind: ContributionKind, fill: string, line: string): string {
  return `voice|${kind}|${fill}|${line}`;
}

/** Draws the picture that a name asks for; null for a name that is not one of ours. */
export function drawMapImage(name: string): MapImage | null {
  const [family, ...parts] = name.split('|');
  if (family === 'badge') return drawBadge(parts);
  if (family === 'hatch') return drawHatch(parts);
  if (family === 'snap') return drawSnapMark(parts);
  if (family === 'way') return drawWayMark(parts);
  if (family === 'grip') return drawGrip(parts);
  if (family === 'sign') return drawSign(parts);
  if (family === 'dots') return drawDots(parts);
  if (family === 'voice') return drawVoice(parts);
  return null;
}

function drawBadge([shape, fill, line, iconColor, stroke, icon]: readonly string[]): MapImage {
  const pen = openCanvas(badgePixels);
  pen.beginPath();
  if (shape === 'round') pen.arc(badgePixels / 2, badgePixels / 2, 10, 0, 2 * Math.PI);
  else pen.roundRect(2, 2, badgePixels - 4, badgePixels - 4, 5);
  pen.fillStyle = fill;
  pen.fill();
  pen.strokeStyle = line;
  pen.lineWidth = stroke === 'dashed' ? 2 : 1.5;
  pen.setLineDash(stroke === 'dashed' ? [3.4, 2.4] : []);
  pen.stroke();
  const margin = (badgePixels - iconBox * 0.86) / 2;
  pen.translate(margin, margin);
  pen.scale(0.86, 0.86);
  pen.fillStyle = iconColor;
  pen.fill(new Path2D(iconPath(icon)));
  return readCanvas(pen, badgePixels);
}

function drawHatch([color, slant]: readonly string[]): MapImage {
  const pen = openCanvas(hatchPixels);
  pen.strokeStyle = color;
  pen.lineWidth = 1.1;
  pen.beginPath();
  // Drawn one tile beyond each side so that the lines meet where tiles meet.
  for (let offset = -hatchPixels; offset <= hatchPixels; offset += hatchPixels) {
    if (slant !== 'back') {
      pen.moveTo(offset, hatchPixels);
      pen.lineTo(offset + hatchPixels, 0);
    }
    if (slant !== 'forward') {
      pen.moveTo(offset, 0);
      pen.lineTo(offset + hatchPixels, hatchPixels);
    }
  }
  pen.stroke();
  return readCanvas(pen, hatchPixels);
}

/**
 * A square on a corner, a cross on an edge, a ring on an own shape, a triangle on a zone border, a
 * diamond on a path.
 */
function drawSnapMark([color, halo, target]: readonly string[]): MapImage {
  const pen = openCanvas(badgePixels);
  const middle = badgePixels / 2;
  const reach = 7;
  pen.beginPath();
  if (target === 'vertex') pen.rect(middle - reach, middle - reach, 2 * reach, 2 * reach);
  else if (target === 'edge') {
    pen.moveTo(middle - reach, middle - reach);
    pen.lineTo(middle + reach, middle + reach);
    pen.moveTo(middle + reach, middle - reach);
    pen.lineTo(middle - reach, middle + reach);
  } else if (target === 'own-shape') pen.arc(middle, middle, reach, 0, 2 * Math.PI);
  else if (target === 'path') {
    pen.moveTo(middle, middle - reach - 1);
    pen.lineTo(middle + reach + 1, middle);
    pen.lineTo(middle, middle + reach + 1);
    pen.lineTo(middle - reach - 1, middle);
    pen.closePath();
  } else {
    pen.moveTo(middle, middle - reach - 1);
    pen.lineTo(middle + reach + 1, middle + reach);
    pen.lineTo(middle - reach - 1, middle + reach);
    pen.closePath();
  }
  return outlined(pen, color, halo);
}

function drawWayMark([mark, color, halo]: readonly string[]): MapImage {
  const pen = openCanvas(badgePixels);
  const middle = badgePixels / 2;
  const line = (...corners: readonly (readonly [number, number])[]): void => {
    const [[x, y], ...others] = corners;
    pen.moveTo(middle + x, middle + y);
    for (const [toX, toY] of others) pen.lineTo(middle + toX, middle + toY);
  };
  pen.beginPath();
  if (mark === 'cross') {
    line([-5, -5], [5, 5]);
    line([5, -5], [-5, 5]);
  } else if (mark === 'abutment') {
    line([-4, 1], [-8, -4]);
    line([4, 1], [8, -4]);
  } else {
    line([-8, 4], [-6, 0], [6, 0], [8, 4]);
  }
  return outlined(pen, color, halo);
}

function outlined(pen: CanvasRenderingContext2D, color: string, halo: string): MapImage {
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  pen.strokeStyle = halo;
  pen.lineWidth = 5;
  pen.stroke();
  pen.strokeStyle = color;
  pen.lineWidth = 2;
  pen.stroke();
  return readCanvas(pen, badgePixels);
}

function drawSign([sign, color]: readonly string[]): MapImage {
  const pen = openCanvas(signPixels);
  pen.strokeStyle = color;
  pen.lineWidth = 1.5;
  pen.beginPath();
  // Two to a tile, so that they stand like bricks and not in columns.
  for (const middle of [signPixels / 4, (3 * signPixels) / 4]) {
    pen.moveTo(middle - 2.5, middle);
    pen.lineTo(middle + 2.5, middle);
    if (sign !== 'plus') continue;
    pen.moveTo(middle, middle - 2.5);
    pen.lineTo(middle, middle + 2.5);
  }
  pen.stroke();
  return readCanvas(pen, signPixels);
}

function drawVoice([kind, fill, line]: readonly string[]): MapImage {
  const pen = openCanvas(badgePixels);
  const path = new Path2D(voicePath(kind));
  pen.lineJoin = 'round';
  pen.strokeStyle = line;
  pen.lineWidth = 3;
  pen.stroke(path);
  pen.fillStyle = fill;
  pen.fill(path);
  return readCanvas(pen, badgePixels);
}

function drawDots([color]: readonly string[]): MapImage {
  const pen = openCanvas(dotsPixels);
  pen.fillStyle = color;
  for (const middle of [dotsPixels / 4, (3 * dotsPixels) / 4]) {
    pen.beginPath();
    pen.arc(middle, middle, 1.1, 0, 2 * Math.PI);
    pen.fill();
  }
  return readCanvas(pen, dotsPixels);
}

import type { Staging } from '../../state/session.ts';
import { alongLine, lineBetween } from './along-line.ts';
import { reshaped, withLastStretch } from './place-corner.ts';
import type { ToolGround } from './tool-ground.ts';

/**
 * The drawing with its line followed the way round that is wanted now: up to the pointer, or where
 * a finger has let go the stretch placed last. Null where no line is followed.
 */
export function retrace(ground: ToolGround, drawing: Staging): Staging | null {
  const { pointer, along, placed, stretches, otherWay = false } = drawing;
  if (pointer && along) {
    const next = alongLine(ground, drawing, pointer);
    return next && reshaped({ ...drawing, along: next });
  }
  const last = placed.at(-1);
  const before = placed.at(-1 - (stretches?.at(-1) ?? 1));
  if (!last || !before || placed.length < 2) return null;
  const between = lineBetween(ground, before, last, otherWay);
  return between && withLastStretch(drawing, between);
}

import type { LngLat } from '../../geo/lng-lat.ts';
import type { Staging } from '../../state/session.ts';
import { followLine } from './follow-line.ts';
import type { ToolGround } from './tool-ground.ts';

/** The corners from the last one of a drawing to a position, along what is there; null: no line. */
export function alongLine(
  { snapField }: ToolGround,
  { placed, otherWay = false }: Staging,
  to: LngLat,
): readonly LngLat[] | null {
  const from = placed.at(-1);
  return from ? lineBetween({ snapField }, from, to, otherWay) : null;
}

/** The same between any two positions: along a layer, else a sketch, a zone border, a path. */
export function lineBetween(
  { snapField }: Pick<ToolGround, 'snapField'>,
  from: LngLat,
  to: LngLat,
  otherWay: boolean,
): readonly LngLat[] | null {
  const { layers, own, zones, paths } = snapField;
  for (const index of [layers, own, zones, paths]) {
    const along = followLine(index, from, to, otherWay);
    if (along) return along;
  }
  return null;
}

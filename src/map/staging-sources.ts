import { drawnShape } from '../domain/drawn-shape.ts';
import { bearingBetween } from '../geo/bearing-between.ts';
import { crossesItself } from '../geo/crosses-itself.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import type { Guide, Language, Staging } from '../state/session.ts';
import { translator } from '../text/translate.ts';
import { measureKindIcon } from './kind-icons.ts';
import { noFeatures } from './no-features.ts';
import { stagingLabels } from './staging-labels.ts';

/**
 * The shape in the hand, in a small source of its own so that the plan's shapes need not be drawn
 * again while it moves.
 */
export function stagingSources(
  staging: Staging | null,
  language: Language,
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  if (!staging) return { staging: noFeatures };
  const { geometry, snap } = staging;
  const invalid =
    (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') && crossesItself(geometry);
  const t = translator(language);
  const features: GeoJSON.Feature[] = [];
  const add: Add = (role, shape, more = {}) =>
    features.push({ type: 'Feature', properties: { role, invalid, ...more }, geometry: shape });

  if (geometry?.type === 'Point') add('symbol', geometry, { icon: measureKindIcon(staging.kind) });
  else if (geometry) add('shape', geometry);
  if (staging.measureId === null && drawnShape(staging) !== 'point') addDrawing(staging, add);
  for (const guide of [staging.guide, staging.alsoGuide]) {
    if (!guide) continue;
    add('guide', line([guide.from, guide.to]));
    const text = t(`guide.${guide.name}`, { degrees: bearingOf(guide) });
    add('label', point(guide.to), { text, size: 'snap' });
  }
  if (snap) {
    add('snap', point(snap.at), { to: snap.to });
    add('label', point(snap.at), { text: t(`snap.${snap.to}`), size: 'snap' });
  }
  for (const { at, text, role } of stagingLabels(staging, language)) {
    add('label', point(at), { text, size: role });
  }
  return { staging: { type: 'FeatureCollection', features } };
}

type Add = (
  role: string,
  shape: GeoJSON.Geometry,
  more?: Readonly<Record<string, unknown>>,
) => void;

function addDrawing(staging: Staging, add: Add): void {
  const { geometry, method, placed, along = [], pointer } = staging;
  const last = placed.at(-1);
  if (method === 'freehand') {
    if (!geometry && placed.length > 1) add('placed', line(placed));
  } else if (method === 'rectangle' || method === 'circle') {
    const [first, second = pointer] = placed;
    // The radius is what is drawn of a circle; a rectangle shows by itself what it is.
    if (method === 'circle' && first && second) add('rubber', line([first, second]));
  } else {
    if (placed.length > 1) add('placed', line(placed));
    if (last && pointer) add('rubber', line([last, ...along, pointer]));
  }
  const pressed = method === 'freehand' ? placed.slice(0, 1) : pressedCorners(staging);
  for (const [i, corner] of pressed.entries()) {
    const state = i === 0 && placed.length > 2 ? 'closing' : 'placed';
    add('corner', point(corner), { state });
  }
}

/** The corners where the hand pressed; those of a line that was followed are not its own. */
function pressedCorners({ placed, stretches }: Staging): readonly LngLat[] {
  if (!stretches) return placed;
  let before = 0;
  return stretches.flatMap((count): readonly LngLat[] => {
    before += count;
    return before > 0 && before <= placed.length ? [placed[before - 1]] : [];
  });
}

function bearingOf({ from, to }: Guide): number {
  return Math.round(bearingBetween(from, to)) % 360;
}

function point(at: LngLat): GeoJSON.Point {
  return { type: 'Point', coordinates: [...at] };
}

function line(positions: readonly LngLat[]): GeoJSON.LineString {
  return { type: 'LineString', coordinates: positions.map((position) => [...position]) };
}

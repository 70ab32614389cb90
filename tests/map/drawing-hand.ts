import type { DrawMethod } from '../../src/domain/draw-method.ts';
import type { MeasureGeometry } from '../../src/domain/measure.ts';
import type { CanvasPixels } from '../../src/map/map-view.ts';
import type { Session, Staging } from '../../src/state/session.ts';
import { appInHand, type AppInHand } from './app-in-hand.ts';
import { planWith, view } from './small-place.ts';

/** A park, or a path, in the hand of somebody who draws by a method; nothing snaps and nothing is offered. */
export async function drawing(
  method: DrawMethod,
  session: Partial<Session> = {},
  kind: 'park' | 'green-path' = 'park',
): Promise<AppInHand> {
  return appInHand(planWith(), { tool: { mode: 'draw', kind, method }, guides: false, ...session });
}

/** The only measure of the plan. */
export function drawn(app: AppInHand): MeasureGeometry {
  const shapes = Object.values(app.plan().measures).map(({ geometry }) => geometry);
  if (shapes.length !== 1 || !shapes[0]) throw new Error(`${shapes.length} measures are drawn`);
  return shapes[0];
}

export function area(app: AppInHand): GeoJSON.Polygon {
  const geometry = drawn(app);
  if (geometry.type !== 'Polygon') throw new Error(`A ${geometry.type} is drawn`);
  return geometry;
}

export function inHand(app: AppInHand): Staging {
  const { staging } = app.session();
  if (!staging) throw new Error('Nothing is in the hand');
  return staging;
}

/** The outline's corners as pixels of the test's map, without the one that closes it. */
export function pixels(geometry: GeoJSON.Polygon): readonly (readonly number[])[] {
  return geometry.coordinates[0]
    .slice(0, -1)
    .map(([lng, lat]) => view.project([lng, lat]).map((value) => Math.round(value) + 0));
}

export const sorted = (corners: readonly (readonly number[])[]) => corners.map(String).toSorted();

/** A pointer as the browser tells of it. */
export function pointer(app: AppInHand, kind: 'mouse' | 'touch', id = 1) {
  let timeMillis = 1_000 * id;
  const tell = (type: 'down' | 'move' | 'up', at: CanvasPixels) => {
    timeMillis += 20;
    const bare = { alt: false, shift: false, mod: false, contactPixels: 0 };
    app.signal({ type, id, at, pointer: kind, timeMillis, ...bare });
  };
  return {
    press: (at: CanvasPixels) => tell('down', at),
    move: (...through: readonly CanvasPixels[]) => {
      for (const at of through) tell('move', at);
    },
    letGo: (at: CanvasPixels) => tell('up', at),
  };
}

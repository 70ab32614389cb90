import type { KindOf } from '../domain/kind-name.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { Measure } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import { findMeasure } from '../domain/resolve-measures.ts';
import type { WallFrame } from '../domain/wall-frame.ts';
import { innerPoint } from '../geo/inner-point.ts';
import { middleOfLine } from '../geo/middle-of-line.ts';
import type { AppState } from './app-state.ts';
import type { LayerSetting } from './session.ts';
import type { WorkshopSession } from './workshop-session.ts';
import { workspaceRead } from './workspace-read.ts';

/** Something on the wall's map that a room can call by its number. */
export interface WallNumber {
  readonly number: number;
  readonly sort: 'measure' | 'place';
  /** Empty: it is called by its kind. */
  readonly name: string;
  readonly kind: KindOf | null;
  readonly at: readonly [lng: number, lat: number];
}

/** More numbers than these are read by nobody from the back of a room. */
const mostPlaces = 9;

/** Two numbers are no closer than this part of the map's width and height: one would hide the other. */
const leastApart = 0.09;

const none: readonly WallNumber[] = [];

let last: {
  readonly parts: readonly unknown[];
  readonly numbers: readonly WallNumber[];
} | null = null;

/**
 * What is numbered on the wall: what the proposal sketches, in its order; where none is shown, the
 * meeting places nearest the middle of the map, from the north. The same list while nothing of it
 * changes.
 */
export function wallNumbers(state: AppState): readonly WallNumber[] {
  const { document, session } = state;
  const { frame, wallBounds } = session.workshop;
  const loaded = workspaceRead(state);
  if (!frame || !loaded) return none;
  const isProposal = frame.proposalId !== null;
  const parts = isProposal
    ? [document.plan, loaded, frame.numbered]
    : [loaded, session.layers, wallBounds, frame.question.targetKind];
  if (last?.parts.length === parts.length && last.parts.every((part, i) => part === parts[i])) {
    return last.numbers;
  }
  const numbers = isProposal
    ? numberedMeasures(document.plan, loaded.plannedMeasures, frame)
    : numberedPlaces(loaded, session.layers, wallBounds, frame);
  last = { parts, numbers };
  return numbers;
}

function numberedMeasures(
  plan: Plan,
  planned: readonly Measure[],
  { numbered }: WallFrame,
): readonly WallNumber[] {
  return numbered.flatMap((id, index): readonly WallNumber[] => {
    const measure = findMeasure(plan, planned, id);
    if (!measure?.geometry) return [];
    const { title, kind, ownKind, geometry } = measure;
    const at = middleOf(geometry);
    return [{ number: index + 1, sort: 'measure', name: title, kind: { kind, ownKind }, at }];
  });
}

function numberedPlaces(
  loaded: LoadedWorkspace,
  settings: readonly LayerSetting[],
  bounds: WorkshopSession['wallBounds'],
  { question }: WallFrame,
): readonly WallNumber[] {
  if (!bounds || question.targetKind !== 'meeting-place') return none;
  const [west, south, east, north] = bounds;
  const [midLng, midLat] = [(west + east) / 2, (south + north) / 2];
  const shown = new Set(settings.filter(({ visible }) => visible).map(({ layerId }) => layerId));
  const byName = new Map<string, readonly [number, number]>();
  for (const { id, group } of loaded.workspace.layers) {
    const read = loaded.layers[id];
    if (group !== 'meeting-places' || !shown.has(id) || read?.status !== 'ready') continue;
    for (const { geometry, properties } of read.features) {
      const { name } = properties;
      if (typeof name !== 'string' || name === '' || byName.has(name)) continue;
      if (geometry.type !== 'Point') continue;
      const [lng, lat] = geometry.coordinates;
      if (lng > west && lng < east && lat > south && lat < north) byName.set(name, [lng, lat]);
    }
  }
  const wide = east - west;
  const high = north - south;
  const fromMiddle = ([lng, lat]: readonly [number, number]) =>
    Math.hypot((lng - midLng) / wide, (lat - midLat) / high);
  const chosen: (readonly [name: string, at: readonly [number, number]])[] = [];
  for (const one of [...byName].toSorted(([, a], [, b]) => fromMiddle(a) - fromMiddle(b))) {
    if (chosen.length === mostPlaces) break;
    const [lng, lat] = one[1];
    const isClose = chosen.some(
      ([, at]) =>
        Math.abs(at[0] - lng) < leastApart * wide && Math.abs(at[1] - lat) < leastApart * high,
    );
    if (!isClose) chosen.push(one);
  }
  return chosen
    .toSorted(([, a], [, b]) => b[1] - a[1])
    .map(([name, at], index) => ({ number: index + 1, sort: 'place', name, kind: null, at }));
}

function middleOf(geometry: NonNullable<Measure['geometry']>): readonly [number, number] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates[0], geometry.coordinates[1]];
    case 'LineString': {
      const [lng, lat] = middleOfLine(geometry.coordinates);
      return [lng, lat];
    }
    case 'Polygon':
    case 'MultiPolygon':
      return innerPoint(geometry);
  }
}

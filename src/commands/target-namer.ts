import { featureKindName } from '../domain/feature-kind-name.ts';
import { findTarget } from '../domain/find-target.ts';
import type { LoadedWorkspace, Zone } from '../domain/loaded-workspace.ts';
import type { Plan } from '../domain/plan.ts';
import { boundsMeet, boundsOf } from '../geo/bounds.ts';
import { pointInRings } from '../geo/point-in-rings.ts';
import type { Language } from '../text/language.ts';
import { localText } from '../text/local-text.ts';
import type { Translate } from '../text/translate.ts';
import { kindWords } from './kind-words.ts';

/** What a target is called in a list: its name, else its kind and where it lies. */
export type TargetNamer = (target: { readonly id: string; readonly name: string }) => string;

/**
 * Gives every target a name that a person can find it by. One without a name is called by its kind
 * and the zone it lies in, with a number where the zone has several such: "Lekeplass 2, Tempe".
 */
export function targetNamer(
  loaded: LoadedWorkspace,
  plan: Plan,
  t: Translate,
  language: Language,
): TargetNamer {
  let madeUp: ReadonlyMap<string, string> | null = null;
  return ({ id, name }) => {
    if (name !== '') return name;
    const found = findTarget(loaded, plan, id);
    if (found?.type === 'measure')
      return found.measure.title || kindWords(found.measure, plan.kinds, t);
    madeUp ??= namesOfUnnamed(loaded, t, language);
    return madeUp.get(id) ?? id;
  };
}

/** Targets of one kind in one zone, in the order of their layer. */
interface Alike {
  readonly kind: string;
  readonly zone: string;
  readonly ids: Set<string>;
}

function namesOfUnnamed(
  loaded: LoadedWorkspace,
  t: Translate,
  language: Language,
): ReadonlyMap<string, string> {
  const zoneAt = zoneFinder(loaded.zones);
  const alike = new Map<string, Alike>();
  for (const { id: layerId, targetKind } of loaded.workspace.layers) {
    const read = targetKind === undefined ? undefined : loaded.layers[layerId];
    if (targetKind === undefined || read?.status !== 'ready') continue;
    for (const { geometry, properties } of read.features) {
      const { id, name, kind: code } = properties;
      if (typeof name === 'string' && name !== '') continue;
      const known = featureKindName(code);
      const kind = capital(
        known ? localText(known, language) : t(`evidence.unnamed.${targetKind}`),
      );
      const zone = zoneAt(geometry)?.name ?? '';
      const group = JSON.stringify([kind, zone]);
      const others = alike.get(group) ?? { kind, zone, ids: new Set<string>() };
      others.ids.add(id);
      alike.set(group, others);
    }
  }
  const names = new Map<string, string>();
  for (const { kind, zone, ids } of alike.values()) {
    for (const [at, id] of [...ids].entries()) {
      const numbered = ids.size > 1 ? `${kind} ${at + 1}` : kind;
      names.set(id, zone === '' ? numbered : `${numbered}, ${zone}`);
    }
  }
  return names;
}

function zoneFinder(zones: readonly Zone[]): (geometry: GeoJSON.Geometry) => Zone | null {
  const surfaces = zones.map((zone) => {
    const { geometry } = zone;
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    const flat = rings.map((ring) => ring.flatMap(([lng, lat]) => [lng, lat]));
    return { zone, rings: flat, bounds: boundsOf(flat) };
  });
  return (geometry) => {
    const first = firstPosition(geometry);
    if (!first) return null;
    const [lng, lat] = first;
    const around = surfaces.find(
      ({ rings, bounds }) =>
        boundsMeet(bounds, [lng, lat, lng, lat]) && pointInRings(lng, lat, rings),
    );
    return around?.zone ?? null;
  };
}

function firstPosition(geometry: GeoJSON.Geometry): GeoJSON.Position | null {
  switch (geometry.type) {
    case 'Point':
      return geometry.coordinates;
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates[0] ?? null;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates[0]?.[0] ?? null;
    case 'MultiPolygon':
      return geometry.coordinates[0]?.[0]?.[0] ?? null;
    case 'GeometryCollection':
      return geometry.geometries[0] ? firstPosition(geometry.geometries[0]) : null;
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

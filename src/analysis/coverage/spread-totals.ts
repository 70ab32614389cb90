import type { SpreadReport, SpreadRule } from '../../domain/spread-report.ts';
import { boundsMeet, boundsOf } from '../../geo/bounds.ts';
import { clipRings } from '../../geo/clip-rings.ts';
import { ringsArea } from '../../geo/rings-area.ts';
import { polygonSetFromRings, type PolygonSet } from './engine/polygon-set.ts';
import { itemRings } from './item-rings.ts';
import { landOf, orientedRings, roundingSquareMeters } from './land-of.ts';
import { surfaceFinder, type NearbySurface } from './nearby-surfaces.ts';

/** Areas that totals are given for; each of `totals` has one number an area (all, children …). */
export interface AreaTotals {
  readonly polygons: PolygonSet;
  readonly totals: readonly Float64Array[];
}

/** What is known of where people live, in local metres. Each may be empty. */
export interface SpreadGround {
  readonly buildings: HomeBuildings;
  readonly land: PolygonSet;
  readonly water: PolygonSet;
}

/** Residential buildings; NaN where floor area or storeys are not told. */
export interface HomeBuildings {
  readonly polygons: PolygonSet;
  readonly floorSquareMeters: Float64Array;
  readonly levels: Float64Array;
}

/** Where the totals were put: each home is one item of `polygons`, with its part of every total. */
export interface SpreadHomes {
  readonly polygons: PolygonSet;
  /** Index of the area of each home. */
  readonly areas: Uint32Array;
  readonly totals: readonly Float64Array[];
  /** The rule used for each area; null where its totals are all zero. */
  readonly rules: readonly (SpreadRule | null)[];
  readonly report: SpreadReport;
}

/**
 * Spreads the totals of areas over the homes in them (dasymetric mapping, as Wright 1936 and Eicher
 * and Brewer 2001 describe it): over residential buildings by floor area, else evenly over
 * residential land, else evenly over the area. A building across a border has the share of its
 * footprint in each area. Water is taken away first, unless an area is nothing but water. Every
 * area's totals are kept: its homes add up to them within rounding, and an area with no outline
 * keeps its totals on itself. Storeys that are not told are the median of those told in the area,
 * one where none is told.
 */
export function spreadTotals(areas: AreaTotals, ground: SpreadGround): SpreadHomes {
  const { polygons, totals } = areas;
  const placesIn = placeFinder(ground);
  const rings: (readonly Float64Array[])[] = [];
  const owners: number[] = [];
  const parts: number[][] = totals.map(() => []);
  const rules: (SpreadRule | null)[] = [];
  const report = emptyReport();
  for (let area = 0; area < polygons.count; area++) {
    if (totals.every((numbers) => numbers[area] === 0)) {
      rules.push(null);
      continue;
    }
    const found = placesIn(itemRings(polygons, area));
    rules.push(found.rule);
    report.areas[found.rule]++;
    report.residents[found.rule] += totals[0]?.[area] ?? 0;
    report.assumedStoreys += found.assumedStoreys;
    if (found.rule === 'buildings') report.buildings += found.places.length;
    for (const { rings: home } of found.places) {
      rings.push(home);
      owners.push(area);
    }
    const weights = found.places.map(({ weight }) => weight);
    for (const [at, numbers] of totals.entries()) parts[at].push(...shares(numbers[area], weights));
  }
  return {
    polygons: polygonSetFromRings(rings),
    areas: Uint32Array.from(owners),
    totals: parts.map((numbers) => Float64Array.from(numbers)),
    rules,
    report,
  };
}

interface Place {
  readonly rings: readonly Float64Array[];
  readonly weight: number;
}

interface FoundPlaces {
  readonly rule: SpreadRule;
  readonly places: readonly Place[];
  readonly assumedStoreys: number;
}

function placeFinder({ buildings, land, water }: SpreadGround) {
  const footprints = Array.from({ length: buildings.polygons.count }, (_, item) => {
    const rings = itemRings(buildings.polygons, item);
    return { rings, bounds: boundsOf(rings) };
  });
  const landAround = surfaceFinder(land);
  const waterAround = surfaceFinder(water);
  const dry = (rings: readonly Float64Array[]) => landOf(rings, waterAround(boundsOf(rings)));

  function buildingsIn(area: readonly Float64Array[]): readonly (Place & { item: number })[] {
    const bounds = boundsOf(area);
    const areaAround = surfaceFinder(polygonSetFromRings([area]));
    return footprints.flatMap(({ rings, bounds: own }, item) => {
      const [around] = boundsMeet(own, bounds) ? areaAround(own) : [];
      if (!around) return [];
      const footprint = orientedRings(rings);
      const inside = dry(
        around.rings === 'whole' ? footprint : clipRings('intersection', footprint, around.rings),
      );
      const here = ringsArea(inside);
      if (!(here > roundingSquareMeters)) return [];
      // What is told of a building is of all of it; a border or a shore leaves it a part of that.
      return [{ item, rings: inside, weight: here / ringsArea(footprint) }];
    });
  }

  function byFloor(area: readonly Float64Array[]): FoundPlaces | null {
    const found = buildingsIn(area);
    const told = found.map(({ item }) => buildings.levels[item]).filter((levels) => levels > 0);
    const usual = median(told) ?? 1;
    let assumedStoreys = 0;
    const places = found.map(({ item, rings, weight }) => {
      const floor = buildings.floorSquareMeters[item];
      if (floor > 0) return { rings, weight: weight * floor };
      const levels = buildings.levels[item];
      if (!(levels > 0)) assumedStoreys++;
      return { rings, weight: ringsArea(rings) * (levels > 0 ? levels : usual) };
    });
    return places.length > 0 ? { rule: 'buildings', places, assumedStoreys } : null;
  }

  function byLand(area: readonly Float64Array[]): FoundPlaces | null {
    const around = landAround(boundsOf(area));
    const isAll = around.some(({ rings }) => rings === 'whole');
    return evenly('land', dry(isAll ? area : clipRings('intersection', area, joined(around))));
  }

  return (outline: readonly Float64Array[]): FoundPlaces => {
    const area = orientedRings(outline);
    if (!(ringsArea(area) > roundingSquareMeters)) {
      return { rule: 'nowhere', places: [{ rings: outline, weight: 1 }], assumedStoreys: 0 };
    }
    const found = byFloor(area) ?? byLand(area) ?? evenly('whole', dry(area));
    return found ?? { rule: 'water', places: [{ rings: area, weight: 1 }], assumedStoreys: 0 };
  };
}

/** Land that is drawn twice is there once. */
function joined(surfaces: readonly NearbySurface[]): readonly Float64Array[] {
  let all: readonly Float64Array[] = [];
  for (const { rings } of surfaces) if (rings !== 'whole') all = clipRings('union', all, rings);
  return all;
}

function evenly(rule: SpreadRule, rings: readonly Float64Array[]): FoundPlaces | null {
  return ringsArea(rings) > roundingSquareMeters
    ? { rule, places: [{ rings, weight: 1 }], assumedStoreys: 0 }
    : null;
}

/** A total in proportion to weights; the largest part takes what rounding leaves, so none is lost. */
function shares(total: number, weights: readonly number[]): readonly number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => (total * weight) / whole);
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  parts[parts.indexOf(Math.max(...parts))] += left;
  return parts;
}

function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function emptyReport() {
  const none = (): Record<SpreadRule, number> => ({
    buildings: 0,
    land: 0,
    whole: 0,
    water: 0,
    nowhere: 0,
  });
  return { areas: none(), residents: none(), buildings: 0, assumedStoreys: 0 };
}

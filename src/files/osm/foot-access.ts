import type { OsmTags } from './primitive-block.ts';

/**
 * Whether a way of OpenStreetMap can be walked: `walkable`, or why not: `no-way` – it is no way at
 * all; `motor-only` – a motorway, or a trunk road without a word about walkers; `forbidden` – it
 * says that walkers may not; `unfinished` – it is being built or only planned.
 */
export type FootAccess = 'walkable' | 'no-way' | 'motor-only' | 'forbidden' | 'unfinished';

/** Values of `highway` that walkers may use where nothing says otherwise. */
const walkableHighways: ReadonlySet<string> = new Set([
  'footway',
  'path',
  'pedestrian',
  'steps',
  'corridor',
  'platform',
  'elevator',
  'living_street',
  'residential',
  'unclassified',
  'road',
  'service',
  'track',
  'bridleway',
  // In Norway and Sweden a cycleway is as a rule a way for walkers too (gang- og sykkelvei).
  'cycleway',
  'tertiary',
  'tertiary_link',
  'secondary',
  'secondary_link',
  'primary',
  'primary_link',
]);

const motorHighways: ReadonlySet<string> = new Set([
  'motorway',
  'motorway_link',
  'trunk',
  'trunk_link',
  'busway',
  'bus_guideway',
  'raceway',
  'escape',
]);

const unfinishedHighways: ReadonlySet<string> = new Set([
  'construction',
  'proposed',
  'planned',
  'abandoned',
  'razed',
  'disused',
]);

const allowedValues: ReadonlySet<string> = new Set([
  'yes',
  'designated',
  'permissive',
  'official',
  'destination',
  'customers',
  'permit',
]);

const forbiddenValues: ReadonlySet<string> = new Set(['no', 'private', 'use_sidepath']);

const sidewalkKeys = ['sidewalk', 'sidewalk:both', 'sidewalk:left', 'sidewalk:right'];

const withoutSidewalk: ReadonlySet<string> = new Set(['no', 'none', 'separate']);

/**
 * Reads from a way's tags whether it can be walked (OpenStreetMap wiki: "Key:highway",
 * "Key:foot", "Key:access", "OSM tags for routing"). In this order: what is not built cannot;
 * `foot` decides before `access`, and `access` before the class; a motorway never can; a trunk
 * road, a bus road or a road with `motorroad=yes` can only where `foot` allows it or it has a
 * sidewalk. Piers and platforms can. One-way signs do not bind walkers.
 */
export function footAccess(tags: OsmTags): FootAccess {
  const highway = tags.get('highway');
  const isPier = tags.get('man_made') === 'pier';
  const isPlatform =
    tags.get('railway') === 'platform' || tags.get('public_transport') === 'platform';
  if (highway === undefined && !isPier && !isPlatform) return 'no-way';
  if (highway !== undefined && unfinishedHighways.has(highway)) return 'unfinished';
  if (highway === 'motorway' || highway === 'motorway_link') return 'motor-only';
  if (isFootForbidden(tags)) return 'forbidden';
  const isAllowed = allowedValues.has(tags.get('foot') ?? '');
  const isForMotors = motorHighways.has(highway ?? '') || tags.get('motorroad') === 'yes';
  if (isForMotors) return isAllowed || hasSidewalk(tags) ? 'walkable' : 'motor-only';
  if (highway === undefined || walkableHighways.has(highway) || isAllowed) return 'walkable';
  return 'no-way';
}

/** True where `foot`, or else `access`, says that walkers may not pass: ways, gates and bollards. */
export function isFootForbidden(tags: OsmTags): boolean {
  const foot = tags.get('foot') ?? '';
  if (forbiddenValues.has(foot)) return true;
  if (allowedValues.has(foot)) return false;
  const access = tags.get('access') ?? '';
  return access === 'no' || access === 'private';
}

/** True for a node where one comes in: an entrance or a gate that is not closed to walkers. */
export function isEntrance(tags: OsmTags): boolean {
  if (isFootForbidden(tags)) return false;
  const entrance = tags.get('entrance');
  if (entrance !== undefined) return entrance !== 'no';
  const barrier = tags.get('barrier') ?? '';
  return barrier.endsWith('gate') || barrier === 'entrance';
}

/**
 * Steepness of a way from its `incline`, as rise over run without direction: "8 %" is 0.08, "5°" is
 * 0.087. NaN where it is missing or is only a word ("up").
 */
export function inclineSlope(tags: OsmTags): number {
  const match = /^\s*[+-]?(\d+(?:[.,]\d+)?)\s*([%°])\s*$/.exec(tags.get('incline') ?? '');
  if (!match) return NaN;
  const value = Number(match[1].replace(',', '.'));
  return match[2] === '%' ? value / 100 : Math.tan((value * Math.PI) / 180);
}

function hasSidewalk(tags: OsmTags): boolean {
  return sidewalkKeys.some((key) => tags.has(key) && !withoutSidewalk.has(tags.get(key) ?? ''));
}

import { describe, expect, it } from 'vitest';
import { footAccess, inclineSlope, isEntrance, type FootAccess } from './foot-access.ts';

type Case = readonly [tags: Readonly<Record<string, string>>, access: FootAccess];

const cases: readonly Case[] = [
  [{ highway: 'footway' }, 'walkable'],
  [{ highway: 'residential', oneway: 'yes' }, 'walkable'],
  [{ highway: 'cycleway' }, 'walkable'],
  [{ highway: 'cycleway', foot: 'no' }, 'forbidden'],
  [{ highway: 'footway', tunnel: 'yes', layer: '-1' }, 'walkable'],
  [{ highway: 'service', access: 'private' }, 'forbidden'],
  [{ highway: 'service', access: 'private', foot: 'yes' }, 'walkable'],
  [{ highway: 'secondary', foot: 'use_sidepath' }, 'forbidden'],
  [{ highway: 'track', access: 'forestry' }, 'walkable'],
  [{ highway: 'motorway', foot: 'yes' }, 'motor-only'],
  [{ highway: 'trunk' }, 'motor-only'],
  [{ highway: 'trunk', sidewalk: 'right' }, 'walkable'],
  [{ highway: 'trunk', sidewalk: 'separate' }, 'motor-only'],
  [{ highway: 'trunk', foot: 'designated' }, 'walkable'],
  [{ highway: 'primary', motorroad: 'yes' }, 'motor-only'],
  [{ highway: 'construction', construction: 'footway' }, 'unfinished'],
  [{ highway: 'proposed', foot: 'yes' }, 'unfinished'],
  [{ man_made: 'pier' }, 'walkable'],
  [{ railway: 'platform', access: 'no' }, 'forbidden'],
  [{ highway: 'street_lamp' }, 'no-way'],
  [{ waterway: 'stream', foot: 'yes' }, 'no-way'],
  [{ route: 'ferry', foot: 'yes' }, 'no-way'],
  [{}, 'no-way'],
];

describe('the tags of a way', () => {
  it.each(cases)('%j: %s', (tags, access) => {
    expect(footAccess(new Map(Object.entries(tags)))).toBe(access);
  });
});

describe('the incline of a way', () => {
  it.each([
    ['8%', 0.08],
    ['-12,5 %', 0.125],
    ['45°', 1],
  ])('%s is a slope of %d', (incline, slope) => {
    expect(inclineSlope(new Map([['incline', incline]]))).toBeCloseTo(slope, 10);
  });

  it.each(['up', '10', 'steep', ''])('«%s» tells no slope', (incline) => {
    expect(inclineSlope(new Map([['incline', incline]]))).toBeNaN();
  });
});

describe('a node', () => {
  it.each([
    [{ entrance: 'main' }, true],
    [{ barrier: 'kissing_gate' }, true],
    [{ barrier: 'gate', access: 'private' }, false],
    [{ barrier: 'gate', access: 'private', foot: 'yes' }, true],
    [{ barrier: 'bollard' }, false],
    [{ entrance: 'no' }, false],
  ])('%j is an entrance: %s', (tags, expected) => {
    expect(isEntrance(new Map(Object.entries(tags)))).toBe(expected);
  });
});

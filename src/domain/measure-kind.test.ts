import { describe, expect, it } from 'vitest';
import { accessOfMeasure } from './target-access.ts';
import { countsForQuestion } from './counts-for-question.ts';
import { coveragePresets, defaultQuestion } from './coverage-presets.ts';
import { drawnShape, kindTakesGeometry } from './drawn-shape.ts';
import { greenShape } from './green-shapes.ts';
import type { MeasureId } from './ids.ts';
import { kindAssumptions } from './kind-assumptions.ts';
import { measureKind, measureKinds, type MeasureKindId } from './measure-kind.ts';
import type { MeasureGeometry } from './measure.ts';
import { wayOfMeasure } from './sketched-ways.ts';

const id = 'm' as MeasureId;
const point: MeasureGeometry = { type: 'Point', coordinates: [10.4, 63.4] };
const line: MeasureGeometry = {
  type: 'LineString',
  coordinates: [
    [10.4, 63.4],
    [10.41, 63.4],
  ],
};
const area: MeasureGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [10.4, 63.4],
      [10.41, 63.4],
      [10.41, 63.41],
      [10.4, 63.4],
    ],
  ],
};
const green = coveragePresets.find(({ id: preset }) => String(preset) === 'green-300')!;
const route = coveragePresets.find(({ targetKind }) => targetKind === 'walking-route')!;
const drawable = measureKinds.filter((kind) => kind.drawable).map((kind) => kind.id);

describe('the catalogue', () => {
  it('holds what a neighbourhood is planned with, each once', () => {
    const asked: MeasureKindId[] = [
      ...(['meeting-place', 'community-house', 'youth-club', 'library', 'square', 'cafe'] as const),
      ...(['pocket-park', 'park', 'allotment', 'street-trees', 'rain-bed', 'green-roof'] as const),
      ...(['opened-stream', 'shore-access', 'playground', 'sports-ground'] as const),
      ...(['activity-park', 'green-path', 'lit-path', 'footbridge', 'underpass'] as const),
      ...(['safe-crossing', 'traffic-calming', 'closed-street', 'housing'] as const),
      ...(['student-homes', 'sheltered-homes', 'zone-service', 'free-note'] as const),
    ];
    expect(new Set(drawable)).toEqual(new Set(asked));
    expect(new Set(measureKinds.map((kind) => kind.id)).size).toBe(measureKinds.length);
  });

  it('keeps the ids that plans have been kept with from the first release on', () => {
    const first = 'meeting-place playground pocket-park park green-path shore-access free-note';
    const then = 'footbridge underpass safe-crossing closed-street street housing service culture';
    for (const old of `${first} ${then} plan-work knowledge`.split(' ')) {
      expect(measureKind(old as MeasureKindId).id).toBe(old);
    }
  });

  it.each(measureKinds)('$id is drawn in ways that fit what it changes', (kind) => {
    expect(kind.shape).toBe(kind.shapes[0]);
    expect(new Set(kind.shapes).size).toBe(kind.shapes.length);
    // What is told of a whole zone is told of nothing smaller.
    if (kind.shapes.includes('zone')) expect(kind.shapes).toEqual(['zone']);
    if (kind.counts === 'green-area') expect(kind.shapes).toEqual(['area']);
    if (kind.counts === 'meeting-place') expect(kind.placeKind).not.toBeNull();
    else expect(kind.placeKind).toBeNull();
    if (kind.way === 'path' || kind.way === 'closed') expect(kind.shapes).toEqual(['line']);
    if (kind.surface !== null && kind.shapes.some((shape) => shape !== 'area')) {
      expect(kind.surfaceBreadthMeters).toBeGreaterThan(0);
    }
    expect(kind.surface === null && kind.surfaceBreadthMeters !== null).toBe(false);
  });

  it.each(measureKinds)('says of $id all that it takes for granted, and who says so', (kind) => {
    const said = kindAssumptions(kind);
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said.map(({ about }) => about)).size).toBe(said.length);
    for (const one of said) {
      if (one.about === 'reach') expect(one.meters.length).toBeGreaterThan(0);
      if (one.about === 'surface') expect(one.basis).toBe('factor-tables');
    }
    const changesNothing =
      kind.counts === null &&
      kind.way === null &&
      kind.surface === null &&
      kind.homes.length === 0 &&
      kind.shape !== 'zone';
    expect(said.some(({ about }) => about === 'nothing')).toBe(changesNothing);
  });
});

describe('what drawing a kind does to the numbers', () => {
  const counting = (question: typeof defaultQuestion) =>
    measureKinds.filter((kind) => countsForQuestion(kind.id, question)).map((kind) => kind.id);

  it('is a meeting place of its sort', () => {
    expect(counting(defaultQuestion)).toEqual([
      'meeting-place',
      'community-house',
      'youth-club',
      'library',
      'square',
      'cafe',
      'culture',
      'playground',
      'sports-ground',
      'activity-park',
    ]);
    expect(counting({ ...defaultQuestion, placeKinds: ['youth-club', 'cafe'] })).toEqual([
      'youth-club',
      'cafe',
    ]);
    expect(counting({ ...defaultQuestion, placeKinds: ['community-house'] })).toEqual([
      'meeting-place',
      'community-house',
    ]);
  });

  it('is a green area, or a way to walk', () => {
    expect(counting(green)).toEqual(['pocket-park', 'park', 'allotment']);
    expect(counting(route)).toEqual(['green-path', 'lit-path']);
  });

  it('is open to whom and when, as far as anybody can know', () => {
    expect(accessOfMeasure('square').isOpen.always).toBe(true);
    expect(accessOfMeasure('activity-park').isOpen.always).toBe(true);
    expect(accessOfMeasure('library')).toMatchObject({ isPublic: true, isOpen: { always: null } });
    expect(accessOfMeasure('allotment').isPublic).toBeNull();
  });

  it('is a surface of its own, broad as it is said to be', () => {
    const surfaceOf = (kind: MeasureKindId, geometry: MeasureGeometry) => {
      const shape = greenShape(id, kind, geometry, '');
      return shape && [shape.surface, shape.breadthMeters];
    };
    expect(surfaceOf('rain-bed', area)).toEqual(['rain-bed', undefined]);
    expect(surfaceOf('green-roof', area)).toEqual(['green-roof', undefined]);
    expect(surfaceOf('allotment', area)).toEqual(['allotment', undefined]);
    expect(surfaceOf('street-trees', line)).toEqual(['street-trees', 5]);
    expect(surfaceOf('street-trees', point)).toEqual(['street-trees', 5]);
    expect(surfaceOf('street-trees', area)).toEqual(['street-trees', undefined]);
    expect(surfaceOf('opened-stream', line)).toEqual(['opened-stream', 2]);
    expect(surfaceOf('park', point)).toBeNull();
    expect(surfaceOf('square', area)).toBeNull();
  });

  it('is a way, and slower traffic is none', () => {
    expect(wayOfMeasure(id, 'lit-path', line)?.effect).toBe('path');
    expect(wayOfMeasure(id, 'safe-crossing', line)?.effect).toBe('crossing');
    expect(wayOfMeasure(id, 'traffic-calming', line)).toBeNull();
    expect(wayOfMeasure(id, 'opened-stream', line)).toBeNull();
  });
});

describe('how a kind is drawn', () => {
  it('is its first way, unless another of its own is chosen', () => {
    expect(drawnShape({ kind: 'square' })).toBe('point');
    expect(drawnShape({ kind: 'square', shape: 'area' })).toBe('area');
    expect(drawnShape({ kind: 'square', shape: 'line' })).toBe('point');
    expect(drawnShape({ kind: 'sheltered-homes' })).toBe('zone');
  });

  it('decides which shapes a measure of it can have', () => {
    expect(kindTakesGeometry('square', area)).toBe(true);
    expect(kindTakesGeometry('square', line)).toBe(false);
    expect(kindTakesGeometry('sheltered-homes', null)).toBe(true);
    expect(kindTakesGeometry('sheltered-homes', point)).toBe(false);
  });
});

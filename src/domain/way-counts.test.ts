import { expect, it } from 'vitest';
import type { ReachModel } from './coverage-question.ts';
import type { MeasureId } from './ids.ts';
import type { SketchedWay, WayEffect } from './sketched-way.ts';
import { wayCounts } from './way-counts.ts';

const id = 'way' as MeasureId;
const line: GeoJSON.LineString = {
  type: 'LineString',
  coordinates: [
    [10.4, 63.4],
    [10.41, 63.4],
  ],
};
const point: GeoJSON.Point = { type: 'Point', coordinates: [10.4, 63.4] };

it.each<[ReachModel, WayEffect, SketchedWay['geometry'], boolean]>([
  ['straight', 'crossing', line, false],
  ['straight', 'path', line, false],
  ['barriers', 'crossing', point, true],
  ['barriers', 'path', line, false],
  ['barriers', 'closed', line, false],
  ['network', 'crossing', line, true],
  ['network', 'crossing', point, false],
  ['network', 'path', line, true],
  ['network', 'closed', line, true],
])('by %s reach a %s counts or not', (reach, effect, geometry, counts) => {
  expect(wayCounts({ id, effect, geometry }, reach)).toBe(counts);
});

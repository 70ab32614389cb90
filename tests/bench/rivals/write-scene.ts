import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Polygon, Scene } from './scene.ts';

/** Polygons as flat files of numbers, rings closed: coordinates, and where everything begins. */
export function writeScene(scene: Scene, folder: string): void {
  writePolygons(join(folder, 'targets'), scene.reaches);
  writePolygons(join(folder, 'zones'), scene.zones.flat());
  writeFileSync(join(folder, 'zones-items'), offsetsOf(scene.zones.map(({ length }) => length)));
}

/** Whole numbers as a flat file. */
export function writeNumbers(file: string, numbers: readonly number[]): void {
  writeFileSync(file, Uint32Array.from(numbers));
}

function writePolygons(prefix: string, polygons: readonly Polygon[]): void {
  const rings = polygons.flat();
  const corners = rings.reduce((sum, ring) => sum + ring.length / 2 + 1, 0);
  const coords = new Float64Array(2 * corners);
  let at = 0;
  for (const ring of rings) {
    coords.set(ring, at);
    coords.set(ring.subarray(0, 2), at + ring.length);
    at += ring.length + 2;
  }
  writeFileSync(`${prefix}-coords`, coords);
  writeFileSync(`${prefix}-rings`, offsetsOf(rings.map((ring) => ring.length / 2 + 1)));
  writeFileSync(`${prefix}-polygons`, offsetsOf(polygons.map(({ length }) => length)));
}

function offsetsOf(counts: readonly number[]): Uint32Array {
  const offsets = new Uint32Array(counts.length + 1);
  for (const [at, count] of counts.entries()) offsets[at + 1] = offsets[at] + count;
  return offsets;
}

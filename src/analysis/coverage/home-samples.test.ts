import { describe, expect, it } from 'vitest';
import { pointInRings } from '../../geo/point-in-rings.ts';
import { polygonSetFromRings } from './engine/polygon-set.ts';
import { homeSamples } from './home-samples.ts';

const rect = (x: number, y: number, width: number, height: number): Float64Array =>
  Float64Array.of(x, y, x + width, y, x + width, y + height, x, y + height, x, y);

function homesOf(all: readonly (readonly Float64Array[])[], zones: readonly number[]) {
  return { count: all.length, parts: polygonSetFromRings(all), zones: Int32Array.from(zones) };
}

describe('samples of homes', () => {
  it('lie on one lattice inside each home and share its residents equally', () => {
    const homes = homesOf([[rect(0, 0, 100, 100)], [rect(100, 0, 50, 100)]], [3, -1]);
    const samples = homeSamples(homes, Float64Array.of(40, 7), 50);
    expect([...samples.homes]).toEqual([0, 0, 0, 0, 1, 1]);
    expect([...samples.zones]).toEqual([3, 3, 3, 3, -1, -1]);
    expect([...samples.weights]).toEqual([10, 10, 10, 10, 3.5, 3.5]);
    expect([...samples.xs]).toEqual([25, 25, 75, 75, 125, 125]);
    expect([...samples.ys]).toEqual([25, 75, 25, 75, 25, 75]);
  });

  it('give a home that the lattice misses one point inside it, however it is bent', () => {
    // A thin L: its middle lies outside it.
    const bent = Float64Array.of(0, 0, 40, 0, 40, 1, 1, 1, 1, 40, 0, 40, 0, 0);
    const ring = rect(1000, 1000, 40, 40);
    const hole = rect(1001, 1001, 38, 38).toReversed();
    const swapped = Float64Array.from(hole, (_, at) => hole[at % 2 === 0 ? at + 1 : at - 1]);
    const homes = homesOf([[bent], [ring, swapped]], [0, 0]);
    const samples = homeSamples(homes, Float64Array.of(5, 6), 200);
    expect([...samples.homes]).toEqual([0, 1]);
    expect([...samples.weights]).toEqual([5, 6]);
    expect(pointInRings(samples.xs[0], samples.ys[0], [bent])).toBe(true);
    expect(pointInRings(samples.xs[1], samples.ys[1], [ring, swapped])).toBe(true);
  });
});

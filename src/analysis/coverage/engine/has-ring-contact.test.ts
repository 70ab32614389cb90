import { describe, expect, it } from 'vitest';
import { hasRingContact } from './has-ring-contact.ts';

const rings = (...list: number[][]) => {
  const starts = new Uint32Array(list.length + 1);
  list.forEach((ring, i) => (starts[i + 1] = starts[i] + ring.length / 2));
  return { coords: Float64Array.from(list.flat()), starts };
};
const square = [0, 0, 100, 0, 100, 100, 0, 100];

describe('hasRingContact', () => {
  it.each([
    ['a square', rings(square)],
    ['a triangle', rings([0, 0, 10, 0, 0, 10])],
    ['a corner on a straight edge', rings([0, 0, 50, 0, 100, 0, 100, 100, 0, 100])],
    ['a hole inside', rings(square, [10, 10, 20, 10, 10, 20])],
    ['two apart', rings(square, [200, 0, 300, 0, 300, 100])],
    ['a hair apart', rings(square, [100 + 1e-9, 0, 300, 0, 300, 100])],
  ])('is false for %s', (_, given) => {
    expect(hasRingContact(given)).toBe(false);
  });

  it.each([
    ['a bow-tie', rings([0, 0, 10, 10, 10, 0, 0, 10])],
    ['a spike', rings([0, 0, 100, 0, 50, 0, 50, 50])],
    ['a corner passed twice', rings([0, 0, 10, 0, 10, 10, 20, 10, 20, 20, 10, 10, 0, 10])],
    ['a hole touching its shell', rings(square, [0, 50, 50, 40, 50, 60])],
    ['a common corner', rings(square, [100, 100, 200, 100, 200, 200])],
    ['a common edge', rings(square, [100, 0, 200, 0, 200, 100, 100, 100])],
    ['a ring twice', rings(square, square)],
    ['rings that cross', rings(square, [50, 50, 200, 50, 200, 60])],
  ])('is true for %s', (_, given) => {
    expect(hasRingContact(given)).toBe(true);
  });
});

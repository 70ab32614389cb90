import { expect, it } from 'vitest';
import { ExactSums } from './exact-sums.ts';

it('comes back to nothing after a million additions and removals in another order', () => {
  const sums = new ExactSums(1);
  const values = Array.from({ length: 500_000 }, (_, i) => Math.sin(i) * 2500 + 1e7);
  for (const value of values) sums.add(0, value);
  for (const value of values.reverse()) sums.add(0, -value);
  const total = new Float64Array(1);
  sums.writeTo(total);
  expect(total[0]).toBe(0);
});

it('keeps what is small beside what is large', () => {
  const sums = new ExactSums(2);
  for (const value of [1e16, 1, 1, -1e16]) sums.add(1, value);
  const totals = new Float64Array(2);
  sums.writeTo(totals);
  expect(Array.from(totals)).toEqual([0, 2]);
});

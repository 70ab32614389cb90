import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RangeAllocator } from './range-allocator.ts';

describe('RangeAllocator', () => {
  it('never hands out a place twice', () => {
    const steps = fc.array(fc.record({ length: fc.integer({ min: 1, max: 70 }), back: fc.nat() }));
    fc.assert(
      fc.property(steps, (list) => {
        const allocator = new RangeAllocator();
        const held: { start: number; length: number }[] = [];
        for (const { length, back } of list) {
          const start = allocator.take(length);
          expect(start + length).toBeLessThanOrEqual(allocator.highWater);
          for (const other of held) {
            expect(start >= other.start + other.length || start + length <= other.start).toBe(true);
          }
          held.push({ start, length });
          if (back % 3 === 0) {
            const [gone] = held.splice(back % held.length, 1);
            allocator.release(gone.start, gone.length);
          }
        }
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('gives a freed range to the next that fits', () => {
    const allocator = new RangeAllocator();
    const start = allocator.take(21);
    allocator.release(start, 21);
    expect(allocator.take(23)).toBe(start);
    allocator.clear();
    expect(allocator.highWater).toBe(0);
  });
});

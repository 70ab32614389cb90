import { describe, expect, it } from 'vitest';
import { measureLength } from './measure-length.ts';
import { middleOfLine } from './middle-of-line.ts';

describe('the middle of a line', () => {
  it('has as much of the line on either side', () => {
    const line = [
      [10.39, 63.41],
      [10.4, 63.41],
      [10.4, 63.414],
    ];
    const [lng, lat] = middleOfLine(line);
    const before = measureLength([line[0], [lng, lat]]);
    expect(lat).toBeCloseTo(63.41, 9);
    expect(before).toBeCloseTo(measureLength(line) / 2, 0);
  });

  it('is where all corners are when they are one', () => {
    expect(
      middleOfLine([
        [10, 63],
        [10, 63],
      ]),
    ).toEqual([10, 63]);
  });

  it('is not to be had of a single position', () => {
    expect(() => middleOfLine([[10, 63]])).toThrow('no middle');
  });
});

import { describe, expect, it } from 'vitest';
import { extendedClock, leftOnClock, startedClock, toggledClock } from './left-on-clock.ts';

const now = 1_800_000_000_000;
const minute = 60_000;

describe('a clock on the wall', () => {
  it('is the same in every window that knows when it runs out, also below nought', () => {
    const clock = startedClock(10, now);
    expect(leftOnClock(clock, now + 4 * minute)).toBe(6 * minute);
    expect(leftOnClock(clock, now + 11 * minute)).toBe(-minute);
    expect(leftOnClock({ state: 'none' }, now)).toBeNull();
  });

  it('keeps what is left while it is paused', () => {
    const paused = toggledClock(startedClock(10, now), now + 4 * minute);
    expect(leftOnClock(paused, now + 60 * minute)).toBe(6 * minute);
    const again = toggledClock(paused, now + 60 * minute);
    expect(leftOnClock(again, now + 61 * minute)).toBe(5 * minute);
    expect(toggledClock({ state: 'none' }, now)).toEqual({ state: 'none' });
  });

  it('is given a minute more, from now where its time is over', () => {
    const clock = startedClock(2, now);
    expect(leftOnClock(extendedClock(clock, minute, now), now)).toBe(3 * minute);
    const late = now + 5 * minute;
    expect(leftOnClock(extendedClock(clock, minute, late), late)).toBe(minute);
    const over = toggledClock(clock, late);
    expect(leftOnClock(extendedClock(over, minute, late), late)).toBe(minute);
  });

  it('runs for a minute at least and ten hours at most', () => {
    expect(leftOnClock(startedClock(0, now), now)).toBe(minute);
    expect(leftOnClock(startedClock(10_000, now), now)).toBe(600 * minute);
  });
});

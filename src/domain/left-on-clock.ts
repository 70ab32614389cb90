import type { WallTimer } from './wall-frame.ts';

/** The longest that a clock of a step runs, minutes. */
const mostMinutes = 600;

/** Milliseconds left on a clock at `now`, below nought once the time is over; null: there is none. */
export function leftOnClock(timer: WallTimer, now: number): number | null {
  switch (timer.state) {
    case 'none':
      return null;
    case 'running':
      return timer.endsAt - now;
    case 'paused':
      return timer.leftMilliseconds;
  }
}

/** A clock that begins to run at `now`, milliseconds since 1970. */
export function startedClock(minutes: number, now: number): WallTimer {
  const within = Math.min(Math.max(minutes, 1), mostMinutes);
  return { state: 'running', endsAt: now + within * 60_000, minutes: within };
}

/** A clock stopped where it is, or going on from there. One that does not exist stays so. */
export function toggledClock(timer: WallTimer, now: number): WallTimer {
  switch (timer.state) {
    case 'none':
      return timer;
    case 'running': {
      const { minutes } = timer;
      return { state: 'paused', leftMilliseconds: timer.endsAt - now, minutes };
    }
    case 'paused': {
      const { minutes } = timer;
      return { state: 'running', endsAt: now + timer.leftMilliseconds, minutes };
    }
  }
}

/**
 * A clock given more time, milliseconds. One whose time is over counts the new time from `now`: who
 * gives a minute more means a minute from when it is said.
 */
export function extendedClock(timer: WallTimer, more: number, now: number): WallTimer {
  switch (timer.state) {
    case 'none':
      return timer;
    case 'running': {
      const { minutes } = timer;
      return { state: 'running', endsAt: Math.max(timer.endsAt, now) + more, minutes };
    }
    case 'paused': {
      const leftMilliseconds = Math.max(timer.leftMilliseconds, 0) + more;
      return { ...timer, leftMilliseconds };
    }
  }
}

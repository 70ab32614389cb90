import type { Page } from '@playwright/test';

/** The slowest of what a page did in one step, in milliseconds; 0: nothing long enough to tell. */
export interface SlowFrames {
  /** The longest task, and how many took over 50 ms. */
  readonly longestTask: number;
  readonly longTasks: number;
  /** The longest a script of the app's own ran without a pause, and one of MapLibre. */
  readonly longestOwn: number;
  readonly longestMapLibre: number;
}

/** Runs in the page: from now on it notes its long tasks and what ran in long frames. */
export function noteSlowFrames(): void {
  const notes = { tasks: [] as number[], own: [] as number[], mapLibre: [] as number[] };
  Reflect.set(window, 'slowFrames', notes);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.tasks.push(duration);
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const frame of list.getEntries()) {
      const scripts = (Reflect.get(frame, 'scripts') ?? []) as {
        readonly sourceURL: string;
        readonly duration: number;
      }[];
      for (const { sourceURL, duration } of scripts) {
        (sourceURL.includes('maplibre') ? notes.mapLibre : notes.own).push(duration);
      }
    }
  }).observe({ type: 'long-animation-frame' });
}

/** What was noted during a step, which is given time to come to rest. */
export async function slowFramesOf(page: Page, step: () => Promise<void>): Promise<SlowFrames> {
  await page.evaluate(() => {
    const notes = Reflect.get(window, 'slowFrames') as Record<string, number[]>;
    for (const list of Object.values(notes)) list.length = 0;
  });
  await step();
  await page.waitForTimeout(restMillis);
  const notes = await page.evaluate(
    () => Reflect.get(window, 'slowFrames') as Record<'tasks' | 'own' | 'mapLibre', number[]>,
  );
  return {
    longestTask: Math.max(0, ...notes.tasks),
    longTasks: notes.tasks.length,
    longestOwn: Math.max(0, ...notes.own),
    longestMapLibre: Math.max(0, ...notes.mapLibre),
  };
}

const restMillis = 900;

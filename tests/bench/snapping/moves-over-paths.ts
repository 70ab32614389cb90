import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { serveBuiltApp } from '../../../.ci/serve-built-app.ts';
import { chromiumArguments } from '../../e2e/chromium-arguments.ts';
import { planFileWith } from '../../e2e/plan-with.ts';
import { Planner } from '../../e2e/planner.ts';
import { findChromium } from '../../run/find-chromium.ts';
import type { BenchLine } from '../bench-line.ts';
import { manyPaths, vertexCount } from './many-paths.ts';

const dist = process.env['STROK_BUILT'] ?? join(import.meta.dirname, '..', '..', '..', 'dist');
const moves = 300;
/** A mouse tells of itself about so often. */
const moveMillis = 8;

interface Heard {
  readonly told: number;
  readonly delays: readonly number[];
  readonly longestTask: number;
}

/** Moves a hand over a plan of 50,000 vertices while it draws: what of its moves reaches the page. */
export async function movesOverPaths(): Promise<{
  readonly absent: string | null;
  readonly lines: readonly BenchLine[];
}> {
  const executablePath = findChromium();
  if (executablePath === null) return { absent: 'no browser found', lines: [] };
  if (!existsSync(join(dist, 'index.html'))) return { absent: 'the app is not built', lines: [] };
  const server = await serveBuiltApp(0, dist);
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'nb-NO',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const planner = new Planner(page);
    await planner.opens(server.url);
    const drawn = manyPaths.lines.map((line, i) => ({
      title: `Sti ${i}`,
      kind: 'green-path' as const,
      geometry: { type: 'LineString' as const, coordinates: line.map((position) => [...position]) },
    }));
    await planner.opensPlan(planFileWith(drawn));
    await planner.map.focus();
    await page.keyboard.press('m');
    await planner.mapRests();
    const start = await planner.at(0.2, 0.3);
    await page.mouse.move(start.x, start.y);
    await page.waitForTimeout(3_000);
    await page.evaluate(listen);
    const sent: Promise<void>[] = [];
    for (let move = 0; move < moves; move += 1) {
      const along = move / moves;
      // A hand does not wait until what it did is drawn.
      sent.push(page.mouse.move(start.x + 700 * along, start.y + 150 + 140 * Math.sin(move / 25)));
      await new Promise((resolve) => setTimeout(resolve, moveMillis));
    }
    await Promise.all(sent);
    await page.waitForTimeout(300);
    const heard = await page.evaluate(() => Reflect.get(window, 'heardMoves') as Heard);
    const delays = heard.delays.toSorted((a, b) => a - b);
    return {
      absent: null,
      lines: [
        {
          what: 'moves of the hand that reach the page',
          value: heard.told,
          unit: `of ${moves}`,
          note: `${vertexCount.toLocaleString('en')} vertices in view, software graphics`,
        },
        {
          what: 'from a move to its being heard, 95th percentile',
          value: delays[Math.floor(0.95 * delays.length)],
          unit: 'ms',
        },
        {
          what: 'longest task meanwhile',
          value: heard.longestTask,
          unit: 'ms',
          note: '0: none of 50 ms',
        },
      ],
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page: counts moves as they are told, and notes tasks of 50 ms and more. */
function listen(): void {
  const heard = { told: 0, delays: [] as number[], longestTask: 0 };
  Reflect.set(window, 'heardMoves', heard);
  window.addEventListener(
    'pointermove',
    (event) => {
      heard.told += Math.max(1, event.getCoalescedEvents().length);
      heard.delays.push(performance.now() - event.timeStamp);
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      heard.longestTask = Math.max(heard.longestTask, duration);
    }
  }).observe({ entryTypes: ['longtask'] });
}

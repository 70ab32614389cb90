import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { serveBuiltApp } from '../../.ci/serve-built-app.ts';
import { chromiumArguments } from '../e2e/chromium-arguments.ts';
import { Planner } from '../e2e/planner.ts';
import { findChromium } from '../run/find-chromium.ts';
import { type BenchLine, linesTable } from './bench-line.ts';
import type { BenchTopic } from './report/bench-report.ts';

const moves = 120;

/** How soon the board follows the hand, in a real browser with the built app. */
export async function bench(): Promise<BenchTopic> {
  const executablePath = findChromium();
  const isBuilt = existsSync(join(import.meta.dirname, '..', '..', 'dist', 'index.html'));
  const absent =
    executablePath === null ? 'no browser found' : isBuilt ? null : 'the app is not built';
  const lines = executablePath === null || !isBuilt ? [] : await followedBy(executablePath);
  return {
    title: 'What a hand feels',
    method: [
      'The built app in a browser with software graphics: a meeting place is dragged and the time from a move of the pointer to the new number on the page is taken. The browser and the worker share the cores.',
    ],
    tables: [linesTable(absent === null ? 'A drag on the page' : `Skipped: ${absent}`, lines)],
  };
}

async function followedBy(executablePath: string): Promise<readonly BenchLine[]> {
  const server = await serveBuiltApp(0);
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'nb-NO',
      reducedMotion: 'reduce',
    });
    // The first visit warms the server and the browser's cache.
    const first = await context.newPage();
    await new Planner(first).opens(server.url);
    await first.close();

    const page = await context.newPage();
    const planner = new Planner(page);
    const start = performance.now();
    await page.goto(server.url);
    await planner.row('Lademoen').waitFor();
    const numbersMillis = performance.now() - start;
    await planner.seesNumbers();

    await planner.picks('Møteplass');
    await planner.clicks(0.3, 0.4);
    await planner.mapRests();
    await page.evaluate(followTheReach);
    await planner.drags([0.3, 0.4], [0.31, 0.41]);
    const from = await planner.at(0.31, 0.41);
    for (let move = 0; move < moves; move += 1) {
      await page.mouse.move(from.x + 1.5 * move, from.y + 40 * Math.sin(move / 9));
      await page.waitForTimeout(40);
    }
    await planner.letsGo();
    const waits = await page.evaluate(() => Reflect.get(window, 'reachWaits') as number[]);
    const sorted = waits.toSorted((a, b) => a - b);
    const note = `${waits.length} changes of the number in ${moves} moves, software graphics`;
    return [
      {
        what: 'open the app on a warm server until the board has numbers',
        value: numbersMillis,
        unit: 'ms',
      },
      {
        what: 'pointer move to new number on the page, median',
        value: at(sorted, 0.5),
        unit: 'ms',
        note,
      },
      {
        what: 'pointer move to new number on the page, 95th percentile',
        value: at(sorted, 0.95),
        unit: 'ms',
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** Runs in the page: notes how long after the latest move of the pointer the number changes. */
function followTheReach(): void {
  const waits: number[] = [];
  Reflect.set(window, 'reachWaits', waits);
  let movedAt = 0;
  window.addEventListener(
    'pointermove',
    () => {
      movedAt = performance.now();
    },
    { capture: true },
  );
  new MutationObserver((changes) => {
    const isReach = changes.some(({ target }) =>
      target.parentElement?.closest('section, ul, p')?.textContent.includes('Når om lag'),
    );
    if (isReach && movedAt > 0) {
      waits.push(performance.now() - movedAt);
      movedAt = 0;
    }
  }).observe(document.body, { subtree: true, characterData: true, childList: true });
}

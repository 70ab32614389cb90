import { join } from 'node:path';
import { chromium, type BrowserContextOptions, type Page } from '@playwright/test';
import { serveBuiltApp } from '../../.ci/serve-built-app.ts';
import { chromiumArguments } from '../e2e/chromium-arguments.ts';
import { Planner } from '../e2e/planner.ts';
import { findChromium } from '../run/find-chromium.ts';

/** A picture of the running app: the window it is taken in, and what is done first. */
interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  readonly before: (planner: Planner) => Promise<void>;
}

const pictures: readonly Picture[] = [
  {
    name: 'readme',
    width: 1440,
    height: 900,
    colorScheme: 'light',
    before: async (planner) => {
      await planner.asks('Grøntområde på minst 5 daa innen 200 m');
      await planner.looksAt('Tempe-Sorgenfri');
      await drawsPark(planner, [0.36, 0.42], [0.47, 0.58]);
    },
  },
  {
    name: 'evidence-dark',
    width: 1024,
    height: 768,
    colorScheme: 'dark',
    before: async (planner) => {
      await planner.share('Lademoen', 'I dag').click();
      await planner.page.getByRole('button', { name: 'Lukk kortet' }).click();
    },
  },
  {
    name: 'layers',
    width: 1440,
    height: 900,
    colorScheme: 'light',
    before: (planner) => planner.opensJob('Kartlag'),
  },
  {
    name: 'phone',
    width: 390,
    height: 844,
    colorScheme: 'light',
    before: async (planner) => {
      await planner.page.waitForTimeout(500);
    },
  },
];

async function drawsPark(
  planner: Planner,
  [left, top]: readonly [number, number],
  [right, bottom]: readonly [number, number],
): Promise<void> {
  await planner.picks('Park');
  await planner.clicks(left, top);
  await planner.clicks(right, top);
  await planner.clicks(right, bottom);
  await planner.clicks(left, bottom);
  await planner.page.keyboard.press('Enter');
}

async function take(page: Page, { name, before }: Picture, address: string): Promise<void> {
  const planner = new Planner(page);
  await page.goto(address);
  await planner.sentence.filter({ hasText: 'innen' }).waitFor({ timeout: 60_000 });
  await before(planner);
  // Labels and the covered area trail the numbers a little.
  await page.waitForTimeout(3_000);
  await page.screenshot({ path: join(import.meta.dirname, `${name}.png`), animations: 'disabled' });
}

const wanted = process.argv.slice(2);
const executablePath = findChromium();
if (executablePath === null) throw new Error('No Chromium found: run "npm test" once.');
const server = await serveBuiltApp(0);
const browser = await chromium.launch({ executablePath, args: chromiumArguments });
for (const picture of pictures) {
  if (wanted.length > 0 && !wanted.includes(picture.name)) continue;
  const { width, height, colorScheme } = picture;
  const options: BrowserContextOptions = {
    viewport: { width, height },
    colorScheme,
    locale: 'nb-NO',
    reducedMotion: 'reduce',
  };
  const context = await browser.newContext(options);
  await take(await context.newPage(), picture, server.url);
  await context.close();
}
await browser.close();
await server.close();

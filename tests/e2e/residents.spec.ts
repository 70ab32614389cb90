import type { Page, Response } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { isClean } from './is-clean.ts';
import { bundledCounts, secrets, wholePlanAddress, wholePlanFile } from './residents-plan.ts';

test.use({ viewport: { width: 390, height: 844 } });

const tabs = ['Nær meg', 'Alle tiltak', 'Steder', 'Hva folk sier'];

async function opensTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await expect(page.getByRole('tab', { name, exact: true })).toHaveAttribute(
    'aria-selected',
    'true',
  );
}

/** How many measures the list holds, as it says itself. */
async function listed(page: Page): Promise<number> {
  await opensTab(page, 'Alle tiltak');
  const told = page.getByText(/\d+ av \d+/).first();
  await expect(told).toBeVisible({ timeout: 30_000 });
  return Number(/(\d+) av (\d+)/.exec((await told.textContent()) ?? '')?.[2]);
}

async function switchesMapOff(page: Page): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem('strok.preferences', JSON.stringify({ isMapOn: false }));
  });
}

/** Every word on the page, part by part. */
async function wordsOf(page: Page): Promise<string> {
  const words: string[] = [];
  for (const tab of tabs) {
    await opensTab(page, tab);
    words.push(await page.content());
  }
  return words.join('\n');
}

/** The scripts that come while the page is open, and what is in them. */
function scriptsOf(page: Page): { readonly path: string; readonly code: Promise<string> }[] {
  const scripts: { readonly path: string; readonly code: Promise<string> }[] = [];
  page.on('response', (response: Response) => {
    const path = new URL(response.url()).pathname;
    if (/\.m?js$/.test(path)) scripts.push({ path, code: response.text().catch(() => '') });
  });
  return scripts;
}

/** What only planners need: drawing, the shared document, imports, reports, all of the words. */
async function planners(scripts: ReturnType<typeof scriptsOf>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { path, code } of scripts) {
    const isPlanners =
      /\/(planner-view|run-tools|document|presenter-view|write-|save-report|nb)-/.test(path) ||
      (await code).includes('Yjs was already imported');
    if (isPlanners) found.push(path);
  }
  return found;
}

test('a link opens a plan as everybody may see it, and nothing else of it', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(wholePlanAddress());
  await expect(page.getByText('Du ser planen som fulgte med lenken.')).toBeVisible({
    timeout: 30_000,
  });
  const words = await wordsOf(page);
  expect(words).toContain('Ny plass ved elva');
  expect(words).toContain('Flere benker, takk');
  for (const secret of secrets) expect(words).not.toContain(secret);
  // The link's own part after # goes nowhere.
  for (const request of sent) expect(request).not.toContain('/view/trondheim/');
});

test('a file opens the same, and says what became of it', async ({ page }) => {
  await page.goto('/#/view');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Åpne en planfil' }).click();
  await (await choosing).setFiles(wholePlanFile());
  await expect(page.getByText('Du ser planen i filen du åpnet.')).toBeVisible();
  await expect(page.getByText(/deler er lest: \d+ som de var, 0 rettet, 0 utelatt/)).toBeVisible();
  const words = await wordsOf(page);
  expect(words).toContain('Ny plass ved elva');
  for (const secret of secrets) expect(words).not.toContain(secret);
});

test('a broken link says so and still shows the place', async ({ page }) => {
  await page.goto('/#/view/trondheim/AAAAAAAA');
  await expect(page.getByRole('alert')).toContainText('Planen i lenken kunne ikke leses.');
  expect(await listed(page)).toBe(bundledCounts().all);
});

test('what the operator publishes is what residents see', async ({ page }) => {
  await page.route('**/config.json', (route) =>
    route.fulfill({
      json: { basemaps: [], publishedPlans: { trondheim: '/plans/trondheim.strok.json' } },
    }),
  );
  await page.route('**/plans/trondheim.strok.json', (route) =>
    route.fulfill({ body: wholePlanFile().buffer, contentType: 'application/json' }),
  );
  await page.goto('/#/view');
  await expect(page.getByText('Du ser planen som er lagt ut for alle.')).toBeVisible({
    timeout: 30_000,
  });
  const words = await wordsOf(page);
  expect(words).toContain('Ny plass ved elva');
  for (const secret of secrets) expect(words).not.toContain(secret);
});

test('the map holds what the list holds, and nothing of a planner’s comes along', async ({
  page,
}) => {
  const scripts = scriptsOf(page);
  await page.goto('/#/view');
  expect(await listed(page)).toBe(bundledCounts().all);
  await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Større kart' }).click();
  await page.getByRole('button', { name: 'Mindre kart' }).click();
  expect(scripts.some(({ path }) => path.includes('maplibre'))).toBe(true);
  expect(await planners(scripts)).toEqual([]);
});

test('without the map nothing is lost, and it is not downloaded', async ({ page }) => {
  await switchesMapOff(page);
  const scripts = scriptsOf(page);
  await page.goto('/#/view');
  expect(await listed(page)).toBe(bundledCounts().all);
  await opensTab(page, 'Steder');
  await expect(page.getByRole('tabpanel')).toContainText('Lekeplasser');
  await expect(page.locator('canvas')).toHaveCount(0);
  expect(scripts.filter(({ path }) => path.includes('maplibre'))).toEqual([]);
  expect(await planners(scripts)).toEqual([]);
  // The choice is the device's, and goes both ways.
  await page.getByRole('switch', { name: 'Vis kartet' }).check({ force: true });
  await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible({ timeout: 30_000 });
});

for (const theme of ['light', 'dark'] as const) {
  test(`every part is clean in ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(wholePlanAddress());
    await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible({ timeout: 30_000 });
    for (const tab of tabs) {
      await opensTab(page, tab);
      await isClean(page, `${tab}, ${theme}`);
    }
    await page.getByRole('button', { name: 'Hvordan vet vi det?' }).click();
    await isClean(page, `sources, ${theme}`);
  });
}

test('every word is there in four languages', async ({ page }) => {
  await switchesMapOff(page);
  await page.goto(wholePlanAddress());
  await expect(page.getByRole('tab').first()).toBeVisible({ timeout: 30_000 });
  for (const language of ['nb', 'nn', 'sv', 'en']) {
    await page.evaluate((chosen) => {
      const preferences = JSON.stringify({ isMapOn: false, language: chosen });
      localStorage.setItem('strok.preferences', preferences);
    }, language);
    await page.addInitScript((chosen) => {
      const preferences = JSON.stringify({ isMapOn: false, language: chosen });
      localStorage.setItem('strok.preferences', preferences);
    }, language);
    await page.reload();
    const parts = page.getByRole('tab');
    await expect(parts).toHaveCount(4, { timeout: 30_000 });
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    for (let part = 0; part < 4; part += 1) {
      await parts.nth(part).click();
      const words = await page.locator('body').innerText();
      const bare = words.match(
        /\b(residents|near|say|map|status|kind|target|refused|question|action|year|notice)\.[a-z][\w.-]*/g,
      );
      expect(bare, `${language}, part ${part}`).toBeNull();
    }
  }
});

test.describe('with a device that keeps what was visited', () => {
  test.use({ serviceWorkers: 'allow' });

  test('it opens again with the network cut, map and all', async ({ page, context, faults }) => {
    faults.expect(/ERR_INTERNET_DISCONNECTED|Failed to fetch|ERR_FAILED/);
    await page.goto('/#/view');
    const all = await listed(page);
    await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible({ timeout: 30_000 });
    await expect
      .poll(() => page.evaluate(keptFiles), { timeout: 60_000 })
      .toEqual({ code: true, words: true, map: true, zones: true, planners: false });
    await context.setOffline(true);
    await page.reload();
    expect(await listed(page)).toBe(all);
    await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible({ timeout: 30_000 });
    await page.evaluate(() => fetch('/not-kept.txt').catch(() => undefined));
  });
});

/** What the caches of this device hold of the app. Runs in the page. */
async function keptFiles() {
  const paths: string[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) paths.push(new URL(request.url).pathname);
  }
  const has = (pattern: RegExp) => paths.some((path) => pattern.test(path));
  return {
    code: has(/residents-view/),
    words: has(/residents-words/),
    map: has(/maplibre-[\w-]+\.js/) && has(/maplibre-gl-worker/),
    zones: has(/build\/zones\.fgb$/),
    planners: has(/planner-view|run-tools/),
  };
}

import { expect, test } from './fixtures.ts';
import { Planner } from './planner.ts';

test('a layer that is missing is said so in its place, and the rest works', async ({ page }) => {
  await page.route('**/playgrounds.fgb', (route) => route.fulfill({ status: 404, body: '' }));
  const planner = new Planner(page);
  await planner.opens();
  await planner.opensJob('Kartlag');
  await expect(page.getByText(/Laget kunne ikke leses/).first()).toBeVisible();
  await expect(page.getByText('Resten av kartet virker som før.').first()).toBeVisible();
});

test('a browser without WebGL2 gets numbers, lists and plan, and a word about the map', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null });
  });
  const planner = new Planner(page);
  await page.goto('/');
  await expect(planner.row('Lademoen')).toBeVisible({ timeout: 30_000 });
  await expect(
    page
      .getByText('Denne nettleseren', { exact: false })
      .or(page.getByText('Kartet kan ikke tegnes i denne nettleseren')),
  ).toBeVisible();
  await planner.asks('Møteplass innen 800 m');
  await expect(planner.sentence).toContainText('800 m');
});

test('a coverage worker that dies is replaced, and the board goes on', async ({ page }) => {
  const planner = new Planner(page);
  await planner.opens();
  const worker = page.workers().find((one) => one.url().includes('/assets/worker'));
  if (!worker) throw new Error('No coverage worker');
  await worker.evaluate(() => self.close());
  await planner.asks('Møteplass innen 500 m');
  await expect(planner.sentence).toContainText('500 m', { timeout: 45_000 });
});

test('storage that the browser forbids is said at once, and a file can still be saved', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('Storage is forbidden here', 'SecurityError');
      },
    });
  });
  const planner = new Planner(page);
  await planner.opens();
  await expect(page.getByRole('alert').getByText('Ikke lagret')).toBeVisible();
  await planner.picks('Møteplass');
  await planner.clicks(0.3, 0.5);
  expect((await planner.saves()).plan.features).toHaveLength(1);
});

test('graphics that are lost come back with everything on the map, and edits are kept', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.picks('Park');
  await planner.clicks(0.1, 0.5);
  await planner.clicks(0.3, 0.5);
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
    const lose = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    lose?.loseContext();
    setTimeout(() => lose?.restoreContext(), 300);
  });
  await page.waitForTimeout(1_500);
  await planner.clicks(0.3, 0.7);
  await page.keyboard.press('Enter');
  expect((await planner.saves()).plan.features).toHaveLength(1);
});

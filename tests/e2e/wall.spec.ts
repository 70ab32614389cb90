import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { isClean } from './is-clean.ts';
import { keptByWall, smallLetters, Workshop } from './wall.ts';
import { eveningFile, secret } from './wall-evening.ts';

/** Writes down everything that is said on the channel, from a third window. */
async function listens(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: unknown[] = [];
    const channel = new BroadcastChannel('strok-wall/trondheim');
    channel.addEventListener('message', ({ data }) => void heard.push(data));
    Object.assign(globalThis, { heard, channel });
  });
}

async function heardOn(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'heard')));
}

test('the wall follows the presenter, and shows, keeps and hears nothing that is not for the room', async ({
  context,
}) => {
  test.setTimeout(300_000);
  const listener = await context.newPage();
  await listener.goto('/#/start');
  await listens(listener);
  const workshop = await Workshop.opens(context, eveningFile());
  const { wall } = workshop;

  await workshop.shows(2);
  await workshop.wallSays('Slik er det i dag');
  await expect(wall.getByText('Hvor mangler det noe?')).toBeVisible();
  await expect(wall.getByText(/av innbyggerne når en møteplass innen/)).toBeVisible({
    timeout: 60_000,
  });
  await expect(wall.getByRole('row', { name: /^Alle soner/ })).toBeVisible();
  await expect(workshop.numbers.getByRole('listitem').first()).toBeVisible();
  expect(await smallLetters(wall, 24)).toEqual([]);
  await isClean(wall, 'a step of today');

  await workshop.shows(3);
  await workshop.wallSays('Bord 1 foreslår');
  await expect(workshop.numbers).toHaveText(/1\s*Huset til bord 1\s*2\s*Lekeplassen i bakken/);
  await expect(wall.getByText(/flere når en møteplass innen/)).toBeVisible({
    timeout: 60_000,
  });
  expect(await smallLetters(wall, 24)).toEqual([]);
  await isClean(wall, 'a proposal');
  const { violations } = await new AxeBuilder({ page: wall })
    .withRules(['color-contrast-enhanced'])
    .analyze();
  expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);

  await workshop.shows(4);
  await workshop.wallSays('Tre bord, samme skala');
  await expect(wall.getByRole('rowheader', { name: 'Bord 3' })).toBeVisible({
    timeout: 60_000,
  });
  expect(await smallLetters(wall, 24)).toEqual([]);
  await workshop.shows(5);
  await expect(wall.getByRole('row', { name: 'Bord 2 4' })).toBeVisible();
  await workshop.shows(6);
  await expect(wall.getByText('2 innspill, 3 prikker')).toBeVisible();

  expect(await wall.locator('body').textContent()).not.toContain(secret);
  expect(await wall.evaluate(() => document.documentElement.outerHTML)).not.toContain(secret);
  expect(await keptByWall(wall)).not.toContain(secret);
  const said = await heardOn(listener);
  expect(said).toContain('Bord 1 foreslår');
  expect(said).not.toContain(secret);
});

test('freeze, black, a clicker at the wall, strangers on the channel', async ({ context }) => {
  test.setTimeout(240_000);
  const workshop = await Workshop.opens(context, eveningFile());
  const { presenter, wall } = workshop;
  await workshop.shows(2);
  await workshop.wallSays('Slik er det i dag');

  await presenter.bringToFront();
  await presenter.getByRole('button', { name: 'Frys', exact: true }).click();
  await workshop.press('PageDown');
  await expect(presenter.getByRole('heading', { name: 'Bord 1 foreslår' }).first()).toBeVisible();
  await wall.bringToFront();
  await workshop.wallSays('Slik er det i dag');
  await presenter.bringToFront();
  await presenter.getByRole('button', { name: 'Svart', exact: true }).click();
  await wall.bringToFront();
  await expect(workshop.black).toBeVisible();
  await presenter.bringToFront();
  await presenter.getByRole('button', { name: 'Svart', exact: true }).click();
  await wall.bringToFront();
  await expect(workshop.black).toBeHidden();
  await workshop.wallSays('Slik er det i dag');
  await presenter.bringToFront();
  await presenter.getByRole('button', { name: 'Frys', exact: true }).click();
  await wall.bringToFront();
  await workshop.wallSays('Bord 1 foreslår');

  await wall.locator('body').press('PageDown');
  await workshop.wallSays('Tre bord, samme skala');
  await wall.locator('body').press('PageUp');
  await workshop.wallSays('Bord 1 foreslår');
  await wall.locator('body').press('b');
  await expect(workshop.black).toBeVisible();
  await wall.locator('body').press('b');
  await expect(workshop.black).toBeHidden();

  const stranger = await context.newPage();
  await stranger.goto('/#/start');
  await stranger.evaluate(() => {
    const channel = new BroadcastChannel('strok-wall/trondheim');
    const from = 'somebody-else';
    const words = { title: '<img src=x onerror=alert(1)>', text: 'x', question: 'x' };
    for (const message of [
      null,
      'black',
      { strokWall: 2, say: 'lead', from, turn: 99, isBlack: true, idle: 0 },
      { strokWall: 1, say: 'lead', from, turn: 'many', isBlack: true, idle: 0 },
      { strokWall: 1, say: 'view', from, turn: 99, plan: 1, view: { words } },
      { strokWall: 1, say: 'plan', from, number: 1, plan: { info: {} } },
      { strokWall: 1, say: 'request', from, request: 'deletePlan' },
      { strokWall: 1, say: 'camera', from, camera: { centre: ['a', 'b'], zoom: 3 } },
    ]) {
      channel.postMessage(message);
    }
    channel.close();
  });
  await stranger.close();
  await wall.bringToFront();
  await wall.locator('body').press('PageUp');
  await workshop.wallSays('Slik er det i dag');
  await expect(workshop.black).toBeHidden();
});

test('either window may be reloaded, crash or be closed, and the other goes on', async ({
  context,
  faults,
}) => {
  test.setTimeout(300_000);
  faults.expect(/crash: .*#\/wall/);
  faults.expect(/crash: .*#\/presenter/);
  faults.expect(/ERR_INTERNET_DISCONNECTED/);
  const workshop = await Workshop.opens(context, eveningFile());
  await workshop.shows(3);
  await workshop.wallSays('Bord 1 foreslår');
  const hasNumbers = () =>
    expect(workshop.numbers).toHaveText(/Huset til bord 1/, { timeout: 30_000 });
  await hasNumbers();

  await workshop.wall.reload();
  await workshop.wallSays('Bord 1 foreslår');
  await hasNumbers();

  await workshop.presenter.reload();
  await workshop.wall.bringToFront();
  await workshop.wallSays('Bord 1 foreslår');

  const crash = async (page: Page): Promise<void> => {
    const session = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();
  };
  await crash(workshop.presenter);
  await workshop.wall.bringToFront();
  await workshop.wallSays('Bord 1 foreslår');
  await hasNumbers();

  // No presenter is open: what the wall was shown last is on the device.
  await crash(workshop.wall);
  await workshop.opensWall();
  await workshop.wallSays('Bord 1 foreslår');
  await hasNumbers();
  await expect(workshop.wall.getByText(/flere når en møteplass innen/)).toBeVisible({
    timeout: 60_000,
  });

  await workshop.opensPresenter();
  await workshop.presenter.getByRole('heading', { name: 'Bord 1 foreslår' }).first().waitFor();
  await context.setOffline(true);
  await workshop.press('PageUp');
  await workshop.wall.bringToFront();
  await workshop.wallSays('Slik er det i dag');
  await workshop.wall.evaluate(() => fetch('/nowhere.txt').catch(() => undefined));
});

test.describe('by hand', () => {
  test.use({ hasTouch: true });

  test('two fingers move the map of both, one finger moves nothing, and the page keeps its size', async ({
    context,
  }) => {
    test.setTimeout(240_000);
    const workshop = await Workshop.opens(context, eveningFile());
    const { presenter, wall } = workshop;
    await workshop.shows(3);
    await workshop.wallSays('Bord 1 foreslår');
    await expect(workshop.numbers).toBeVisible();
    const told: string[] = [];
    await presenter.exposeFunction('tell', (said: string) => void told.push(said));
    await presenter.evaluate(() => {
      const channel = new BroadcastChannel('strok-wall/trondheim');
      channel.addEventListener('message', ({ data }) => {
        const { tell } = globalThis as unknown as { tell: (said: string) => void };
        tell(String(Reflect.get(data as object, 'say')));
      });
    });
    const session = await context.newCDPSession(wall);
    const drag = async (fingers: readonly number[]): Promise<void> => {
      const at = (step: number) => fingers.map((x) => ({ x: x + step * 8, y: 300, id: x }));
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', step: number) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : at(step),
        });
      await send('touchStart', 0);
      for (let step = 1; step <= 12; step += 1) await send('touchMove', step);
      await send('touchEnd', 12);
    };
    const picture = () => wall.locator('canvas.maplibregl-canvas').screenshot();
    await expect(async () => {
      const [one, two] = [await picture(), await picture()];
      expect(one.equals(two)).toBe(true);
    }).toPass();
    const before = await picture();
    await drag([650]);
    expect((await picture()).equals(before)).toBe(true);
    expect(told).not.toContain('camera');
    await drag([600, 760]);
    await expect(async () => expect(told).toContain('camera')).toPass();
    await expect(async () => expect((await picture()).equals(before)).toBe(false)).toPass();
    expect(await wall.evaluate(() => window.visualViewport?.scale)).toBe(1);
    expect(await wall.evaluate(() => window.scrollY)).toBe(0);
  });
});

import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test as base } from '@playwright/test';
import { DeskPage } from './desk.ts';
import { startMortalBrowser } from './mortal-browser.ts';
import { serveModules } from './serve-modules.ts';
import { tearLastRecord } from './tear-last-record.ts';

const test = base.extend<object, { readonly address: string }>({
  address: [
    async ({}, use) => {
      const server = await serveModules();
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

/** A seeded number from 0 to 1, so that a failure can be met again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

test('no confirmed edit is lost when the browser is killed, 20 times', async ({ address }) => {
  test.skip(process.platform === 'win32', 'needs process groups');
  test.setTimeout(120_000);
  const profile = await mkdtemp(join(tmpdir(), 'keeping-'));
  const next = random(1_869);
  const confirmed = new Set<string>();
  try {
    for (let round = 0; round <= 20; round += 1) {
      const mortal = await startMortalBrowser(profile);
      try {
        const desk = new DeskPage(await mortal.browser.contexts()[0].newPage());
        const found = await desk.open(address);
        expect([round, found, await desk.keeping()]).toEqual([
          round,
          round === 0 ? 'nothing' : 'plan',
          { status: 'saved' },
        ]);
        const drawn = new Set(await desk.drawn());
        expect([...confirmed].filter((id) => !drawn.has(id))).toEqual([]);
        const before = confirmed.size;
        await desk.drawUntilStopped(`round${round}`, (id) => void confirmed.add(id));
        await expect.poll(() => confirmed.size).toBeGreaterThan(before);
        await pause(next() * 400);
      } finally {
        await mortal.kill();
      }
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('two tabs draw a hundred things each, and both have all of them', async ({
  context,
  address,
}) => {
  const [one, two] = [new DeskPage(await context.newPage()), new DeskPage(await context.newPage())];
  await Promise.all([one.open(address), two.open(address)]);
  const hundred = Array.from({ length: 100 }, (_, i) => i);
  await Promise.all(
    [one, two].map(async (desk, tab) => {
      for (const i of hundred) await desk.draw(`tab${tab}-${i}`);
    }),
  );
  const all = [0, 1].flatMap((tab) => hundred.map((i) => `tab${tab}-${i}`)).toSorted();
  await expect.poll(() => one.drawn()).toEqual(all);
  await expect.poll(() => two.drawn()).toEqual(all);
  // With both gone, the device has them too.
  await Promise.all([one.flush(), two.flush()]);
  await Promise.all([one.page.close(), two.page.close()]);
  const later = new DeskPage(await context.newPage());
  await later.open(address);
  expect(await later.drawn()).toEqual(all);
});

test('an edit made right before a reload is kept, and can be taken back after it', async ({
  page,
  address,
}) => {
  const desk = new DeskPage(page);
  await desk.open(address);
  for (let i = 0; i < 8; i += 1) {
    await Promise.all([
      page.waitForEvent('load'),
      desk.draw(`m${i}`).then(() => page.evaluate(() => location.reload())),
    ]);
    expect(await desk.open(address)).toBe('plan');
    expect(await desk.drawn()).toContain(`m${i}`);
  }
  expect(await desk.undo()).toBe(true);
  expect(await desk.drawn()).not.toContain('m7');
  expect(await desk.drawn()).toHaveLength(7);
});

test('a full disk is said, editing goes on, and all is kept once there is room', async ({
  page,
  address,
}) => {
  const desk = new DeskPage(page);
  const browser = await page.context().newCDPSession(page);
  const { origin } = new URL(address);
  // Before the first write: the browser remembers for a while how much room it found.
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
  await desk.open(address);
  // Browsers compress what they store, so only chance fills a disk.
  for (let i = 0; i < 400 && (await desk.keeping()).status !== 'failed'; i += 1) {
    await desk.draw(randomUUID(), randomBytes(15_000).toString('base64'));
    if (i % 25 === 24) await desk.flush();
  }
  expect(await desk.keeping()).toEqual({ status: 'failed', reason: 'quota' });
  await desk.draw('meanwhile');
  expect(await desk.drawn()).toContain('meanwhile');
  await browser.send('Storage.overrideQuotaForOrigin', { origin });
  await expect.poll(() => desk.keeping(), { timeout: 20_000 }).toEqual({ status: 'saved' });
  const drawn = await desk.drawn();
  await desk.open(address);
  expect(await desk.drawn()).toEqual(drawn);
});

test('a plan whose storage is cleared while it is open is written again', async ({
  page,
  address,
}) => {
  const desk = new DeskPage(page);
  await desk.open(address);
  await desk.draw('before');
  await desk.flush();
  const browser = await page.context().newCDPSession(page);
  const { origin } = new URL(address);
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await desk.draw('after');
  await expect.poll(() => desk.keeping()).toEqual({ status: 'saved' });
  await desk.open(address);
  expect(await desk.drawn()).toEqual(['after', 'before']);
});

test('a plan that the browser threw away is brought back from the second copy', async ({
  page,
  address,
}) => {
  const desk = new DeskPage(page);
  expect(await desk.open(address)).toBe('nothing');
  await desk.draw('before');
  await desk.flush();
  await page.goto('about:blank');
  const browser = await page.context().newCDPSession(page);
  const { origin } = new URL(address);
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  expect(await desk.open(address)).toBe('plan');
  expect(await desk.drawn()).toEqual(['before']);
  await desk.flush();
  // With the copy gone as well, it is missed, and not taken for a plan that never was.
  await page.goto('about:blank');
  const storageTypes = 'indexeddb,cache_storage';
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes });
  expect(await desk.open(address)).toBe('lost');
});

test('nothing is lost when the browser is killed in the middle of a write, and again later', async ({
  address,
}) => {
  test.skip(process.platform === 'win32', 'needs process groups');
  const profile = await mkdtemp(join(tmpdir(), 'keeping-'));
  const session = async (draws: string): Promise<readonly string[]> => {
    const mortal = await startMortalBrowser(profile);
    try {
      const desk = new DeskPage(await mortal.browser.contexts()[0].newPage());
      await desk.open(address);
      await desk.draw(draws);
      await desk.flush();
      expect(await desk.keeping()).toEqual({ status: 'saved' });
      return await desk.drawn();
    } finally {
      await mortal.kill();
    }
  };
  try {
    await session('first');
    await tearLastRecord(profile);
    // The torn end is overlooked once, and written behind; the next time all is deleted.
    expect(await session('second')).toEqual(['first', 'second']);
    expect(await session('third')).toEqual(['first', 'second', 'third']);
    expect(await session('fourth')).toEqual(['first', 'fourth', 'second', 'third']);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('without storage the plan lives in memory, and says so', async ({ page, address }) => {
  await page.addInitScript(() => {
    Object.defineProperty(indexedDB, 'open', {
      value: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  const desk = new DeskPage(page);
  await desk.open(address);
  await desk.draw('here');
  expect(await desk.keeping()).toEqual({ status: 'memory', reason: 'unavailable' });
  expect(await desk.drawn()).toEqual(['here']);
});

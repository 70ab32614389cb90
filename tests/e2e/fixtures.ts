import { test as base, expect, type Page } from '@playwright/test';
import { serveBuiltApp } from '../../.ci/serve-built-app.ts';
import { Faults } from './faults.ts';

export { expect };

type TestFixtures = { readonly faults: Faults };
type WorkerFixtures = { readonly appAddress: string };

/** Every test meets the built app as the README's start command serves it, and its faults. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  appAddress: [
    async ({}, use) => {
      const server = await serveBuiltApp(0);
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ appAddress }, use) => use(appAddress),
  faults: [
    async ({ context, appAddress }, use) => {
      const faults = new Faults();
      await faults.watch(context, new URL(appAddress).origin);
      await use(faults);
      expect(faults.unexplained(), 'nothing goes wrong behind the page').toEqual([]);
    },
    { auto: true },
  ],
});

/** The page as a person sees it, once its fonts are there and nothing is moving. */
export async function takePicture(page: Page): Promise<Buffer> {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  return page.screenshot({ animations: 'disabled', caret: 'initial' });
}

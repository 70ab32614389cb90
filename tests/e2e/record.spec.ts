import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { Window } from 'happy-dom';
import { writePlan } from '../../src/files/write-plan.ts';
import { readPdf } from '../read-pdf.ts';
import { workshopPlan } from '../workshop-plan.ts';
import { expect, test } from './fixtures.ts';
import { isClean } from './is-clean.ts';
import { Planner } from './planner.ts';

test('one click gives the record of a workshop: page, PDF and plan, with maps, numbers, dots and words', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const planner = new Planner(page);
  await planner.opens();
  await planner.opensPlan({
    name: 'kveld.strok.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writePlan(workshopPlan())),
  });
  await planner.isSaved();
  await page.goto('/#/presenter/trondheim');
  await page.getByRole('tab', { name: 'Referat' }).click();
  const record = page.getByRole('article', { name: 'Kveld på Være' });
  await expect(record).toBeVisible({ timeout: 30_000 });
  await expect(record.getByRole('table', { name: 'Prikker: Hva først?' })).toBeVisible();
  await isClean(page, 'the record before it is made');

  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 180_000 }),
    page.getByRole('button', { name: 'Lag og lagre referatet' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^kveld-på-være-.*\.zip$/);
  const files = unzipSync(new Uint8Array(await readFile(await download.path())));
  const ending = (end: string): Uint8Array => {
    const found = Object.entries(files).find(([name]) => name.endsWith(end));
    if (!found) throw new Error(`The record has no ${end}`);
    return found[1];
  };

  const html = new Window().document;
  html.write(strFromU8(ending('.html')));
  const shown = await record
    .locator('table')
    .evaluateAll((tables) =>
      tables.map((table) => [...table.querySelectorAll('th, td')].map((cell) => cell.textContent)),
    );
  const written = [...html.querySelectorAll('table')].map((table) =>
    [...table.querySelectorAll('th, td')].map((cell) => cell.textContent),
  );
  expect(written.length).toBeGreaterThan(5);
  expect(written).toEqual(shown);
  const captions = [...html.querySelectorAll('figure')].map(
    (figure) => figure.querySelector('figcaption')?.textContent,
  );
  expect(captions).toEqual(['I dag', 'Bord 1', 'Bord 2', 'Bord 3']);
  expect(html.querySelector('script')).toBeNull();

  const pdf = await readPdf(ending('.pdf'));
  expect(pdf.pages.flatMap(({ pictures }) => pictures)).toHaveLength(4);
  expect(pdf.text).toContain('Bussen går for sjelden.');
  const plan = JSON.parse(strFromU8(ending('.strok.json'))) as { strok: { votes: unknown[] } };
  expect(plan.strok.votes).toHaveLength(3);
});

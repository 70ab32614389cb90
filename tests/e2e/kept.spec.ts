import { expect, test } from './fixtures.ts';
import { Planner } from './planner.ts';

async function sketchesPark(planner: Planner): Promise<void> {
  await planner.picks('Park');
  await planner.clicks(0.1, 0.5);
  await planner.clicks(0.3, 0.5);
  await planner.clicks(0.3, 0.7);
  await planner.page.keyboard.press('Enter');
  await expect(planner.page.getByRole('textbox', { name: 'Navn' })).toHaveValue('Park');
}

test('what is drawn is there after a reload, with the proposal and the question as they were', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.asks('Grøntområde på minst 5 daa innen 300 m');
  await sketchesPark(planner);
  await planner.isSaved();
  const { plan } = await planner.saves();
  await page.reload();
  await planner.seesNumbers();
  await expect(page.getByRole('radio', { name: 'A', exact: true })).toBeChecked();
  await expect(planner.board.getByRole('button', { name: /Spørsmål/ })).toContainText(
    'Grøntområde på minst 5 daa innen 300 m',
  );
  expect((await planner.saves()).plan.features).toEqual(plan.features);
  // Undo reaches back beyond the reload.
  await planner.map.focus();
  await page.keyboard.press('Control+z');
  expect((await planner.saves()).plan.features).toEqual([]);
});

test('a second tab follows the first, and each undoes only its own', async ({ page, context }) => {
  const first = new Planner(page);
  await first.opens();
  const second = new Planner(await context.newPage());
  await second.opens();
  await page.bringToFront();
  await sketchesPark(first);
  const { plan } = await first.saves();
  await second.page.bringToFront();
  await second.opensJob('Forslag');
  await second.page.getByRole('radio', { name: 'A', exact: true }).check({ force: true });
  await expect(second.page.getByText('Park', { exact: true }).last()).toBeVisible();
  expect((await second.saves()).plan.features).toEqual(plan.features);
  await second.map.focus();
  await second.page.keyboard.press('Control+z');
  expect((await second.saves()).plan.features).toEqual(plan.features);
});

test('a plan saved to a file, cleared and opened again is the same plan', async ({ page }) => {
  const planner = new Planner(page);
  await planner.opens();
  await sketchesPark(planner);
  await planner.picks('Møteplass');
  await planner.clicks(0.2, 0.3);
  await page.getByRole('textbox', { name: 'Navn' }).fill('Grendehuset på Øya – æøå 🌳');
  await page.keyboard.press('Tab');
  const { path, plan } = await planner.saves();
  expect(plan.features).toHaveLength(2);

  await planner.opensJob('Planfil');
  await page.getByRole('button', { name: 'Tøm planen' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Tøm', exact: true }).click();
  await expect(page.getByText('Planen er tømt.').first()).toBeVisible();
  expect((await planner.saves()).plan.features).toEqual([]);

  await planner.opensJob('Planfil');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Åpne planfil' }).click();
  await (await choosing).setFiles(path);
  await expect(
    page.getByText(/er åpnet\. (\d+) deler lest: \1 beholdt, 0 rettet, 0 hoppet over/).first(),
  ).toBeVisible();
  const { plan: opened } = await planner.saves();
  expect(opened.features).toEqual(plan.features);
  expect({ ...opened.strok, savedAt: null }).toEqual({ ...plan.strok, savedAt: null });
});

test('a file that is not a plan is refused in plain words, and the plan stays', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  await sketchesPark(planner);
  const { plan } = await planner.saves();
  await planner.opensJob('Planfil');
  for (const [name, text] of [
    ['tom.strok.json', ''],
    ['side.strok.json', '<!doctype html><p>404'],
    ['halv.strok.json', JSON.stringify(plan).slice(0, 200)],
    ['annet.geojson', '{"type":"FeatureCollection","features":[]}'],
  ]) {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Åpne planfil' }).click();
    await (
      await choosing
    ).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(
      page
        .getByRole('region', { name: 'Meldinger' })
        .getByText(new RegExp(`${name}.*Planen er som før`)),
    ).toBeVisible();
  }
  expect((await planner.saves()).plan.features).toEqual(plan.features);
});

test('a plan file dropped on the page is opened', async ({ page }) => {
  const planner = new Planner(page);
  await planner.opens();
  await sketchesPark(planner);
  const { plan } = await planner.saves();
  await planner.map.focus();
  await page.keyboard.press('Control+z');
  const carried = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'plan.strok.json', { type: 'application/json' }));
    return transfer;
  }, JSON.stringify(plan));
  const target = page.getByRole('main');
  await target.dispatchEvent('dragenter', { dataTransfer: carried });
  await expect(page.getByText('Slipp en planfil eller et gangnett her')).toBeVisible();
  await target.dispatchEvent('drop', { dataTransfer: carried });
  await expect(page.getByText(/plan\.strok\.json er åpnet/).first()).toBeVisible();
  expect((await planner.saves()).plan.features).toEqual(plan.features);
});

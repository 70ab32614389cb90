import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { isClean } from './is-clean.ts';
import { Model } from './model.ts';
import { Planner, type PlanFile } from './planner.ts';

const zone = 'Tempe-Sorgenfri';

let model: Model;

test.beforeAll(async () => {
  model = await Model.open();
});

/** Finds a kind among all of them by typing, and takes it in the hand. */
async function findsKind(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Alle typer' }).click();
  await page.getByRole('searchbox', { name: 'Søk etter type' }).fill(words);
  await page.getByRole('listbox', { name: 'Alle typer' }).getByRole('option').first().click();
}

function drawnIn({ features }: PlanFile): readonly GeoJSON.Feature[] {
  return features;
}

test('a kind of one’s own is added, drawn and counted, and is there after a reload', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.looksAt(zone);
  await page.getByRole('button', { name: 'Alle typer' }).click();
  await expect(page.getByRole('option', { name: 'Regnbed' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Egne typer' }).click();
  const dialog = page.getByRole('dialog', { name: 'Egne typer' });
  await dialog.getByRole('textbox', { name: 'Navn' }).fill('Lånesentral');
  await dialog.getByRole('button', { name: 'Legg til' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await isClean(page, 'own kinds');
  await page.keyboard.press('Escape');
  await planner.clicks(0.5, 0.4);
  await expect(page.getByText('Skisse · Lånesentral')).toBeVisible();

  const { plan } = await planner.saves();
  const [drawn] = drawnIn(plan);
  expect(drawn.properties).toMatchObject({ title: 'Lånesentral', kind: 'meeting-place' });
  const ownKind: unknown = drawn.properties?.['ownKind'];
  expect(plan.strok).toMatchObject({
    kinds: [{ id: ownKind, name: 'Lånesentral', like: 'meeting-place' }],
  });
  const share = model.share(zone, 'meeting-300', [drawn.geometry]);
  await expect.poll(() => planner.shareText(zone, 'Forslag A')).toBe(share);

  await planner.isSaved();
  await page.reload();
  await planner.seesNumbers();
  await findsKind(page, 'lånesentral');
  await expect(page.getByRole('button', { name: 'Lånesentral', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect.poll(() => planner.shareText(zone, 'Forslag A')).toBe(share);
});

test('homes by tenure and their cost are kept with the plan', async ({ page }) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.looksAt(zone);
  await findsKind(page, 'boliger');
  await page.getByRole('radio', { name: 'Punkt' }).click();
  await planner.clicks(0.5, 0.4);
  const card = page.getByRole('region', { name: 'Boliger' });
  await card.getByRole('textbox', { name: 'Eie', exact: true }).fill('12');
  await card.getByRole('textbox', { name: 'Leie' }).fill('8');
  await card.getByRole('textbox', { name: /^Kostnad/ }).fill('1500000');
  await card.getByRole('textbox', { name: /^Kostnad/ }).press('Enter');
  await expect(card.getByText('(20 i alt)')).toBeVisible();
  await card.getByRole('button', { name: 'Hva typen endrer' }).click();
  await isClean(page, 'a card of homes');
  const { plan } = await planner.saves();
  expect(drawnIn(plan)[0].properties).toMatchObject({
    kind: 'housing',
    homesOwned: 12,
    homesCooperative: 0,
    homesRented: 8,
    homesMunicipal: 0,
    budget: [{ financier: '', year: null, amount: 1_500_000 }],
  });
});

test('homes for vulnerable people go to a zone and have no place in the file', async ({ page }) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.looksAt(zone);
  await findsKind(page, 'oppfølging');
  await planner.clicks(0.5, 0.5);
  const card = page.getByRole('region', { name: 'Boliger med oppfølging' });
  await expect(card.getByText(zone, { exact: true })).toBeVisible();
  await card.getByRole('textbox', { name: 'Antall boliger' }).fill('6');
  await card.getByRole('textbox', { name: 'Antall boliger' }).press('Enter');
  const { plan } = await planner.saves();
  const [homes] = drawnIn(plan);
  expect(homes.geometry).toBeNull();
  expect(homes.properties).toMatchObject({ kind: 'sheltered-homes', homesMunicipal: 6 });
  expect(homes.properties?.['zones']).toHaveLength(1);
});

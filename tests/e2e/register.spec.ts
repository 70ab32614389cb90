import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { writePlan } from '../../src/files/write-plan.ts';
import { manyMeasures } from '../bench/measures/many-measures.ts';
import { expect, test } from './fixtures.ts';
import { isClean } from './is-clean.ts';
import { Planner } from './planner.ts';

test.use({ viewport: { width: 1024, height: 640 } });

const park = 'Strandveiparken, første byggetrinn';

/** Opens the register beside the map. */
async function opensRegister(page: Page): Promise<Locator> {
  await new Planner(page).opens();
  return goesToRegister(page);
}

async function goesToRegister(page: Page): Promise<Locator> {
  await page.getByRole('navigation').getByRole('button', { name: 'Program', exact: true }).click();
  await page.getByRole('tab', { name: 'Tiltak', exact: true }).click();
  const grid = page.getByRole('grid', { name: 'Tiltaksregister' });
  await expect(grid).toBeVisible();
  return grid;
}

function line(grid: Locator, title: string): Locator {
  return grid
    .getByRole('row')
    .filter({ has: grid.page().getByRole('rowheader', { name: title, exact: true }) });
}

function cardOf(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title });
}

test('is filtered, ordered and saved, and shows a way out where nothing is found', async ({
  page,
}) => {
  const grid = await opensRegister(page);
  const all = Number(await grid.getAttribute('aria-rowcount')) - 2;
  expect(all).toBeGreaterThan(50);
  await expect(page.getByText(`${all} av ${all} tiltak`)).toBeVisible();

  await page.getByRole('button', { name: 'Status', exact: true }).first().click();
  await page.getByRole('checkbox', { name: 'Pågår' }).check({ force: true });
  await page.keyboard.press('Escape');
  await expect(grid.getByRole('row').nth(1).getByText('Pågår')).toBeVisible();
  await expect(line(grid, park)).toHaveCount(0);

  await grid.getByRole('columnheader', { name: 'Tiltak' }).getByRole('button').click();
  await expect(grid.getByRole('columnheader', { name: 'Tiltak' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const titles = await grid.getByRole('rowheader').allTextContents();
  const shown = titles.slice(0, 6);
  expect(shown).toEqual(shown.toSorted(new Intl.Collator('nb-NO', { numeric: true }).compare));

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lagre som CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const [header, ...rows] = text.trimEnd().split('\r\n');
  expect(header.startsWith('\uFEFFTiltak;Slag;Status;')).toBe(true);
  expect(rows).toHaveLength(Number(await grid.getAttribute('aria-rowcount')) - 2);
  expect(rows.every((row) => row.includes(';Pågår;'))).toBe(true);

  await page.getByRole('searchbox', { name: 'Søk i tiltakene' }).fill('finnes ikke noe sted');
  await expect(page.getByText('Ingen tiltak passer med det som er valgt')).toBeVisible();
  await page.getByRole('button', { name: 'Vis alle tiltak' }).last().click();
  await expect(page.getByText(`${all} av ${all} tiltak`)).toBeVisible();
});

test('is tied to the map both ways, and edits of a planned measure are undone', async ({
  page,
}) => {
  const grid = await opensRegister(page);
  await line(grid, park).click();
  const card = cardOf(page, park);
  await expect(card).toBeVisible();
  await expect(line(grid, park)).toHaveAttribute('aria-current', 'true');

  await card.getByRole('button', { name: 'Rediger' }).click();
  await card.getByRole('button', { name: /^Budsjett/ }).click();
  const amount = card.getByRole('textbox', { name: 'Beløp' });
  await amount.fill('mye');
  await amount.press('Enter');
  await expect(card.getByText(/Skriv beløpet med tall/)).toBeVisible();
  await expect(amount).toHaveValue('mye');
  await card.getByRole('textbox', { name: 'Finansiør' }).fill('Husbanken');
  await amount.fill('1 250 000,50');
  await amount.press('Enter');
  await expect(card.getByRole('group', { name: 'Budsjettlinje 1' })).toBeVisible();
  await expect(card.getByText('endret i planen')).toBeVisible();
  await expect(line(grid, park).getByText(/1,25/)).toBeVisible();

  // A period that would end before it begins stays as it is typed, and says so.
  await card.getByRole('textbox', { name: 'Til år' }).fill('1999');
  await card.getByRole('textbox', { name: 'Til år' }).press('Enter');
  await expect(card.getByText('Tiltaket slutter før det begynner.')).toBeVisible();
  await card.getByRole('textbox', { name: 'Til år' }).press('Escape');

  await page
    .getByRole('button', { name: /^Angre/ })
    .first()
    .click();
  await expect(line(grid, park).getByText(/1,25/)).toHaveCount(0);
  await expect(card.getByText('endret i planen')).toHaveCount(0);

  // What is selected elsewhere is the line in view.
  await page.getByRole('searchbox', { name: 'Søk i tiltakene' }).fill('');
  await page.getByRole('button', { name: 'Lukk kortet' }).click();
  await expect(line(grid, park)).not.toHaveAttribute('aria-current', 'true');
});

test('is filled by keyboard: lines are chosen and get a status in one step', async ({ page }) => {
  const grid = await opensRegister(page);
  await grid.getByRole('columnheader', { name: 'Tiltak' }).getByRole('button').focus();
  await page.keyboard.press('ArrowDown');
  const first = grid.getByRole('rowheader').first();
  await expect(first).toBeFocused();
  const title = (await first.textContent()) ?? '';
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByRole('region', { name: '2 tiltak valgt' })).toBeVisible();

  await page.keyboard.press('Control+End');
  const last = Number(await grid.getAttribute('aria-rowcount')) - 1;
  await expect(grid.locator(`[aria-rowindex="${last}"] :focus`)).toHaveCount(1);
  await page.keyboard.press('Control+Home');
  await expect(grid.locator('[aria-rowindex="2"] :focus')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(cardOf(page, title)).toBeVisible();

  const bar = page.getByRole('region', { name: '2 tiltak valgt' });
  await bar.getByRole('button', { name: /Status/ }).click();
  await page.getByRole('option', { name: 'Stoppet' }).click();
  await expect(line(grid, title).getByText('Stoppet')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(line(grid, title).getByText('Stoppet')).toHaveCount(0);
});

test('takes a measure without a shape, which is a badge on its zone', async ({ page }) => {
  await opensRegister(page);
  await page.getByRole('button', { name: 'Nytt tiltak for soner' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nytt tiltak for soner' });
  await dialog.getByRole('textbox', { name: 'Navn' }).fill('Bomiljøteam');
  await dialog.getByRole('checkbox', { name: 'Moholt' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Legg til' }).click();
  await expect(cardOf(page, 'Bomiljøteam')).toBeVisible();
  await page.getByRole('button', { name: 'Lukk siden og vis dekningen' }).click();
  await new Planner(page)
    .row('Moholt')
    .getByRole('button', { name: 'Moholt', exact: true })
    .click();
  const zone = cardOf(page, 'Moholt');
  await zone.getByRole('button', { name: 'Bomiljøteam' }).click();
  await expect(cardOf(page, 'Bomiljøteam')).toBeVisible();
});

test('opens with five thousand measures, of which only those in sight are in the page', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.opensPlan({
    name: 'mange.strok.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writePlan(manyMeasures(5_000))),
  });
  const grid = await goesToRegister(page);
  expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(5_000);
  expect(await grid.getByRole('row').count()).toBeLessThan(80);
  await grid.getByRole('columnheader', { name: 'Tiltak' }).getByRole('button').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+End');
  const last = Number(await grid.getAttribute('aria-rowcount')) - 1;
  await expect(grid.locator(`[aria-rowindex="${last}"] :focus`)).toHaveCount(1);
});

for (const theme of ['light', 'dark'] as const) {
  test(`is clean to read and to work in, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    const grid = await opensRegister(page);
    await isClean(page, 'the register');
    await line(grid, park).click();
    await cardOf(page, park).getByRole('button', { name: 'Rediger' }).click();
    await line(grid, park).getByRole('checkbox').check();
    for (const part of [/^Budsjett/, /^Statusdatoer/, /^Lenker/]) {
      await cardOf(page, park).getByRole('button', { name: part }).click();
    }
    await isClean(page, 'the register with a measure open');
    await page.setViewportSize({ width: 390, height: 844 });
    await isClean(page, 'the register on a phone');
  });
}

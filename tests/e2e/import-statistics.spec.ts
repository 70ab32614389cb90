import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { isClean } from './is-clean.ts';

const folder = new URL('../files/fixtures/statistics/', import.meta.url);

/** The 17 municipalities; their page of indicators. */
async function openIndicators(page: Page): Promise<void> {
  await page.goto('/#/plan/sor-trondelag/indicators');
  await expect(page.getByRole('heading', { name: 'Indikatorer', level: 2 })).toBeVisible({
    timeout: 40_000,
  });
}

async function chooses(page: Page, name: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Hent inn fra fil' }).click();
  const buffer = await readFile(new URL(name, folder));
  await (await chooser).setFiles({ name, mimeType: '', buffer });
}

/** Lets a file fall on the map, as a hand does. */
async function drops(page: Page, name: string): Promise<void> {
  const bytes = [...(await readFile(new URL(name, folder)))];
  const dataTransfer = await page.evaluateHandle(
    ({ content, fileName }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], fileName));
      return transfer;
    },
    { content: bytes, fileName: name },
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}

function dialog(page: Page): Locator {
  return page.getByRole('alertdialog', { name: /^Hent inn statistikk/ });
}

async function chooseIn(page: Page, label: string | RegExp, option: string): Promise<void> {
  await dialog(page).getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** A value of the table on the indicator's page, as it is read. */
function value(page: Page, zone: string, at: number): Locator {
  return page
    .getByRole('region', { name: 'Programmet' })
    .getByRole('table')
    .first()
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: zone, exact: true }) })
    .getByRole('cell')
    .nth(at);
}

test('a JSON-stat file is looked over, brought in as one step, read off the table and undone', async ({
  page,
}) => {
  await openIndicators(page);
  await drops(page, 'ssb-residents.json');
  const over = dialog(page);
  await expect(over.getByRole('heading', { name: 'Soner: 17 av 19 funnet' })).toBeVisible();
  await expect(over.getByRole('button', { name: /K-1601 Trondheim/ })).toBeVisible();
  await expect(over.getByRole('button', { name: /K-1663 Malvik/ })).toBeVisible();
  await expect(
    over.getByText('38 verdier lest: 34 som de står, 0 rettet, 4 utelatt.'),
  ).toBeVisible();
  await expect(over.getByText('4 for steder som ikke er funnet her')).toBeVisible();
  await isClean(page, 'a file of statistics looked over');
  await page.emulateMedia({ colorScheme: 'dark' });
  await isClean(page, 'a file of statistics looked over, dark');
  await page.emulateMedia({ colorScheme: 'light' });

  await over.getByRole('textbox', { name: 'Navn' }).fill('Innbyggere fra SSB');
  await over.getByRole('button', { name: 'Hent inn 34 verdier' }).click();
  await expect(page.getByRole('heading', { name: 'Innbyggere fra SSB', level: 2 })).toBeVisible();
  await expect(value(page, 'Hitra', 0)).toHaveText(/^4\s399/);
  await expect(value(page, 'Hitra', 1)).toHaveText(/^4\s477/);
  await expect(
    page
      .getByRole('region', { name: 'Meldinger' })
      .getByText(/^ssb-residents\.json: 38 verdier lest, 34 hentet inn/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Angre', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'Innbyggere fra SSB', level: 2 })).toBeHidden();
});

test('a CSV with decimal comma is brought in, and what did not match is matched by hand', async ({
  page,
}) => {
  await openIndicators(page);
  await chooses(page, 'long-latin1.csv');
  const over = dialog(page);
  await expect(over.getByRole('heading', { name: 'Soner: 17 av 18 funnet' })).toBeVisible();
  await expect(over.getByRole('button', { name: /^holdt tilbake av kilden : \(/ })).toBeVisible();
  await over.getByRole('button', { name: 'Slik er teksten lest' }).click();
  await expect(over.getByRole('button', { name: /Komma: 1,5/ })).toBeVisible();
  await chooseIn(page, /1601 Trondheim/, 'Sør-Trøndelag fylke');
  await expect(over.getByRole('heading', { name: 'Soner: 18 av 18 funnet' })).toBeVisible();
  await expect(over.getByRole('button', { name: /^null, altså 0 - \(/ })).toBeVisible();
  await expect(over.getByText('1 tegn lest som 0')).toBeVisible();
  await over.getByRole('switch', { name: 'Hent inn Folkemengde', exact: true }).uncheck({
    force: true,
  });
  await over.getByRole('button', { name: /^Hent inn 35 verdier/ }).click();
  await expect(
    page.getByRole('heading', { name: 'Nettoflytting per 1 000', level: 2 }),
  ).toBeVisible();
  await expect(value(page, 'Hitra', 0)).toHaveText(/^3,4/);
  await expect(value(page, 'Hemne', 0)).toHaveText(/^holdt tilbake av kilden/);
});

test('a file that is cancelled leaves nothing, and a broken one says what is wrong', async ({
  page,
}) => {
  await openIndicators(page);
  await drops(page, 'unsure-mark.csv');
  await expect(dialog(page).getByRole('alert')).toContainText('Hva betyr 1,234 i denne filen?');
  await expect(dialog(page).getByRole('button', { name: /^Hent inn \d/ })).toBeDisabled();
  await dialog(page).getByRole('button', { name: 'Komma: 1,5' }).first().click();
  await expect(dialog(page).getByRole('cell', { name: '1,234' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Avbryt' }).last().click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Angre', exact: true }).first()).toBeDisabled();

  await drops(page, 'wrong-product.json');
  const refused = page.getByRole('dialog', { name: /^Hent inn statistikk/ });
  await expect(refused.getByRole('alert')).toHaveText(
    'Tabellen skulle hatt 38 verdier, men har 37. Filen er skadet eller ufullstendig.',
  );
});

test('an indicator and its values are made by hand, typed and pasted', async ({ page }) => {
  await openIndicators(page);
  await page.getByRole('button', { name: 'Ny indikator' }).click();
  await page.getByRole('textbox', { name: 'Navn på indikatoren' }).fill('Lekeplasser');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Lekeplasser', level: 2 })).toBeVisible();
  await page.getByRole('button', { name: 'Rediger verdiene' }).click();
  const grid = page.getByRole('grid', { name: 'Verdier av Lekeplasser for soner og år' });
  const cells = grid.getByRole('gridcell');
  await cells.first().click();
  await page.keyboard.type('12,5');
  await page.keyboard.press('Enter');
  await expect(cells.first()).toHaveText('12,5');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('600–700');
  await page.keyboard.press('Enter');
  await expect(cells.nth(1)).toHaveText('600 til 700');
  await page.keyboard.press('ArrowDown');
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '7\n:\n~9\n');
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  });
  await expect(cells.nth(2)).toHaveText('7');
  await expect(cells.nth(3)).toHaveText('holdt tilbake av kilden');
  await expect(cells.nth(4)).toHaveText('9 (anslag)');
  await isClean(page, 'the table of values that is written in');
  await page.keyboard.press('Delete');
  await expect(cells.nth(2)).toHaveText('ikke oppgitt');
});

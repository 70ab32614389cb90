import { readFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, test } from './fixtures.ts';
import { isClean } from './is-clean.ts';
import { Planner } from './planner.ts';
import { formulaText, fortyContributions, personalText, planFileSaying } from './said-plan.ts';

test.use({ viewport: { width: 1024, height: 640 } });

const all = fortyContributions();
const open = all.filter(({ state }) => state !== 'withdrawn');

/** Opens the page of a plan in which forty things were said. */
async function opensContributions(page: Page): Promise<Locator> {
  const planner = new Planner(page);
  await planner.opens();
  await planner.opensPlan(planFileSaying(all));
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Program, 30 nye/ })
    .click();
  await page.getByRole('tab', { name: /^Innspill .*30 nye innspill/ }).click();
  const grid = page.getByRole('grid', { name: 'Innspill' });
  await expect(grid).toBeVisible();
  await expect(page.getByText('40 av 40 innspill · 30 nye')).toBeVisible();
  return grid;
}

function line(grid: Locator, text: string): Locator {
  return grid.getByRole('row').filter({ hasText: text });
}

async function filters(page: Page, part: string, choice: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: part, exact: true }).first().click();
  await page.getByRole('dialog').getByRole('checkbox', { name: choice }).check({ force: true });
  await page.keyboard.press('Escape');
}

function bar(page: Page): Locator {
  return page.getByRole('region', { name: /innspill valgt$/ });
}

async function undoes(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Angre/ })
    .first()
    .click();
}

async function rowsOf(download: Promise<{ path(): Promise<string> }>): Promise<string[][]> {
  const text = await readFile(await (await download).path(), 'utf8');
  return Papa.parse<string[]>(text.trim(), { delimiter: ';' }).data;
}

test('is filtered, shown, hidden with a reason and brought back, and undone', async ({ page }) => {
  const grid = await opensContributions(page);
  await isClean(page, 'the list');
  await filters(page, 'Slag', /^Ros/);
  const praise = open.filter(({ kind }) => kind === 'praise').length;
  await expect(page.getByText(new RegExp(`^${praise} av 40 innspill`))).toBeVisible();
  await page.getByRole('button', { name: 'Vis alle innspill' }).click();

  // What looks as if it told who somebody is, is asked about once more.
  await page.getByRole('searchbox', { name: 'Søk i innspill' }).fill('lekeplassen');
  await line(grid, personalText).click();
  await expect(line(grid, personalText)).toContainText('Kan ha personopplysninger');
  await bar(page).getByRole('button', { name: 'Vis for innbyggerne' }).click();
  const asked = page.getByRole('dialog', { name: 'Les en gang til før det vises' });
  await expect(asked).toContainText('et telefonnummer');
  await isClean(page, 'asked once more');
  await asked.getByRole('button', { name: 'Avbryt' }).click();

  await bar(page).getByRole('button', { name: 'Skjul …' }).click();
  const hiding = page.getByRole('dialog', { name: 'Skjul for innbyggerne' });
  await expect(hiding.getByRole('button', { name: 'Skjul', exact: true })).toBeDisabled();
  await hiding.getByLabel('Hvorfor det er skjult').fill('Telefonnummer');
  await hiding.getByRole('button', { name: 'Skjul', exact: true }).click();
  await expect(line(grid, personalText)).toContainText('Skjult (Telefonnummer)');
  await undoes(page);
  await expect(line(grid, personalText)).toContainText('Nytt');

  await page.getByRole('searchbox', { name: 'Søk i innspill' }).fill('Kolonihagene');
  await line(grid, 'Kolonihagene er det beste vi har').first().click();
  await bar(page).getByRole('button', { name: 'Vis for innbyggerne' }).click();
  await expect(page.getByText(/· 29 nye$/)).toBeVisible();
  await undoes(page);
  await expect(page.getByText(/· 30 nye$/)).toBeVisible();
});

test('several are grouped, answered and linked in one step each, and counted', async ({ page }) => {
  const grid = await opensContributions(page);
  await page.getByRole('button', { name: /samlinger sier mye av det samme/ }).click();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'benker langs elva' })
    .first()
    .getByRole('button', { name: 'Vis dem sammen' })
    .click();
  await page.getByRole('button', { name: /samlinger sier mye av det samme/ }).click();
  const alike = Number(await grid.getAttribute('aria-rowcount')) - 1;
  expect(alike).toBeGreaterThan(2);
  await grid.getByRole('checkbox', { name: 'Velg alle som vises' }).check();
  await expect(bar(page)).toContainText(`${alike} innspill valgt`);

  await bar(page).getByRole('button', { name: 'Tema …' }).click();
  await page.getByLabel('Tema', { exact: true }).fill('Benker');
  await page.keyboard.press('Enter');
  await expect(grid.getByRole('row').nth(1)).toContainText('Benker');

  await bar(page).getByRole('button', { name: 'Vis for innbyggerne' }).click();
  await bar(page).getByRole('button', { name: 'Svar …' }).click();
  const answering = page.getByRole('dialog', { name: 'Hva ble det av det?' });
  await answering.getByLabel('Svar', { exact: true }).fill('Ti benker kommer i 2027.');
  await page.keyboard.press('Escape');
  // What was written is there when the window is opened again.
  await bar(page).getByRole('button', { name: 'Svar …' }).click();
  await expect(answering.getByLabel('Svar', { exact: true })).toHaveValue(
    'Ti benker kommer i 2027.',
  );
  await answering.getByRole('button', { name: 'Svar', exact: true }).click();
  await expect(grid.getByRole('row').nth(1)).toContainText('Besvart');

  await bar(page).getByRole('button', { name: 'Knytt til tiltak …' }).click();
  const linking = page.getByRole('dialog', { name: 'Tiltak som tar det opp' });
  await linking.getByRole('searchbox').fill('Strandveiparken');
  await linking
    .getByRole('checkbox', { name: /^Strandveiparken/ })
    .first()
    .check({ force: true });
  await isClean(page, 'linking');
  await linking.getByRole('button', { name: 'Lagre tilknytningen' }).click();
  await grid.getByRole('checkbox', { name: 'Velg alle som vises' }).uncheck();
  await grid.getByRole('row').nth(1).click();
  await bar(page)
    .getByRole('button', { name: /^Strandveiparken/ })
    .click();
  await expect(page.getByText(new RegExp(`^${alike} innspill handler om dette`))).toBeVisible();

  await page.getByRole('radio', { name: 'Antall' }).click();
  const counts = page.getByRole('grid', { name: 'Antall innspill' });
  await expect(
    counts.getByRole('button', { name: `I alt, I alt: ${open.length}`, exact: true }),
  ).toBeVisible();
  await isClean(page, 'the counts');
  await page.getByRole('radio', { name: 'Tema' }).click();
  await counts.getByRole('button', { name: `I alt, Benker: ${alike}`, exact: true }).click();
  await expect(page.getByText(new RegExp(`^${alike} av 40 innspill`))).toBeVisible();

  // Four steps were made: linked, answered, shown, grouped.
  for (let step = 0; step < 4; step += 1) await undoes(page);
  await page.getByRole('button', { name: 'Vis alle innspill' }).first().click();
  await expect(page.getByText('40 av 40 innspill · 30 nye')).toBeVisible();
  await expect(grid.getByText('Benker', { exact: true })).toHaveCount(0);
});

test('is saved as tables that run nothing, with the sums of the list', async ({ page }) => {
  await opensContributions(page);
  const list = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lagre lista som CSV' }).click();
  const [head, ...lines] = await rowsOf(list);
  expect(lines).toHaveLength(40);
  expect(head[0]).toBe('Hva som ble sagt');
  expect(lines.map(([text]) => text)).toContain(`'${formulaText}`);
  expect(lines.every((cells) => cells.length === head.length)).toBe(true);
  expect(lines.flat()).not.toContain('Glem det');

  await page.getByRole('radio', { name: 'Antall' }).click();
  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lagre tallene som CSV' }).click();
  const [, ...counted] = await rowsOf(table);
  const total = counted[counted.length - 1];
  const zones = counted.slice(0, -1);
  for (const column of [1, 2, 3, 4, 5]) {
    const sum = zones.reduce((all, cells) => all + Number(cells[column]), 0);
    expect(sum).toBe(Number(total[column]));
  }
  expect(Number(total[4])).toBe(open.length);
  expect(Number(total[5])).toBe(open.reduce((sum, { dots }) => sum + dots, 0));
});

test('is worked through by keyboard alone', async ({ page }) => {
  const grid = await opensContributions(page);
  await grid.getByRole('columnheader', { name: 'Dag' }).getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(grid.getByRole('columnheader', { name: 'Dag' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(bar(page)).toContainText('2 innspill valgt');
  await bar(page).getByRole('button', { name: 'Tema …' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Tastatur');
  await page.keyboard.press('Enter');
  await expect(grid.getByText('Tastatur', { exact: true })).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(grid.getByText('Tastatur', { exact: true })).toHaveCount(0);
});

test('stands on the map and as warmth, and becomes a measure at its place', async ({ page }) => {
  const grid = await opensContributions(page);
  await line(grid, 'Et sted å være for ungdom etter skolen').first().click();
  await bar(page).getByRole('button', { name: 'Lag et tiltak av det …' }).click();
  const making = page.getByRole('dialog', { name: 'Lag et tiltak av det' });
  await making.getByLabel('Navn').fill('Ungdomshus');
  await making.getByRole('button', { name: 'Lag tiltaket' }).click();
  const card = page.getByRole('region', { name: 'Ungdomshus' });
  await expect(card).toContainText('1 innspill handler om dette');

  await page.getByRole('navigation').getByRole('button', { name: 'Kartlag' }).click();
  const heat = page.getByRole('switch', { name: /Hvor det er mange innspill/ });
  await heat.check({ force: true });
  await expect(heat).toBeChecked();
  await isClean(page, 'warmth on the map');
});

test('a measure gets words and a picture for residents, drawn anew', async ({ page }) => {
  const grid = await opensContributions(page);
  await line(grid, 'Et sted å være for ungdom etter skolen').first().click();
  await bar(page).getByRole('button', { name: 'Lag et tiltak av det …' }).click();
  const making = page.getByRole('dialog', { name: 'Lag et tiltak av det' });
  await making.getByLabel('Navn').fill('Ungdomshus');
  await making.getByRole('button', { name: 'Lag tiltaket' }).click();
  const card = page.getByRole('region', { name: 'Ungdomshus' });
  await card.getByRole('button', { name: 'For innbyggerne' }).click();
  await card.getByLabel('Med enkle ord').fill('Et hus for deg mellom 13 og 18.');
  await card.getByLabel('Med enkle ord').blur();

  const choose = async (name: string, mimeType: string, buffer: Buffer) => {
    const choosing = page.waitForEvent('filechooser');
    await card.getByRole('button', { name: /^Velg et (annet )?bilde/ }).click();
    await (await choosing).setFiles({ name, mimeType, buffer });
  };
  await choose('hus.png', 'image/png', Buffer.from('<svg onload="alert(1)">'));
  await expect(page.getByText(/Fila er ikke et bilde som kan brukes her/)).toBeVisible();
  await choose('hus.png', 'image/png', largePng(1_600, 1_000));
  const picture = card.locator('figure img');
  await expect(picture).toHaveAttribute('src', /^data:image\/jpeg;base64,/);
  expect(
    await picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]),
  ).toEqual([1_280, 800]);
  const address = (await picture.getAttribute('src')) ?? '';
  expect((address.length * 3) / 4).toBeLessThanOrEqual(300_100);
  // What stood in the file beside the picture is gone.
  expect(Buffer.from(address.split(',')[1], 'base64').includes('63.43 N')).toBe(false);

  await expect(card.getByText('Skriv hva bildet viser, for dem som ikke ser det.')).toBeVisible();
  await card.getByLabel('Hva bildet viser').fill('Et lavt hus med store vinduer');
  await card.getByLabel('Hva bildet viser').press('Enter');
  await expect(card.getByRole('img', { name: 'Et lavt hus med store vinduer' })).toBeVisible();
  await isClean(page, 'a picture for residents');
  await undoes(page);
  await undoes(page);
  await expect(card.getByRole('figure')).toHaveCount(0);
});

/** A picture of one colour with a position written beside it, as a camera does. */
function largePng(width: number, height: number): Buffer {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x88)]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', size),
    chunk('tEXt', Buffer.from('Position\u000063.43 N')),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

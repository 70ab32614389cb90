import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import geographiclib from 'geographiclib-geodesic';
import type { Contribution } from '../../src/domain/contribution.ts';
import type { PaperSheet } from '../../src/domain/paper-sheet.ts';
import { readPdf, type PdfWay } from '../read-pdf.ts';
import { expect, test } from './fixtures.ts';
import { isClean } from './is-clean.ts';
import { planFileWith } from './plan-with.ts';
import { Planner } from './planner.ts';

// The package is one of CommonJS: it has all it gives under one name here.
const { Geodesic } = geographiclib;

test.use({ viewport: { width: 1024, height: 768 } });
// A map of A3 is drawn by software here.
test.setTimeout(300_000);

const one = [10.4085, 63.4305] as const;
const two = [10.4215, 63.4345] as const;

const plan = planFileWith([
  {
    title: 'Grendehus vest',
    kind: 'meeting-place',
    geometry: { type: 'Point', coordinates: [...one] },
  },
  {
    title: 'Grendehus øst',
    kind: 'meeting-place',
    geometry: { type: 'Point', coordinates: [...two] },
  },
  {
    title: 'Langt borte',
    kind: 'meeting-place',
    geometry: { type: 'Point', coordinates: [10.36, 63.4] },
  },
]);

/** A3 landscape at 25 mm a square: 11 by 9. */
const [columns, rows, square] = [11, 9, 25];

test('a sheet is made to true scale and what was written on it comes back by cell', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.opensPlan(plan);
  await planner.looksAt('Møllenberg');
  await planner.opensJob('Ark på papir');
  const panel = planner.panel('Ark på papir');
  await panel.getByRole('radio', { name: 'Soner' }).check({ force: true });
  await panel.getByRole('checkbox', { name: 'Møllenberg' }).check();
  await panel.getByRole('button', { name: /Tegnet på kartet/ }).click();
  await page.getByRole('option', { name: 'A', exact: true }).click();
  await expect(panel.getByText('Ett ark på A3 i målestokk 1 : 5 000')).toBeVisible();
  await isClean(page, 'sheets are made');

  const coming = page.waitForEvent('download', { timeout: 200_000 });
  await panel.getByRole('button', { name: 'Lag PDF' }).click();
  const file = await coming;
  const { pages, text } = await readPdf(new Uint8Array(await readFile(await file.path())));
  const sheet = await sheetKept(planner);

  const [first] = pages;
  expect(first.width).toBeCloseTo(420, 1);
  expect(first.height).toBeCloseTo(297, 1);
  const lines = first.ways.filter(({ points }) => points.length === 2);
  expect(lines.filter((way) => Math.abs(lengthOf(way) - 100) < 0.01)).toHaveLength(1);
  const down = lines
    .filter((way) => Math.abs(lengthOf(way) - rows * square) < 0.01)
    .map(({ points: [[x]] }) => x)
    .toSorted((a, b) => a - b);
  expect(down).toHaveLength(columns + 1);
  for (const [at, x] of down.entries()) expect(x - down[0]).toBeCloseTo(at * square, 2);
  const along = lines
    .filter((way) => Math.abs(lengthOf(way) - columns * square) < 0.01)
    .map(({ points: [[, y]] }) => y)
    .toSorted((a, b) => a - b);
  expect(along).toHaveLength(rows + 1);
  for (const [at, y] of along.entries()) expect(y - along[0]).toBeCloseTo(at * square, 2);

  // The picture covers the grid, and no more than the frame's line hides.
  const [picture] = first.pictures;
  expect(picture[0] + picture[2] / 2).toBeCloseTo((down[0] + down[columns]) / 2, 2);
  expect(picture[1] + picture[3] / 2).toBeCloseTo((along[0] + along[rows]) / 2, 2);
  expect(picture[2]).toBeGreaterThanOrEqual(columns * square);
  expect(picture[2]).toBeLessThan(columns * square + 0.45);
  expect(picture[3]).toBeGreaterThanOrEqual(rows * square - 0.001);
  expect(picture[3]).toBeLessThan(rows * square + 0.45);

  // The two places are as far apart on the paper as geodesics say, at 5 m a millimetre.
  expect(text).toContain('Grendehus vest');
  expect(text).toContain('Grendehus øst');
  expect(text).not.toContain('Langt borte');
  const place = (number: string) => {
    const found = first.words.find(
      ({ text: words, x, y }) =>
        words === number && x > down[0] && x < down[columns] && y > along[0] && y < along[rows],
    );
    if (!found) throw new Error(`No number ${number} on the map`);
    return found;
  };
  const [west, east] = [place('1'), place('2')];
  const { s12 = 0 } = Geodesic.WGS84.Inverse(one[1], one[0], two[1], two[0]);
  expect(Math.abs(Math.hypot(east.x - west.x, east.y - west.y) * 5 - s12)).toBeLessThan(2);

  expect(sheet.measures.length).toBeGreaterThanOrEqual(2);
  expect(sheet.measures).not.toContain('drawn-2');
  await expect(panel.getByText(`${sheet.measures.length} tiltak har nummer`)).toBeVisible();

  await entersLines(planner, panel, sheet);
});

/** Types what stood on the paper, by keys alone, and finds it in the plan file. */
async function entersLines(planner: Planner, panel: Locator, sheet: PaperSheet): Promise<void> {
  const { page } = planner;
  await presses(panel.getByRole('radio', { name: 'Før inn' }), 'Space');
  const field = panel.getByRole('textbox', { name: 'Det som står på arket' });
  await field.focus();
  await page.keyboard.type('C4: benk, tre prikker');
  await expect(panel.getByText('Rute C4')).toBeVisible();
  await expect(panel.getByText('3 prikker')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(panel.getByText('1 linje fra arket')).toBeVisible();
  await expect(field).toHaveValue('');
  // Lines are pasted, too, and what is wrong stays with a reason.
  await field.fill(
    [
      'a1 utfordring: mørkt her',
      'K9: + fin utsikt',
      'L4: finnes ikke',
      '2: bra, to prikker',
      `${sheet.name} d5 sykkelstativ •••`,
      'F 6 bänk, fyra prickar',
      'G7- bench, five dots',
      'Mer buss',
      '1: 12 prikker',
      'H2 ros: gode naboer',
    ].join('\n'),
  );
  await expect(panel.getByText('Arket har ingen rute L4. Den siste er K9.')).toBeVisible();
  await isClean(page, 'lines are entered');
  await field.press('Enter');
  await expect(panel.getByText('10 linjer fra arket')).toBeVisible();
  await expect(field).toHaveValue('L4: finnes ikke');

  await presses(panel.getByRole('button', { name: 'Rett: benk' }), 'Enter');
  const corrected = panel.getByRole('textbox', { name: 'Linje', exact: true });
  await corrected.fill('C5: benk, fire prikker');
  await corrected.press('Enter');
  await expect(panel.getByText('Rute C5')).toBeVisible();

  const { contributions } = await recordsOf(planner);
  expect(contributions).toHaveLength(10);
  const said = (words: string): Contribution => {
    const found = contributions.find((each) => each.text === words);
    if (!found) throw new Error(`Nobody wrote ${words}`);
    return found;
  };
  expect(said('benk')).toMatchObject({
    kind: 'idea',
    dots: 4,
    cell: `${sheet.name} C5`,
    source: 'paper',
    state: 'new',
  });
  expect(said('mørkt her')).toMatchObject({ kind: 'challenge', cell: `${sheet.name} A1` });
  expect(said('fin utsikt')).toMatchObject({ kind: 'praise', cell: `${sheet.name} K9` });
  expect(said('bra')).toMatchObject({
    about: { type: 'measure', measureId: sheet.measures[1] },
    dots: 2,
  });
  expect(said('Mer buss').about).toEqual({ type: 'everywhere' });
  for (const [words, column, row] of [
    ['benk', 2, 4],
    ['mørkt her', 0, 0],
    ['fin utsikt', 10, 8],
    ['sykkelstativ', 3, 4],
    ['bänk', 5, 5],
    ['bench', 6, 6],
    ['gode naboer', 7, 1],
  ] as const) {
    const { about } = said(words);
    if (about.type !== 'place') throw new Error(`${words} has no place`);
    const east = (column - (columns - 1) / 2) * square * 5;
    const north = ((rows - 1) / 2 - row) * square * 5;
    const [lng, lat] = sheet.centre;
    const { s12 = 0, azi1 = 0 } = Geodesic.WGS84.Inverse(lat, lng, about.at[1], about.at[0]);
    expect(Math.abs(s12 - Math.hypot(east, north)), words).toBeLessThan(0.6);
    const turned = azi1 - (Math.atan2(east, north) * 180) / Math.PI;
    expect(Math.abs(s12 * Math.sin((turned * Math.PI) / 180)), words).toBeLessThan(0.6);
  }
}

test('one is made in two clicks, and its lines can be taken back', async ({ page }) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.opensJob('Ark på papir');
  const panel = planner.panel('Ark på papir');
  const coming = page.waitForEvent('download', { timeout: 200_000 });
  await panel.getByRole('button', { name: 'Lag PDF' }).click();
  const { pages } = await readPdf(new Uint8Array(await readFile(await (await coming).path())));
  const sheet = await sheetKept(planner);
  expect(pages[0].text).toContain(sheet.name);
  await panel.getByRole('radio', { name: 'Før inn' }).check({ force: true });
  const field = panel.getByRole('textbox', { name: 'Det som står på arket' });
  await field.fill('B2: lekeplass');
  await field.press('Enter');
  await expect(panel.getByText('1 linje fra arket')).toBeVisible();
  await panel.getByRole('button', { name: 'Angre' }).click();
  await expect(panel.getByText('1 linje fra arket')).toBeHidden();
});

async function presses(locator: Locator, key: string): Promise<void> {
  await locator.focus();
  await locator.press(key);
}

function lengthOf({ points: [from, to] }: PdfWay): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}

/** The plan's only sheet, as the plan file has it; the panel is open again afterwards. */
async function sheetKept(planner: Planner): Promise<PaperSheet> {
  const { sheets } = await recordsOf(planner);
  expect(sheets).toHaveLength(1);
  return sheets[0];
}

async function recordsOf(planner: Planner): Promise<{
  readonly sheets: readonly PaperSheet[];
  readonly contributions: readonly Contribution[];
}> {
  const { plan: saved } = await planner.saves();
  await planner.opensJob('Ark på papir');
  const strok = saved.strok as {
    readonly sheets?: readonly PaperSheet[];
    readonly contributions?: readonly Contribution[];
  };
  return { sheets: strok.sheets ?? [], contributions: strok.contributions ?? [] };
}

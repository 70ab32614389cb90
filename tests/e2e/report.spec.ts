import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { ZoneId } from '../../src/domain/ids.ts';
import { expect, test } from './fixtures.ts';
import { isClean } from './is-clean.ts';
import { planFileWith } from './plan-with.ts';
import { Planner } from './planner.ts';

const opened = planFileWith([
  {
    title: 'Grendehuset på Være',
    kind: 'meeting-place',
    geometry: { type: 'Point', coordinates: [10.535, 63.4215] },
    // It says itself whom it is for, so that it is in the report of the programme's zones.
    zones: ['zone-lademoen' as ZoneId],
    status: 'done',
    statusDates: [{ status: 'done', on: '2025-08-15' }],
    budget: [
      { financier: 'Husbanken', year: 2024, amount: 1_250_000 },
      { financier: 'Trondheim kommune', year: 2025, amount: 3_400_000.5 },
    ],
  },
]);

/** Opens the report and waits until coverage and maps are made. */
async function opensReport(page: Page, place: string): Promise<Locator> {
  await page.goto(`/#/plan/${place}/report`);
  return madeReport(page);
}

async function madeReport(page: Page): Promise<Locator> {
  const report = page.getByRole('article', { name: /^Årsrapport \d{4}$/ });
  await expect(report).toBeVisible({ timeout: 30_000 });
  await expect(
    page.getByRole('region', { name: 'Årsrapport' }).getByRole('progressbar'),
  ).toHaveCount(0, { timeout: 90_000 });
  return report;
}

/** The cells of a table's row, by the words of its first cell. */
async function row(report: Locator, table: string, name: string): Promise<readonly string[]> {
  const found = report
    .locator(`[data-table="${table}"] tbody tr`)
    .filter({ has: report.page().getByRole('rowheader', { name, exact: true }) });
  return found.first().locator('td').allInnerTexts();
}

async function takes(page: Page, button: string): Promise<Buffer> {
  const [file]: readonly [Download, void] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await file.path());
}

const digits = (words: string): number => Number(words.replace(/[^\d,]/g, '').replace(',', '.'));

test('the report of Trondheim tells the board’s numbers, and leaves as Word and as tables', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-09-15T08:00:00Z'));
  const planner = new Planner(page);
  await planner.opens();
  const shareOnBoard = digits(await planner.shareText('Lademoen', 'I dag'));
  await planner.opensPlan(opened);
  await planner.opensJob('Program');
  await page.getByRole('tab', { name: 'Årsrapport' }).click();
  const report = await madeReport(page);

  const [residents, layers, before, after] = await row(report, 'coverage-1', 'Lademoen');
  expect(digits(residents)).toBeGreaterThan(1_000);
  expect(Math.floor(digits(layers))).toBe(shareOnBoard);
  expect([before, after]).toEqual([layers, layers]);
  const [, , placeBefore, placeAfter, , more] = await row(report, 'coverage-1', 'Hele stedet');
  expect(digits(placeAfter)).toBeGreaterThanOrEqual(digits(placeBefore));
  expect(digits(more)).toBeGreaterThan(0);
  await expect(report).toContainText('Kom til i 2025 og teller her: Grendehuset på Være.');

  const financier = await row(report, 'money-financiers', 'Trondheim kommune');
  expect(financier.map(digits)).toEqual([3_400_000.5, 3_400_000.5]);
  const inYear = await row(report, 'money-years', '2025');
  expect(digits(inYear[0])).toBe(3_400_000.5);
  const rows = await report.locator('[data-table="money-financiers"] tbody tr').allInnerTexts();
  const totals = rows.map((text) => digits(text.split('\t').at(-1) ?? ''));
  const total = totals.at(-1) ?? 0;
  expect(totals.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(total, 2);
  expect((await row(report, 'changed-measures', 'Grendehuset på Være'))[1]).toBe('Gjennomført');

  const { value: html } = await mammoth.convertToHtml({ buffer: await takes(page, 'Word (DOCX)') });
  expect(html).toContain('Grendehuset på Være');
  expect(html).toContain(placeAfter);
  expect(html.match(/<table>/g)?.length).toBe(await report.getByRole('table').count());
  expect(html).toContain('<img alt="');

  const files = unzipSync(new Uint8Array(await takes(page, 'Tabeller (CSV)')));
  const name = Object.keys(files).find((one) => one.endsWith('money-financiers.csv')) ?? '';
  expect(strFromU8(files[name])).toContain('Trondheim kommune;3400000,5;3400000,5');
  expect(Object.keys(files).length).toBe(await report.getByRole('table').count());
});

test('what is said of the year is kept, undone, and printed on pages with nothing else', async ({
  page,
}) => {
  const report = await opensReport(page, 'stockholm');
  await expect(report.getByRole('heading', { name: 'Årsrapport 2010' })).toBeVisible();
  await expect(report).toContainText('Husby');
  await page.getByRole('button', { name: 'Forord og kommentarer' }).click();
  const foreword = page.getByRole('textbox', { name: 'Forord' });
  await foreword.fill('Et år med fem bydeler.');
  await foreword.blur();
  await expect(report.getByRole('heading', { name: 'Forord' })).toBeVisible();
  await expect(report).toContainText('Et år med fem bydeler.');

  await page.emulateMedia({ media: 'print' });
  await expect(report).toBeVisible();
  await expect(page.getByRole('button', { name: 'Skriv ut eller lagre som PDF' })).toBeHidden();
  await expect(page.getByRole('tab', { name: 'Årsrapport' })).toBeHidden();
  await expect(page.locator('canvas.maplibregl-canvas')).toBeHidden();
  const paper = await page.pdf({ preferCSSPageSize: true });
  const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(6);
  await page.emulateMedia({ media: null });

  await page.reload();
  await expect(await madeReport(page)).toContainText('Et år med fem bydeler.');
});

test('parts, year and language are chosen, and a long work is given up', async ({ page }) => {
  const report = await opensReport(page, 'stockholm');
  await page.getByRole('button', { name: 'Deler av rapporten' }).click();
  await page.getByRole('switch', { name: 'Økonomi' }).click();
  await expect(report.getByRole('heading', { name: 'Økonomi' })).toHaveCount(0);
  await page.getByRole('button', { name: /Rapportens språk/ }).click();
  await page.getByRole('option', { name: 'Svenska' }).click();
  const swedish = page.getByRole('article', { name: 'Årsrapport 2010' });
  await expect(swedish).toHaveAttribute('lang', 'sv');
  await expect(swedish.getByRole('heading', { name: 'Källor och metoder' })).toBeVisible();
  await expect(swedish).toContainText('Läget för åtgärderna');
  await page.getByRole('button', { name: /Rapportens år/ }).click();
  await page.getByRole('option', { name: '2009', exact: true }).click();
  await page.getByRole('button', { name: 'Avbryt', exact: true }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  // Numbers of the other year are not shown as this one's.
  await expect(page.getByText('Täckningen är inte beräknad.')).toBeVisible();
  await page.getByRole('button', { name: 'Regn ut dekning og lag kart' }).click();
  await madeReport(page);
  await expect(page.getByRole('heading', { name: 'Årsrapport 2009' })).toBeVisible();
});

test('without graphics the report says so, and has everything else', async ({ page }) => {
  await page.addInitScript(() => {
    const original: unknown = Reflect.get(HTMLCanvasElement.prototype, 'getContext');
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]): unknown {
        return kind.startsWith('webgl')
          ? null
          : Reflect.apply(original as () => unknown, this, [kind, ...rest]);
      },
    });
  });
  const report = await opensReport(page, 'stockholm');
  await expect(report).toContainText('Denne nettleseren kan ikke tegne kart');
  await expect(report.locator('[data-table="coverage-1"] tbody tr')).not.toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`when it is ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('the report is accessible', async ({ page }) => {
      await opensReport(page, 'stockholm');
      for (const name of ['Velg soner', 'Deler av rapporten', 'Forord og kommentarer']) {
        await page.getByRole('button', { name }).click();
      }
      await isClean(page, 'the annual report');
    });
  });
}

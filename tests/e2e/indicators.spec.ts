import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { isClean } from './is-clean.ts';

/** The indicators of a place, as their page lists them. */
async function opensIndicators(page: Page, place: string): Promise<void> {
  await page.goto(`/#/plan/${place}/indicators`);
  await expect(page.getByRole('heading', { name: 'Indikatorer' })).toBeVisible({ timeout: 40_000 });
}

async function opens(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('listitem').getByRole('button', { name }).first().click();
}

function legend(page: Page): Locator {
  return page.getByRole('region', { name: 'Indikator på kartet' });
}

async function opensScale(page: Page): Promise<void> {
  const scale = legend(page).getByRole('list');
  if (!(await scale.isVisible())) await legend(page).getByText('Farger og tegn').click();
}

function cells(page: Page, zone: string): Promise<string[]> {
  return page
    .getByRole('row', { name: new RegExp(`^${zone} `) })
    .getByRole('cell')
    .allTextContents();
}

/** Numbers are written with spaces that do not break. */
function plain(texts: readonly string[]): string[] {
  return texts.map((text) => text.replaceAll(/\s/gu, ' '));
}

test('a value is read with its source, and counts are summed over zones', async ({ page }) => {
  await opensIndicators(page, 'sor-trondelag');
  await page.getByRole('searchbox', { name: 'Søk blant indikatorene' }).fill('folket');
  await opens(page, /^Folketall/);
  await expect(page.getByRole('heading', { name: 'Folketall' })).toBeVisible();
  const all = plain(await cells(page, 'Alle sonene'));
  expect(all.slice(0, 2)).toEqual(['64 331', '64 866']);
  const [of2012 = ''] = plain(await cells(page, 'Røros'));
  expect(of2012).toMatch(/^5 \d{3}[a-z]?$/);
  const sources = page.locator('section').filter({
    has: page.getByRole('heading', { name: 'Kilder til verdiene' }),
  });
  await expect(sources.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
});

test('the map keeps its legend from year to year, also by keys', async ({ page }) => {
  await opensIndicators(page, 'sor-trondelag');
  await opens(page, /^Folketall/);
  await page.getByRole('button', { name: 'Vis på kartet', exact: true }).click();
  await opensScale(page);
  await expect(legend(page).getByText('2013', { exact: true })).toBeVisible();
  const classes = await legend(page).getByRole('listitem').allTextContents();
  expect(classes.length).toBeGreaterThan(3);

  await legend(page).getByRole('button', { name: 'Forrige år' }).click();
  await expect(legend(page).getByText('2012', { exact: true })).toBeVisible();
  expect(await legend(page).getByRole('listitem').allTextContents()).toEqual(classes);
  await expect(legend(page).getByRole('button', { name: 'Forrige år' })).toBeDisabled();

  await page.locator('canvas.maplibregl-canvas').focus();
  await page.keyboard.press('.');
  await expect(legend(page).getByText('2013', { exact: true })).toBeVisible();
  expect(await legend(page).getByRole('listitem').allTextContents()).toEqual(classes);
  await page.keyboard.press('Shift+I');
  await expect(legend(page)).toBeHidden();
});

test('a chart has its numbers in a table, and its points are reached by keys', async ({ page }) => {
  await opensIndicators(page, 'sor-trondelag');
  await opens(page, /^Folketall/);
  await page.getByRole('radio', { name: 'Sammenlign soner' }).check({ force: true });
  const points = page.getByRole('slider', { name: /^Punktene i diagrammet/ });
  await points.focus();
  const first = await points.getAttribute('aria-valuetext');
  expect(first).toMatch(/, 2012: [\d\s]+\spersoner$/u);
  await points.press('ArrowRight');
  await expect(points).toHaveAttribute('aria-valuetext', /, 2013: [\d\s]+\spersoner$/u);
  await points.press('ArrowDown');
  expect(await points.getAttribute('aria-valuetext')).not.toContain(first?.split(',')[0] ?? '–');

  await page.getByRole('button', { name: /^Vis tallene som tabell/ }).click();
  const rows = page.getByRole('table', { name: 'Folketall' }).getByRole('row');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1).getByRole('rowheader')).toHaveText('2012');
});

test('a zone tells its official code, its group and its latest values', async ({ page }) => {
  await opensIndicators(page, 'stockholm');
  await opens(page, /^Folketall etter basområder/);
  await page.getByRole('button', { name: 'Husby', exact: true }).click();
  const card = page.getByRole('region', { name: 'Husby' });
  await expect(card).toContainText('01800154');
  await expect(card).toContainText('11 917'.replace(' ', '\u00A0'));
  await card
    .getByRole('button', { name: /^Kilder: Folketall/ })
    .first()
    .click();
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`when it is ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('the indicators are accessible in every view', async ({ page }) => {
      await opensIndicators(page, 'sor-trondelag');
      await isClean(page, 'the list');
      await opens(page, /^Folketall/);
      await isClean(page, 'the table');
      await page.getByRole('button', { name: 'Vis på kartet', exact: true }).click();
      await opensScale(page);
      await isClean(page, 'the map');
      for (const view of ['Små diagrammer', 'Sammenlign soner', 'Søyler']) {
        await page.getByRole('radio', { name: view }).check({ force: true });
        await isClean(page, view);
      }
      await page.getByRole('button', { name: /^Vis tallene som tabell/ }).click();
      await isClean(page, 'the table behind a chart');
    });
  });
}

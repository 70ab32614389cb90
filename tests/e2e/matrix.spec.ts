import type { Locator, Page } from '@playwright/test';
import type { FocusAreaId } from '../../src/domain/ids.ts';
import { expect, test } from './fixtures.ts';
import { planFileWithHomes, type DrawnHomes } from './housing-plan.ts';
import { isClean } from './is-clean.ts';
import { Planner } from './planner.ts';
import { readCsv } from './read-csv.ts';
import { bundledWorkspace } from '../bundled-workspace.ts';

/** A whole number as it is written in bokmål. */
function numberIn(text: string): number {
  const found = /\d[\d\s]*/u.exec(text)?.[0] ?? 'none';
  return Number(found.replaceAll(/\s/gu, ''));
}

async function opensPage(page: Page, tab: string): Promise<Locator> {
  await new Planner(page).opensJob('Program');
  await page.getByRole('tab', { name: tab, exact: true }).click();
  const region = page.getByRole('region', { name: tab, exact: true });
  await expect(region).toBeVisible();
  return region;
}

/** The numbers of a line of the matrix, the total last. */
async function lineOf(matrix: Locator, name: string): Promise<readonly number[]> {
  const head = matrix.page().getByRole('rowheader', { name, exact: true });
  const row = matrix.getByRole('row').filter({ has: head });
  const cells = row.getByRole('gridcell').getByRole('button');
  const labels = await cells.evaluateAll((found) =>
    found.map((cell) => cell.getAttribute('aria-label') ?? ''),
  );
  return labels.map((label) => {
    const words = label.split(': ').at(-1) ?? '';
    return words === 'Ingen tiltak' ? 0 : numberIn(words);
  });
}

const inAll = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

test('the matrix holds every measure of the register, and a cell opens its measures there', async ({
  page,
}) => {
  const loaded = await bundledWorkspace('trondheim');
  const standing = loaded.plannedMeasures.filter(({ status }) => status !== 'dropped');
  await new Planner(page).opens();
  const region = await opensPage(page, 'Programdekning');
  const matrix = region.getByRole('grid');
  await expect(region.getByText(/^Ingen tiltak for «.+» i .+\.$/u)).toBeVisible();

  const total = await lineOf(matrix, 'I alt');
  expect(total.at(-1)).toBe(standing.length);
  expect(inAll(total.slice(0, -1))).toBe(standing.length);
  const housing = 'housing-policy' as FocusAreaId;
  const forHousing = standing.filter(({ focusArea }) => focusArea === housing);
  expect(total[3]).toBe(forHousing.length);

  // The register says how many it shows of how many: all but what is dropped.
  await matrix.getByRole('button', { name: /^I alt, I alt: / }).click();
  const register = page.getByRole('tabpanel', { name: 'Tiltak', exact: true });
  await expect(register).toBeVisible();
  await expect(
    register.getByText(new RegExp(`${standing.length} av ${loaded.plannedMeasures.length}`, 'u')),
  ).toBeVisible();

  await page.getByRole('tab', { name: 'Programdekning', exact: true }).click();
  const inTempe = standing.filter(
    ({ focusArea, zones }) =>
      focusArea === 'urban-development' && zones.some((id) => id === 'zone-tempe-sorgenfri'),
  );
  const cell = matrix.getByRole('button', { name: /^Tempe-Sorgenfri, Byutvikling/ });
  await expect(cell).toHaveAccessibleName(new RegExp(`: ${inTempe.length} tiltak,`, 'u'));
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(register.getByText(inTempe[0].title).first()).toBeVisible();
  await expect(
    register.getByText(new RegExp(`${inTempe.length} av ${loaded.plannedMeasures.length}`, 'u')),
  ).toBeVisible();
});

test('arrow keys go through the matrix, and the file has the same sums', async ({ page }) => {
  const planner = new Planner(page);
  await planner.opens();
  const region = await opensPage(page, 'Programdekning');
  const matrix = region.getByRole('grid');
  await region.getByRole('radio', { name: 'Penger', exact: true }).click();
  const first = matrix.getByRole('rowheader').first().locator('button, span');
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(page.locator(':focus')).toHaveAccessibleName(/, I alt: /u);
  await page.keyboard.press('Control+Home');
  await expect(first).toBeFocused();
  await expect(matrix.locator('[tabindex="0"]')).toHaveCount(1);

  const { name, text } = await planner.takes(
    region.getByRole('button', { name: 'Lagre matrisen som CSV' }),
  );
  expect(name).toMatch(/^programdekning-.*\.csv$/);
  const records = readCsv(text);
  const lines = records.filter(
    ({ place, columnId }) => columnId === '' && ['zone', 'other-zones', 'no-zone'].includes(place),
  );
  const total = records.find(({ place, columnId }) => place === 'total' && columnId === '');
  const sum = lines.reduce((all, { money }) => all + Math.round(100 * Number(money)), 0);
  expect(sum).toBe(Math.round(100 * Number(total?.['money'])));
  expect(Number(total?.['measures'])).toBe((await lineOf(matrix, 'I alt')).at(-1));
});

const inTempe: DrawnHomes = {
  title: 'Valøya boliger',
  geometry: { type: 'Point', coordinates: [10.3953, 63.4095] },
  homes: { owned: 150, cooperative: 0, rented: 0, municipal: 50 },
};

test('homes by tenure in a sketch change the housing mix, zone by zone', async ({ page }) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.opensPlan(
    planFileWithHomes(
      [
        { zoneId: 'zone-lademoen', municipal: 400, all: 2500 },
        { zoneId: 'zone-tempe-sorgenfri', municipal: 100, all: 2000 },
      ],
      [inTempe],
    ),
  );
  const region = await opensPage(page, 'Boligmiks');
  await expect(region.getByText('11,1 % av boligene er kommunale, i 2 soner')).toBeVisible();
  await expect(region.getByText(/^138 av 500 kommunale boliger/u)).toBeVisible();
  await page.getByRole('radio', { name: 'A', exact: true }).click();
  const index = region.getByRole('region', { name: 'Ulikhetsindeks' });
  // ½ (|400/500 − 2100/4000| + |100/500 − 1900/4000|), then with 50 and 150 homes more in Tempe.
  await expect(index.getByText('0,28', { exact: true })).toBeVisible();
  await expect(index.getByText('0,22', { exact: true })).toBeVisible();
  await expect(region.getByText('indeksen går fra 0,28 til 0,22')).toBeVisible();
  const zones = region.getByRole('table', { name: /sone for sone/u });
  const tempe = zones.getByRole('row').filter({ hasText: 'Tempe-Sorgenfri' });
  await expect(tempe).toContainText('6,8');
  await expect(region.getByText('58 soner er ikke med i andel og indeks')).toBeVisible();

  const built = region.getByRole('region', { name: 'Boliger i forslaget' });
  await built.getByRole('button', { name: 'Valøya boliger' }).click();
  const municipal = page.getByRole('textbox', { name: 'Kommunal', exact: true });
  await municipal.fill('200');
  await municipal.press('Enter');
  await expect(index.getByText('0,22', { exact: true })).toHaveCount(0);
  await page
    .getByRole('button', { name: /^Angre/ })
    .first()
    .click();
  await expect(index.getByText('0,22', { exact: true })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`matrix and housing mix are accessible (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const planner = new Planner(page);
    await planner.opens();
    await planner.opensPlan(
      planFileWithHomes(
        [
          { zoneId: 'zone-lademoen', municipal: 400, all: 2500 },
          { zoneId: 'zone-tempe-sorgenfri', municipal: 100, all: 2000, year: 2019 },
        ],
        [inTempe],
      ),
    );
    await page.getByRole('radio', { name: 'A', exact: true }).click();
    const matrix = await opensPage(page, 'Programdekning');
    await isClean(page, 'the matrix by count');
    await matrix.getByRole('radio', { name: 'Penger per innbygger', exact: true }).click();
    await isClean(page, 'the matrix by money per resident');
    await opensPage(page, 'Boligmiks');
    await isClean(page, 'the housing mix');
  });
}

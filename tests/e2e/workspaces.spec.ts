import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { isClean } from './is-clean.ts';
import { type Drawn, planFileWith } from './plan-with.ts';
import { Planner } from './planner.ts';

const meetingPlace = (title: string, at: GeoJSON.Position, period?: Drawn['period']): Drawn => ({
  title,
  kind: 'meeting-place',
  geometry: { type: 'Point', coordinates: [...at] },
  ...(period ? { period } : {}),
});

function placeCard(page: Page, title: string) {
  return page
    .getByRole('list', { name: 'Steder' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: title }) });
}

async function opensPlaces(page: Page): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('link', { name: /^Strøk/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Hvor vil du planlegge?' })).toBeVisible();
}

test.describe('the places', () => {
  test('are told with their programmes, and each opens with its own figures', async ({ page }) => {
    await page.goto('/#/start');
    const stockholm = placeCard(page, 'Lokale utviklingsavtaler i Stockholm');
    await expect(stockholm).toContainText('Avsluttet 2008–2010');
    await expect(stockholm).toContainText('Stockholms stad');
    const region = placeCard(page, 'Regionalt boligsamarbeid i Sør-Trøndelag');
    await expect(region).toContainText('17 (');
    await expect(region).toContainText('Ingen slutt oppgitt');
    await expect(placeCard(page, 'Kristiansund')).toBeVisible();
    await expect(placeCard(page, 'Trondheim')).toContainText('2022–2026');
    await isClean(page, 'the places');

    await stockholm.getByRole('heading').getByRole('link').click();
    const planner = new Planner(page);
    await planner.row('Husby').getByRole('button', { name: 'Husby', exact: true }).click();
    await expect(page.getByRole('main').getByText('01800154')).toBeVisible();
    expect(new URL(page.url()).hash).toBe('#/plan/stockholm');

    await page.goBack();
    await region.getByRole('heading').getByRole('link').click();
    await expect(page.getByRole('tab', { name: 'Program', exact: true })).toBeVisible();
    await page.getByRole('tab', { name: 'Mål', exact: true }).click();
    await expect(page.getByText(/64\s331/).first()).toBeVisible();
    await expect(page.getByText(/64\s866/).first()).toBeVisible();
    expect(new URL(page.url()).hash).toBe('#/plan/sor-trondelag/goals');

    await page.goto('/#/plan/trondheim/programme');
    await expect(page.getByText(/16,4\s/).first()).toBeVisible();
  });

  test('that are not here are said, and the ones that are can be chosen', async ({ page }) => {
    await page.goto('/#/plan/oslo');
    await expect(page.getByRole('alert')).toContainText('«oslo» finnes ikke her');
    await placeCard(page, 'Trondheim').getByRole('heading').getByRole('link').click();
    await new Planner(page).seesNumbers();
  });

  test('lose no sketch when one is left for another', async ({ page }) => {
    const planner = new Planner(page);
    await planner.opens();
    await planner.picks('Møteplass');
    await planner.clicks(0.4, 0.4);
    // At once: what is being written is written before the page goes.
    await opensPlaces(page);
    await expect(placeCard(page, 'Trondheim')).toContainText('Din plan her: 1 eget tiltak');
    await placeCard(page, 'Stockholm').getByRole('heading').getByRole('link').click();
    await expect(planner.row('Husby')).toBeVisible();
    expect((await planner.saves()).plan.features).toHaveLength(0);
    await opensPlaces(page);
    await placeCard(page, 'Trondheim').getByRole('heading').getByRole('link').click();
    await planner.seesNumbers();
    expect((await planner.saves()).plan.features).toHaveLength(1);
  });

  test('take a plan file to where it belongs', async ({ page }) => {
    const planner = new Planner(page);
    await page.goto('/#/plan/stockholm');
    await expect(planner.row('Husby')).toBeVisible();
    const choosing = page.waitForEvent('filechooser');
    await planner.opensJob('Planfil');
    await page.getByRole('button', { name: 'Åpne planfil' }).click();
    await (await choosing).setFiles(planFileWith([meetingPlace('Torget', [10.41, 63.43])]));
    const asked = page.getByRole('dialog', { name: /^Planen hører til .*Trondheim/ });
    await asked.getByRole('button', { name: /^Åpne den i/ }).click();
    await planner.seesNumbers();
    await expect(page.getByText(/er åpnet\./).first()).toBeVisible();
    const { plan } = await planner.saves();
    expect(plan.features.map(({ properties }) => String(properties?.['title']))).toEqual([
      'Torget',
    ]);
  });

  test('are gone to and back from by the browser’s own buttons, page by page', async ({ page }) => {
    const planner = new Planner(page);
    await planner.opens();
    await planner.opensJob('Program');
    await expect(page.getByRole('tab', { name: 'Program', exact: true })).toBeVisible();
    await page.keyboard.press('Tab');
    await page.getByRole('tab', { name: 'Program', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name: 'Tiltak', exact: true })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    expect(new URL(page.url()).hash).toBe('#/plan/trondheim/register');
    await page.goBack();
    await expect(page.getByRole('tab', { name: 'Program', exact: true })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await page.goBack();
    await planner.seesNumbers();
    await expect(page.getByRole('tab', { name: 'Program', exact: true })).toBeHidden();
  });
});

test.describe('with the network cut', () => {
  test.use({ serviceWorkers: 'allow' });

  test('every place opens, also one that was never visited', async ({ page, context, faults }) => {
    faults.expect(/ERR_INTERNET_DISCONNECTED/);
    const planner = new Planner(page);
    await planner.opens();
    await expect(page.getByText('åpner nå også uten nett')).toBeVisible({ timeout: 60_000 });
    await context.setOffline(true);
    const answer = await page.evaluate(() =>
      fetch('/not-kept.txt').then(
        () => 'answered',
        () => 'no network',
      ),
    );
    expect(answer).toBe('no network');
    await opensPlaces(page);
    await placeCard(page, 'Stockholm').getByRole('heading').getByRole('link').click();
    await expect(planner.row('Husby')).toBeVisible();
    await planner.opensJob('Program');
    await expect(
      page.getByText('Lokale utviklingsavtaler i Stockholm 2008–2010').first(),
    ).toBeVisible();
    await page.goBack();
    await page.goBack();
    await placeCard(page, 'Kristiansund').getByRole('heading').getByRole('link').click();
    await expect(page.getByRole('tab', { name: 'Program', exact: true })).toBeVisible();
  });
});

test('a year tells what stands then, on the board as well', async ({ page }) => {
  const planner = new Planner(page);
  await planner.opens();
  // Where people live in Tiller without a meeting place within reach.
  await planner.opensPlan(
    planFileWith([
      meetingPlace('Huset', [10.3389, 63.3483], { from: 2030, to: 2032 }),
      meetingPlace('Uten år', [10.335, 63.343]),
    ]),
  );
  const both = await planner.sentence.textContent();
  await page.getByRole('button', { name: 'Vis et år' }).click();
  const bar = page.getByRole('region', { name: 'År', exact: true });
  await expect(bar).toContainText('Velg et år');
  await bar.getByRole('slider').focus();
  await page.keyboard.press('End');
  await expect(bar).toContainText('2032:');
  await expect(bar).toContainText(/: \d+ står, \d+ er i gang, \d+ kommer, \d+ uten år/);
  await expect(planner.sentence).not.toHaveText(both ?? '');
  const then = await planner.sentence.textContent();
  await page.keyboard.press('ArrowLeft');
  await expect(bar).toContainText('2031:');
  await expect(planner.sentence).not.toHaveText(then ?? '');
  await isClean(page, 'a year');
  await bar.getByRole('button', { name: 'Som planlagt', exact: true }).click();
  await expect(planner.sentence).toHaveText(both ?? '');
});

import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { isClean } from './is-clean.ts';

async function opens(page: Page, place: string, tab: 'programme' | 'goals'): Promise<Locator> {
  await page.goto(`/#/plan/${place}/${tab}`);
  const region = page.getByRole('region', {
    name: tab === 'programme' ? 'Program' : 'Mål',
    exact: true,
  });
  await expect(region.getByRole('heading', { level: 2 })).toBeVisible({ timeout: 30_000 });
  return region;
}

const part = (programme: Locator, name: string): Locator =>
  programme.getByRole('region', { name, exact: true });

async function undoes(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Angre/ })
    .first()
    .click();
}

test('a programme is read: its money, its period, and what is due next', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2009-09-22T10:00:00Z'));
  const agreement = await opens(page, 'stockholm', 'programme');
  const due = part(agreement, 'Neste frist');
  await expect(due).toContainText('1. oktober 2009');
  await expect(due).toContainText('om 9 dager');
  await expect(due).toContainText(/Rapport om arbeid/);
  await expect(due.getByRole('listitem').first()).toContainText('31. desember 2009');
  await expect(part(agreement, 'Periode')).toContainText('2008–2010');
  await expect(part(agreement, 'Periode')).toContainText('16 måneder igjen');
  await expect(part(agreement, 'Soner som er med')).toContainText('Husby');
  await expect(part(agreement, 'Rapportering og frister')).toContainText(
    'Hvert år innen 1. oktober (2008–2010)',
  );

  const trondheim = await opens(page, 'trondheim', 'programme');
  const money = part(trondheim, 'Penger');
  await expect(money).toContainText(/16,4\smill\.\skr/u);
  await expect(money).toContainText('2022–2023');
  await money
    .getByRole('button', { name: /^Kilder: / })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Escape');
});

test('a period that would end before it begins stays as it was typed, with what is wrong', async ({
  page,
}) => {
  const programme = await opens(page, 'trondheim', 'programme');
  const period = part(programme, 'Periode');
  const before = await period.getByRole('strong').first().innerText();
  await period.getByRole('button', { name: /^Rediger/ }).click();
  const last = period.getByRole('textbox', { name: 'Til år' });
  await last.fill('1999');
  await last.press('Enter');
  await expect(period.getByRole('alert').filter({ hasText: 'slutter før' })).toBeVisible();
  await expect(last).toHaveValue('1999');
  await last.fill('2031');
  await last.press('Enter');
  await period.getByRole('button', { name: /^Ferdig/ }).click();
  await expect(period).toContainText('–2031');
  await expect(programme).toContainText('endret her');

  await undoes(page);
  await expect(period).toContainText(before);
  await expect(programme).not.toContainText('endret her');
});

test('a new programme takes over what holds here, and is undone in one step', async ({ page }) => {
  const programme = await opens(page, 'trondheim', 'programme');
  const title = await programme.getByRole('heading', { level: 2 }).innerText();
  await programme.getByRole('button', { name: 'Nytt program …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nytt program' });
  await dialog.getByRole('button', { name: 'Begynn programmet' }).click();
  await expect(dialog.getByText('Programmet må ha et navn.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Navn på programmet' }).fill('Vår egen avtale');
  await dialog.getByRole('radio', { name: /Stockholm/ }).check();
  await dialog.getByRole('button', { name: 'Begynn programmet' }).click();

  await expect(programme.getByRole('heading', { level: 2 })).toHaveText('Vår egen avtale');
  await expect(part(programme, 'Satsingsområder').getByRole('listitem')).toHaveText([
    /^Arbeid/,
    /^Utdanning/,
    /^Trygghet/,
    /^Vekst/,
  ]);
  await expect(part(programme, 'Neste frist')).toContainText(/1\. oktober|31\. desember/);
  await expect(part(programme, 'Penger')).toContainText('Ikke sagt ennå.');
  await expect(part(programme, 'Soner som er med')).toContainText('Hele stedet.');

  await undoes(page);
  await expect(programme.getByRole('heading', { level: 2 })).toHaveText(title);
});

test('a focus area that is in use says so, and what is of it moves', async ({ page }) => {
  const programme = await opens(page, 'stockholm', 'programme');
  const areas = part(programme, 'Satsingsområder');
  await areas.getByRole('button', { name: /^Rediger/ }).click();
  await areas.getByRole('button', { name: 'Fjern: Trygghet' }).click();
  const asked = page.getByRole('alertdialog');
  await expect(asked).toContainText(/Det er i bruk: .*tiltak/);
  await asked.getByRole('radio', { name: 'Vekst' }).check();
  await asked.getByRole('button', { name: 'Flytt og fjern' }).click();
  await areas.getByRole('button', { name: /^Ferdig/ }).click();
  await expect(areas.getByRole('listitem')).toHaveCount(3);
  await undoes(page);
  await expect(areas.getByRole('listitem')).toHaveCount(4);
});

/** Writes into the field as somebody does who has no mouse. */
async function types(page: Page, field: Locator, text: string): Promise<void> {
  await field.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

/** Chooses by the first letters. */
async function chooses(page: Page, list: Locator, letters: string): Promise<void> {
  await list.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.type(letters, { delay: 20 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeHidden();
}

test('a goal is made SMART letter by letter by keyboard, and its progress read', async ({
  page,
}) => {
  const goals = await opens(page, 'stockholm', 'goals');
  await goals.getByRole('button', { name: 'Nytt mål' }).focus();
  await page.keyboard.press('Enter');
  const letters = goals.locator('header');
  await expect(letters).toContainText('Ingen bokstav er med.');
  await expect(letters).toContainText('Ikke fullstendig');
  await expect(goals.getByText('Det er ikke sagt at noen har sluttet seg til det')).toBeVisible();

  const field = (name: RegExp | string): Locator => goals.getByRole('textbox', { name });
  await types(page, field('Navn på målet'), 'Flere i arbeid');
  await expect(goals.getByRole('heading', { level: 2 })).toContainText('Flere i arbeid');
  await types(page, field(/^Hva som skal bli annerledes/), 'Flere utenlandsfødte har arbeid');
  await expect(letters).toContainText('Med: spesifikt.');

  await chooses(page, goals.getByRole('button', { name: /Måles med/ }), 'Sysselsatte utenl');
  await chooses(page, goals.getByRole('button', { name: /Måles i/ }), 'Rinkeby-K');
  await types(page, field(/^Utgangspunkt \(%\)/), '45,6');
  await types(page, field('År for utgangspunktet'), '2005');
  await types(page, field(/^Målverdi/), '40');
  await expect(goals.getByText(/dårligere enn utgangspunktet/).first()).toBeVisible();
  await expect(field(/^Målverdi/)).toHaveValue('40');
  await types(page, field(/^Målverdi/), '55');
  await expect(letters).toContainText('Med: spesifikt, målbart.');

  await types(page, field(/sluttet seg til/), 'Det lokale partnerskapet');
  await types(page, field(/vedtatt/), '18.9.2008');
  await types(page, field('Hvorfor det kan nås'), 'Andelen steg i to år på rad');
  await types(page, field(/^Frist/), '31.12.2015');
  await expect(letters).toContainText('Alle fem bokstaver er med');
  await expect(letters).not.toContainText('Ikke fullstendig');

  // 45.6 in 2005, 49.9 in 2007: 4.3 of 9.4 points; an even pace would be at 47.5.
  const going = goals.getByRole('region', { name: 'Hvordan det går' });
  await expect(going).toContainText('I rute');
  await expect(going).toContainText(/I 2007 var verdien 49,9\s%: 46\s% av veien/u);
  await expect(going).toContainText(/jevnt tempo ville gitt 47,5\s%/u);
  await going.getByRole('button', { name: /^Vis tallene som tabell/ }).focus();
  await page.keyboard.press('Enter');
  await expect(going.getByRole('table')).toContainText(/49,9/);

  await types(page, field(/^Frist/), '2008');
  await expect(going).toContainText('Henger etter');
  await goals.getByRole('button', { name: 'Ferdig' }).focus();
  await page.keyboard.press('Enter');
  await goals.getByRole('button', { name: 'Alle mål' }).focus();
  await page.keyboard.press('Enter');
  await expect(goals.getByRole('button', { name: 'Flere i arbeid' })).toBeVisible();
  await undoes(page);
  await goals.getByRole('button', { name: 'Flere i arbeid' }).click();
  await expect(going).toContainText('I rute');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`when it is ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('programme and goals are accessible, read and written', async ({ page }) => {
      const programme = await opens(page, 'stockholm', 'programme');
      await isClean(page, 'the programme');
      for (const name of ['Periode', 'Penger', 'Rapportering og frister', 'Soner som er med']) {
        await part(programme, name)
          .getByRole('button', { name: /^Rediger/ })
          .click();
      }
      await isClean(page, 'the programme being written');
      await programme.getByRole('button', { name: 'Nytt program …' }).click();
      await expect(page.getByRole('radio', { name: /Stockholm/ })).toBeVisible();
      await isClean(page, 'a new programme');
      await page.keyboard.press('Escape');

      const goals = await opens(page, 'stockholm', 'goals');
      await isClean(page, 'the goals');
      await goals.getByRole('button', { name: /^Eksempel/ }).click();
      await isClean(page, 'a goal');
      await goals.getByRole('button', { name: 'Rediger målet' }).click();
      await isClean(page, 'a goal being written');
    });
  });
}

import { expect, test } from './fixtures.ts';
import { isClean } from './is-clean.ts';
import { Presenter } from './presenter.ts';

test.use({ viewport: { width: 1024, height: 768 } });

const secret = 'Kaffen er på kjøkkenet';

test('three steps are prepared, and run by keys alone with a wall beside', async ({
  page,
  context,
}) => {
  const presenter = new Presenter(page);
  await presenter.opens();
  await presenter.goesTo('Forbered');
  await presenter.prepares('Hei', secret);
  await presenter.prepares('Tegn', 'Gå rundt');
  await page.getByRole('textbox', { name: 'Minutter (0: ingen klokke)' }).fill('20');
  await page.getByRole('textbox', { name: 'Minutter (0: ingen klokke)' }).press('Tab');
  await page.getByRole('button', { name: 'Ta utsnittet slik det er nå' }).click();
  await expect(page.getByText('Kartet går til stedet som er valgt')).toBeVisible();
  await presenter.prepares('Takk', 'Hjem');
  await page.getByRole('button', { name: 'Flytt «Takk» tidligere' }).click();
  await expect(presenter.prepared).toHaveText([/Hei/, /Takk/, /Tegn/]);
  await page.getByRole('button', { name: 'Angre', exact: true }).click();
  await expect(presenter.prepared).toHaveText([/Hei/, /Tegn/, /Takk/]);

  await presenter.goesTo('Kjør');
  await expect(presenter.sign).toHaveText('Ingen vegg er åpen');
  const wall = await context.newPage();
  await wall.goto('/#/wall/trondheim');
  await page.bringToFront();
  await expect(presenter.sign).toHaveText('Veggen viser kartet alene', { timeout: 30_000 });

  await presenter.press('PageDown');
  await expect(presenter.title).toHaveText('Hei');
  await expect(presenter.current).toContainText('Hei');
  await expect(page.getByText(secret)).toBeVisible();
  await expect(presenter.told).toContainText('Hei');
  await expect(presenter.told).not.toContainText(secret);
  await expect(wall.getByText('Hei', { exact: true }).first()).toBeVisible({ timeout: 30_000 });
  expect(await wall.content()).not.toContain(secret);
  await expect(presenter.sign).toHaveText('Veggen viser steg 1');

  await presenter.press('f');
  await presenter.press('2');
  await expect(presenter.title).toHaveText('Tegn');
  await expect(presenter.sign).toHaveText('Fryst på steg 1');
  await expect(presenter.told).toContainText('Hei');
  await presenter.press('f');
  await expect(presenter.sign).toHaveText('Veggen viser steg 2');
  await presenter.press('b');
  await expect(presenter.sign).toHaveText('Veggen er svart');
  await expect(presenter.told).toContainText('Veggen er svart');
  await presenter.press('t');
  await expect(presenter.clock).toContainText(/^(20:00|19:5\d)/u);

  // Everything stands where it stood: a reload is no new evening.
  await page.reload();
  await presenter.isReady();
  await expect(presenter.title).toHaveText('Tegn');
  await expect(presenter.clock).toContainText(/^(19|20):/u);
  await expect(presenter.sign).toHaveText('Veggen er svart');

  await presenter.press('Home');
  await expect(presenter.title).toHaveText('Hei');
  await expect(presenter.clock).toHaveCount(0);
  await expect(presenter.sign).toHaveText('Veggen viser steg 1');

  await page.getByText(/^Mellomlagringer/).click();
  await page.getByRole('textbox', { name: /Hva er det nå/ }).fill('Før lunsj');
  await presenter.press('Enter');
  await expect(page.getByText('Før lunsj', { exact: true })).toBeVisible();
});

test('a ready-made evening is there in eight steps, and every page of it is clean', async ({
  page,
}) => {
  const presenter = new Presenter(page);
  await presenter.opens();
  await isClean(page, 'nothing prepared');
  await page.getByRole('button', { name: 'Forbered kvelden' }).click();
  await page.getByRole('button', { name: 'Begynn med en ferdig kveld' }).click();
  await expect(presenter.prepared).toHaveCount(8);
  await presenter.goesTo('Kjør');
  await presenter.press('3');
  await expect(presenter.title).toHaveText('Hvem når hva?');
  // A clicker is heard wherever the focus is, here on a tab.
  await page.getByRole('tab', { name: 'Kjør' }).focus();
  await presenter.press('Home');
  await expect(presenter.title).toHaveText('Velkommen');
  await presenter.press('PageDown');
  await expect(presenter.title).toHaveText('Stedet i dag');
  await presenter.press('3');
  await presenter.press('t');
  await presenter.press('f');
  for (const tab of ['Kjør', 'Forbered', 'Bord', 'Stem', 'Skriv ned', 'Referat']) {
    await presenter.goesTo(tab);
    await expect(page.getByRole('tabpanel').getByRole('heading')).not.toHaveCount(0);
    await isClean(page, tab);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await presenter.goesTo('Kjør');
  await isClean(page, 'Kjør, dark');
  await page.setViewportSize({ width: 390, height: 844 });
  await isClean(page, 'Kjør, on a phone');
  await page.getByRole('button', { name: 'Tilbake', exact: true }).click();
  await expect(presenter.title).toHaveText('Stedet i dag');
});

test('what the room says is written down by keys, and the field is ready for the next', async ({
  page,
}) => {
  const presenter = new Presenter(page);
  await presenter.opens();
  await presenter.goesTo('Skriv ned');
  const said = presenter.field('Det som ble sagt, uten navn');
  await said.fill('En benk ved bekken');
  await presenter.press('Enter');
  await expect(said).toHaveValue('');
  await expect(said).toBeFocused();
  await page.getByRole('button', { name: 'Midt på kartet' }).click();
  await page.getByRole('radio', { name: 'Utfordring' }).click();
  await said.fill('Mørkt om kvelden');
  await presenter.press('Enter');
  const list = page.getByRole('region', { name: /Skrevet ned i dag/ }).getByRole('listitem');
  await expect(list).toHaveCount(2);
  await expect(list.first()).toContainText('Mørkt om kvelden');
  await expect(list.first()).toContainText(/Utfordring · Et sted/);
  await expect(list.last()).toContainText('Idé · Hele området');

  // A sentence that is being written is there again after a reload.
  await said.fill('Halvferdig');
  await page.getByRole('textbox', { name: 'Notater fra kvelden' }).fill('Vi ble enige om lys');
  await page.reload();
  await presenter.isReady();
  await expect(said).toHaveValue('Halvferdig');
  await expect(page.getByRole('textbox', { name: 'Notater fra kvelden' })).toHaveValue(
    'Vi ble enige om lys',
  );
});

test('of two presenter’s windows one leads, and the other is told and can take over', async ({
  page,
  context,
}) => {
  const first = new Presenter(page);
  await first.opens();
  await first.goesTo('Forbered');
  await page.getByRole('button', { name: 'Begynn med en ferdig kveld' }).click();
  await expect(first.prepared).toHaveCount(8);
  const second = new Presenter(await context.newPage());
  await second.opens();
  await expect(second.sign).toHaveText('Et annet vindu styrer veggen');
  await second.page.getByRole('button', { name: 'Ta over styringen' }).click();
  await expect(second.sign).toHaveText('Ingen vegg er åpen');
  await expect(first.sign).toHaveText('Et annet vindu styrer veggen');
});

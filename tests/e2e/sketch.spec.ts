import { expect, test } from './fixtures.ts';
import { Model } from './model.ts';
import { placesOf, Planner, type PlanFile } from './planner.ts';

const zone = 'Tempe-Sorgenfri';

let model: Model;

test.beforeAll(async () => {
  model = await Model.open();
});

function shapesOf(plan: PlanFile): GeoJSON.Geometry[] {
  return [...placesOf(plan).values()].filter((geometry) => geometry !== null);
}

test('a planner opens Trondheim and reads whom a meeting place reaches today', async ({ page }) => {
  const planner = new Planner(page);
  await planner.opens();
  await expect(page).toHaveTitle('Områdesatsinger i Trondheim – Strøk');
  await expect(planner.sentence).toContainText('når en møteplass innen 300 m i dag');
  for (const name of ['Lademoen', zone]) {
    expect(await planner.shareText(name, 'I dag')).toBe(model.share(name, 'meeting-300', []));
  }
});

test('a sketched park raises the share by what the model says, and falls back by undo', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.asks('Grøntområde på minst 5 daa innen 200 m');
  await planner.looksAt(zone);
  await expect(planner.share(zone, 'I dag')).toBeVisible();
  const today = await planner.shareText(zone, 'I dag');
  expect(today).toBe(model.share(zone, 'green-5daa-200', []));

  await planner.picks('Park');
  await planner.clicks(0.5, 0.45);
  await planner.clicks(0.62, 0.45);
  await planner.clicks(0.62, 0.62);
  await planner.clicks(0.5, 0.62);
  await page.keyboard.press('Enter');
  const { plan } = await planner.saves();
  const shapes = shapesOf(plan);
  expect(shapes.map(({ type }) => type)).toEqual(['Polygon']);
  const expected = model.share(zone, 'green-5daa-200', shapes);
  expect(expected).not.toBe(today);
  await expect.poll(() => planner.shareText(zone, 'Forslag A')).toBe(expected);
  expect(await planner.shareText(zone, 'I dag')).toBe(today);
  await expect(planner.sentence).toContainText('flere når et grøntområde på minst 5 daa');

  await planner.map.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => planner.shareText(zone, 'Forslag A')).toBe(today);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => planner.shareText(zone, 'Forslag A')).toBe(expected);
});

test('the number follows a meeting place while it is dragged, before it is let go', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.picks('Møteplass');
  await planner.clicks(0.3, 0.75);
  await expect(page.getByRole('textbox', { name: 'Navn' })).toHaveValue('Møteplass');
  const { plan: before } = await planner.saves();
  const reach = page.getByText(/^Når om lag /).last();
  await expect(reach).toBeVisible();
  const reached = async () => (await reach.innerText()).replace(/ innen.*/s, '');
  const atFirst = await reached();

  await planner.drags([0.3, 0.75], [0.42, 0.6]);
  await expect.poll(reached).not.toBe(atFirst);
  const inHand = await reached();
  const stillBefore = await planner.sentence.innerText();
  await planner.letsGo();
  await expect.poll(reached).toBe(inHand);
  await expect(planner.sentence).toHaveText(stillBefore);
  const { plan: after } = await planner.saves();
  expect(placesOf(after).get('Møteplass')).not.toEqual(placesOf(before).get('Møteplass'));

  await planner.map.focus();
  await page.keyboard.press('Control+z');
  const { plan: undone } = await planner.saves();
  expect(undone.features).toEqual(before.features);
});

test('a green path reaches people in the question about walking routes', async ({ page }) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.asks('Turvei innen 300 m');
  await planner.looksAt(zone);
  await planner.picks('Gangvei');
  await planner.clicks(0.6, 0.2);
  await planner.clicks(0.62, 0.5);
  const point = await planner.at(0.6, 0.8);
  await page.mouse.dblclick(point.x, point.y);
  const { plan } = await planner.saves();
  const shapes = shapesOf(plan);
  expect(shapes.map(({ type }) => type)).toEqual(['LineString']);
  expect(await planner.shareText(zone, 'Forslag A')).toBe(model.share(zone, 'route-300', shapes));
});

test('a shape is reshaped, renamed, copied and deleted, each step taken back by undo', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.looksAt(zone);
  await planner.picks('Lommepark');
  await planner.clicks(0.1, 0.5);
  await planner.clicks(0.3, 0.5);
  await planner.clicks(0.3, 0.7);
  await page.keyboard.press('Enter');
  const { plan: drawn } = await planner.saves();

  await planner.drags([0.3, 0.7], [0.2, 0.8]);
  await planner.letsGo();
  const { plan: reshaped } = await planner.saves();
  expect(reshaped.features[0].geometry).not.toEqual(drawn.features[0].geometry);

  await page.getByRole('textbox', { name: 'Navn' }).fill('Elvebredden');
  await page.getByRole('textbox', { name: 'Notat' }).click();
  await expect(page.getByRole('heading', { name: 'Elvebredden' })).toBeVisible();
  await page.getByRole('button', { name: 'Lag en kopi' }).click();
  const { plan: copied } = await planner.saves();
  expect(copied.features).toHaveLength(2);

  await page.getByRole('button', { name: 'Slett', exact: true }).click();
  await expect(page.getByText('Elvebredden er slettet.').first()).toBeVisible();
  await page
    .getByRole('region', { name: 'Meldinger' })
    .getByRole('button', { name: 'Angre' })
    .click();
  expect((await planner.saves()).plan.features).toEqual(copied.features);

  await planner.map.focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
  expect((await planner.saves()).plan.features).toEqual([]);
});

test('Esc steps back one level at a time and loses nothing that is drawn', async ({ page }) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.picks('Park');
  await planner.clicks(0.3, 0.3);
  await planner.clicks(0.5, 0.3);
  await page.keyboard.press('Backspace');
  await expect(page.getByText('Park: sett neste hjørne.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Park: sett det første hjørnet')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Velg noe i kartet')).toBeVisible();
  expect((await planner.saves()).plan.features).toEqual([]);
});

test('a number opens its trail: the homes counted, the rule, the date and what is estimated', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.share('Lademoen', 'I dag').click();
  await expect(planner.board.getByText('Hva tallet er laget av')).toBeVisible();
  const homes = planner.board.getByRole('table').getByRole('row');
  await expect.poll(() => homes.count()).toBeGreaterThan(10);
  await expect(planner.board.getByText(/1\. januar 2015/).last()).toBeVisible();
  await expect(planner.board.getByText('Anslått')).toBeVisible();
  await expect(planner.board.getByText(/Luftlinje fra hjemmet/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(planner.row('Lademoen')).toBeVisible();
});

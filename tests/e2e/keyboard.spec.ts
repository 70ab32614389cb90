import { expect, test } from './fixtures.ts';
import { Model } from './model.ts';
import { Planner } from './planner.ts';

test('a planner asks, draws, reads, moves, undoes and saves by keyboard alone', async ({
  page,
}) => {
  const model = await Model.open();
  const planner = new Planner(page);
  await planner.opens();
  const keys = page.keyboard;

  // The question: a list opened and chosen from by keys.
  await planner.board.getByRole('button', { name: /Spørsmål/ }).focus();
  await keys.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  for (let step = 0; step < 4; step += 1) await keys.press('ArrowDown');
  await keys.press('Enter');
  await expect(planner.sentence).toContainText('et grøntområde på minst 5 daa innen 200 m');

  // The zone: its row is a button, and its card moves the map.
  await planner
    .row('Tempe-Sorgenfri')
    .getByRole('button', { name: 'Tempe-Sorgenfri', exact: true })
    .focus();
  await keys.press('Enter');
  await page.getByRole('button', { name: 'Vis hele sonen' }).focus();
  await keys.press('Enter');
  await planner.mapRests();
  await keys.press('Escape');

  // The park: corners placed under the crosshair in the map's middle.
  await planner.map.focus();
  await keys.press('4');
  await keys.press('Enter');
  for (const arrow of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) {
    for (let step = 0; step < 4; step += 1) await keys.press(arrow);
    await keys.press('Enter');
  }
  await keys.press('f');
  await expect(page.getByRole('textbox', { name: 'Navn' })).toHaveValue('Park');

  const saved = async () => {
    await planner.map.focus();
    const coming = page.waitForEvent('download');
    await keys.press('Control+s');
    const file = await (await coming).createReadStream();
    const parts: Buffer[] = [];
    for await (const part of file) parts.push(part as Buffer);
    return JSON.parse(Buffer.concat(parts).toString('utf8')) as GeoJSON.FeatureCollection;
  };
  const drawn = await saved();
  expect(drawn.features.map(({ geometry }) => geometry.type)).toEqual(['Polygon']);
  const expected = model.share(
    'Tempe-Sorgenfri',
    'green-5daa-200',
    drawn.features.map(({ geometry }) => geometry),
  );
  await expect.poll(() => planner.shareText('Tempe-Sorgenfri', 'Forslag A')).toBe(expected);

  // Moved by an arrow, deleted, and both taken back.
  await planner.map.focus();
  await keys.press('ArrowRight');
  const moved = await saved();
  expect(moved.features[0].geometry).not.toEqual(drawn.features[0].geometry);
  await keys.press('Delete');
  expect((await saved()).features).toEqual([]);
  await keys.press('Control+z');
  expect((await saved()).features).toEqual(moved.features);
  await keys.press('Control+z');
  expect((await saved()).features).toEqual(drawn.features);
});

test('focus is seen and never lost on the way through the page', async ({ page }) => {
  const planner = new Planner(page);
  await planner.opens();
  const visited = new Set<string>();
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      return {
        name: element.getAttribute('aria-label') ?? element.textContent ?? element.tagName,
        isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        hides: box.width <= 1,
      };
    });
    if (!focused) continue;
    visited.add(focused.name);
    // A radio's own element is hidden; its label shows the focus.
    if (!focused.hides) expect(focused.isMarked, `focus is seen on ${focused.name}`).toBe(true);
  }
  expect(visited.size).toBeGreaterThan(15);
});

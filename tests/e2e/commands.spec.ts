import { expect, test } from './fixtures.ts';
import { isClean } from './is-clean.ts';
import { Planner } from './planner.ts';

test('a planner finds commands by words, jumps in the history and works in the list of shapes', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  const keys = page.keyboard;
  const search = page.getByRole('searchbox', { name: 'Finn en kommando' });
  const found = page.getByRole('menuitem');
  const asks = async (words: string) => {
    await keys.press('Control+k');
    await expect(search).toBeFocused();
    await keys.type(words);
  };

  // By a Norwegian word: the map's layers. By a Swedish one: a place for children to play.
  await asks('kartlag');
  await expect(found.first()).toHaveAccessibleName(/^Kartlag/);
  await keys.press('Enter');
  await expect(planner.panel('Kartlag')).toBeVisible();
  await keys.press('Escape');
  for (const word of ['lekplats', 'lekplats', 'lekplats', 'lekplats']) {
    await asks(word);
    await expect(found.first()).toHaveAccessibleName(/^Lekeplass/);
    await keys.press('Enter');
    await expect(planner.map).toBeFocused();
    for (let step = 0; step < 3; step += 1) await keys.press('ArrowRight');
    await keys.press('Enter');
  }

  // What cannot be done is found, and says why; nothing happens to who chooses it all the same.
  await asks('gjør om');
  await expect(found.first()).toHaveAccessibleDescription(/ingenting å gjøre om/);
  await keys.press('Enter');
  await expect(search).toBeVisible();
  await keys.press('Escape');

  // Back three steps at once and forward again, also after the page was left.
  const history = planner.panel('Historikk').getByRole('option');
  await asks('historikk');
  await keys.press('Enter');
  await expect(history).toHaveCount(5);
  await history.nth(3).click();
  await expect(history.nth(3)).toHaveAttribute('aria-selected', 'true');
  await history.nth(0).click();
  await expect(history.nth(0)).toHaveAttribute('aria-selected', 'true');
  await planner.isSaved();
  await page.reload();
  await planner.seesNumbers();
  await asks('historikk');
  await keys.press('Enter');
  await expect(history.nth(0)).toHaveAttribute('aria-selected', 'true');
  await expect(history.nth(0)).toBeFocused();
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await expect(history.nth(1)).toHaveAttribute('aria-selected', 'true');

  // The list of shapes by keys: choose, rename, leave out, delete, take back.
  const shapes = planner.panel('Det som er tegnet').getByRole('option');
  await asks('det som er tegnet');
  await keys.press('Enter');
  await expect(shapes).toHaveCount(3);
  await keys.press('Home');
  await keys.press('F2');
  await keys.type('Ballplass');
  await keys.press('Enter');
  await expect(shapes.first()).toHaveAccessibleName('Ballplass, Lekeplass');
  await keys.press(' ');
  await expect(shapes.first()).toHaveAccessibleName('Ballplass, Lekeplass, regnes ikke med');
  await keys.press('Shift+ArrowDown');
  await expect(shapes.nth(1)).toHaveAttribute('aria-selected', 'true');
  await keys.press('Delete');
  await expect(shapes).toHaveCount(1);
  await keys.press('Control+z');
  await expect(shapes).toHaveCount(3);
  await keys.press('End');
  await keys.press('Enter');
  await expect(shapes.nth(2)).toHaveAttribute('aria-selected', 'true');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`when it is ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('commands, history and shapes are accessible', async ({ page }) => {
      const planner = new Planner(page);
      await planner.opens();
      const search = page.getByRole('searchbox', { name: 'Finn en kommando' });
      const opens = page.getByRole('button', { name: 'Finn en kommando' });
      await opens.click();
      await search.fill('lekeplass');
      await page.keyboard.press('Enter');
      await planner.clicks(0.4, 0.4);
      await opens.click();
      await expect(search).toBeFocused();
      await isClean(page, 'every command');
      await search.fill('gjør');
      await isClean(page, 'commands found, one of them with a reason');
      await search.fill('xyzzy');
      await isClean(page, 'no command found');
      for (const name of ['Historikk', 'Det som er tegnet']) {
        await search.fill(name);
        await page.keyboard.press('Enter');
        await expect(planner.panel(name).getByRole('option').first()).toBeVisible();
        await isClean(page, name);
        await page.keyboard.press('Control+k');
        await expect(search).toBeFocused();
      }
    });
  });
}

import { expect, test } from './fixtures.ts';
import { isClean } from './is-clean.ts';
import { planFileWith } from './plan-with.ts';
import { Planner } from './planner.ts';

/** Letters that take a tool in hand whose line is a means, while the map has the focus. */
const aids = [
  ['o', 'lasso'],
  ['x', 'split'],
  ['h', 'hole'],
  ['i', 'mirror'],
  ['b', 'shared border'],
  ['d', 'measuring'],
] as const;

const measures = planFileWith([
  {
    title: 'Parken',
    kind: 'park',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [10.396, 63.406],
          [10.402, 63.406],
          [10.402, 63.409],
          [10.396, 63.409],
          [10.396, 63.406],
        ],
      ],
    },
  },
  {
    title: 'Huset',
    kind: 'meeting-place',
    geometry: { type: 'Point', coordinates: [10.399, 63.4075] },
  },
]);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`when it is ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('every way to draw is accessible', async ({ page }) => {
      const planner = new Planner(page);
      await planner.opens();
      await planner.picks('Park');
      for (const method of ['Rektangel', 'Sirkel', 'Frihånd', 'Følg linje']) {
        await page.getByRole('button', { name: method, exact: true }).click();
        await isClean(page, `drawing: ${method}`);
      }
      await page.getByRole('button', { name: 'Hjørner', exact: true }).click();
      await planner.clicks(0.2, 0.6);
      await page.getByRole('button', { name: 'Skriv mål' }).click();
      await isClean(page, 'a length is typed');
    });

    test('every tool that edits is accessible', async ({ page }) => {
      const planner = new Planner(page);
      await planner.opens();
      await planner.opensPlan(measures);
      await page.getByRole('radio', { name: 'A', exact: true }).check({ force: true });
      await planner.map.focus();
      await page.keyboard.press('Control+a');
      await expect(page.getByRole('heading', { name: '2 tiltak' })).toBeVisible();
      await isClean(page, 'several selected');
      for (const [key, tool] of aids) {
        await planner.map.focus();
        await page.keyboard.press(key);
        await isClean(page, tool);
        await page.keyboard.press('Escape');
      }
    });

    test('proposals, checkpoints and both ways to compare on the map are accessible', async ({
      page,
    }) => {
      const planner = new Planner(page);
      await planner.opens();
      await planner.opensPlan(measures);
      await page.getByRole('radio', { name: 'A', exact: true }).check({ force: true });
      await planner.opensJob('Forslag');
      const panel = planner.panel('Forslag');
      await panel.getByRole('button', { name: 'Lag en kopi' }).click();
      await panel.getByRole('button', { name: 'Lås', exact: true }).click();
      await isClean(page, 'a locked proposal');
      await panel.getByRole('button', { name: 'Slå sammen forslag …' }).click();
      await expect(planner.panel('Slå sammen forslag')).toBeVisible();
      await isClean(page, 'merging');
      await page
        .getByRole('banner')
        .getByRole('button', { name: /^Mer: / })
        .click();
      await page.getByRole('menuitem', { name: 'Mellomlagringer' }).click();
      const kept = planner.panel('Mellomlagringer');
      await kept.getByRole('textbox', { name: 'Navn på ny mellomlagring' }).fill('Før lunsj');
      await page.keyboard.press('Enter');
      await expect(kept.getByText('Ingenting er endret.')).toBeVisible();
      await isClean(page, 'checkpoints');
      await planner.opensNoJob();
      await page
        .getByRole('banner')
        .getByRole('button', { name: 'Sammenlign', exact: true })
        .click();
      for (const map of ['Sveip', 'Side om side', 'Forskjell']) {
        await page.getByRole('radio', { name: map, exact: true }).check({ force: true });
        await isClean(page, `compared: ${map}`);
      }
    });
  });
}

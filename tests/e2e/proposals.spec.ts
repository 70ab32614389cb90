import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { Planner } from './planner.ts';
import { planFileWithTwo } from './two-proposals.ts';

const at = (lng: number, lat: number): GeoJSON.Point => ({
  type: 'Point',
  coordinates: [lng, lat],
});

function block(lng: number, lat: number): GeoJSON.Polygon {
  const [east, north] = [lng + 0.004, lat + 0.002];
  const ring = [
    [lng, lat],
    [east, lat],
    [east, north],
    [lng, north],
    [lng, lat],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

/** Two tables that drew one playground twice, and homes where the other has a park. */
const tables = planFileWithTwo(
  [
    { title: 'Lekeplass Tempe', kind: 'playground', geometry: at(10.395, 63.405) },
    { title: 'Park Lerkendal', kind: 'park', geometry: block(10.4, 63.41) },
    { title: 'Møteplass Moholt', kind: 'meeting-place', geometry: at(10.435, 63.41) },
  ],
  [
    { title: 'Ny lekeplass', kind: 'playground', geometry: at(10.3952, 63.4051) },
    { title: 'Boliger Lerkendal', kind: 'housing', geometry: block(10.402, 63.4105) },
    { title: 'Møteplass Tiller', kind: 'meeting-place', geometry: at(10.38, 63.37) },
  ],
);

test('a proposal is varied and locked, two tables are merged, and the plan goes back to before lunch', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.opensPlan(tables);
  const panel = planner.panel('Forslag');
  const switcher = page.getByRole('radiogroup', { name: 'Hva kartet og tallene viser' });
  const shows = (name: string) => switcher.getByRole('radio', { name, exact: true }).click();
  const line = (title: string): Locator => panel.getByRole('button', { name: title, exact: false });

  // A copy is varied, and the original stays.
  await planner.opensJob('Forslag');
  await panel.getByRole('button', { name: 'Lag en kopi' }).click();
  await expect(switcher.getByRole('radio', { name: 'A 2' })).toBeChecked();
  await line('Lekeplass Tempe').first().click();
  await page.getByRole('textbox', { name: 'Navn', exact: true }).fill('Lekeplass ved elva');
  await page.keyboard.press('Enter');
  await expect(line('Lekeplass ved elva').first()).toBeVisible();
  await page.getByRole('button', { name: 'Lukk kortet' }).click();
  await shows('A');
  await expect(line('Lekeplass Tempe').first()).toBeVisible();

  // What is locked is refused with the reason, and can be unlocked from there.
  await panel.getByRole('button', { name: 'Lås', exact: true }).click();
  await expect(switcher.getByRole('radio', { name: /^A\s*låst$/ })).toBeChecked();
  await line('Park Lerkendal').first().click();
  await planner.map.focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText('Forslag A er låst og kan ikke endres.').first()).toBeVisible();
  await expect(line('Park Lerkendal').first()).toBeVisible();
  await page.getByRole('button', { name: 'Lås opp A' }).click();
  await expect(switcher.getByRole('radio', { name: 'A', exact: true })).toBeChecked();
  await page.getByRole('button', { name: 'Lukk kortet' }).click();

  // Two tables become one, with what is there twice and what excludes the other decided first.
  await panel.getByRole('button', { name: 'Slå sammen forslag …' }).click();
  const merge = planner.panel('Slå sammen forslag');
  await merge.getByRole('checkbox', { name: 'A 2' }).uncheck({ force: true });
  await expect(merge.getByText('Tegnet flere ganger (1)')).toBeVisible();
  await expect(merge.getByText('Utelukker hverandre (1)')).toBeVisible();
  await merge.getByRole('radio', { name: 'Boliger Lerkendal (B)' }).check({ force: true });
  await expect(merge.getByText(/^4 tiltak i det nye forslaget\./)).toContainText(
    'Park Lerkendal (A)',
  );
  await merge.getByRole('button', { name: 'Slå sammen', exact: true }).click();
  await expect(switcher.getByRole('radio', { name: 'Samlet' })).toBeChecked();
  await expect(panel.getByText('4 tiltak', { exact: true })).toBeVisible();

  // The plan is kept before lunch, changed after it, and made as it was.
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Mer: / })
    .click();
  await page.getByRole('menuitem', { name: 'Mellomlagringer' }).click();
  const kept = planner.panel('Mellomlagringer');
  await kept.getByRole('textbox', { name: 'Navn på ny mellomlagring' }).fill('Før lunsj');
  await page.keyboard.press('Enter');
  await expect(kept.getByText('Ingenting er endret.')).toBeVisible();
  await page.getByRole('button', { name: 'Nytt forslag', exact: true }).click();
  await expect(kept.getByRole('button', { name: 'Nytt forslag: C' })).toBeVisible();
  await kept.getByRole('button', { name: 'Gå tilbake til Før lunsj' }).click();
  await expect(page.getByText('Planen er som ved Før lunsj.').first()).toBeVisible();
  await expect(switcher.getByRole('radio', { name: 'C', exact: true })).toHaveCount(0);
  // What was left is a checkpoint itself.
  await expect(kept.getByRole('button', { name: 'Gå tilbake til Før retur' })).toBeVisible();
  await expect(kept.getByRole('button', { name: 'Slettet forslag: C' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(switcher.getByRole('radio', { name: 'C', exact: true })).toBeVisible();

  await planner.isSaved();
  await page.reload();
  await planner.seesNumbers();
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Mer: / })
    .click();
  await page.getByRole('menuitem', { name: 'Mellomlagringer' }).click();
  await expect(kept.getByRole('button', { name: 'Gå tilbake til Før lunsj' })).toBeVisible();
});
